import { useQuery } from '@tanstack/react-query';
import { useText } from '../lib/language.tsx';
import { useRefusal } from '../lib/refusal.ts';
import { type WhyAsk, whyQuery } from '../data/why.ts';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { Bone } from '../kit/skeleton.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { TraceView } from './why-sheet.tsx';
import styles from './why-dialog.module.css';

type Props = { ask: WhyAsk; title: string; onClose: () => void };

/** Numbers explained by the server, as the API and `crux why` tell them. */
export function WhyDialog({ ask, title, onClose }: Props) {
  const t = useText();
  const { data, error } = useQuery(whyQuery(ask));
  const refused = useRefusal(error);
  return (
    <Dialog title={t({ en: 'Why this number?', zh: '为什么是这个数？' })} shape="side" onClose={onClose}>
      <Quiet>{title}</Quiet>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {data === undefined && refused === undefined && <Bone height={280} />}
      {data?.map(({ name, trace }, index) => (
        <section key={index} className={styles.section}>
          {name !== undefined && <h3 className={styles.heading}>{t(name)}</h3>}
          <TraceView trace={trace} />
        </section>
      ))}
    </Dialog>
  );
}
