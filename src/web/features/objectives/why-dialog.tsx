import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { KeyResultWhy, ObjectiveWhy } from '../../../contract/why.ts';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { TraceView } from '../../ui/why-sheet.tsx';
import styles from './objective-page.module.css';
import { keyResultWhyQuery, objectiveWhyQuery } from './queries.ts';

const sections = {
  progress: { en: 'Progress', zh: '进度' },
  expected: { en: 'Expected by today', zh: '今天应到' },
  status: { en: 'Status', zh: '状态' },
  forecast: { en: 'Forecast for the end of the cycle', zh: '周期末的预测' },
} satisfies Record<string, Text>;

type Props = { id: string; title: string; onClose: () => void };

/** Every number of a key result, explained by the server as the API and `crux why` tell it. */
export function KeyResultWhyDialog({ id, ...rest }: Props) {
  return <WhyDialog {...rest} {...useQuery(keyResultWhyQuery(id))} />;
}

export function ObjectiveWhyDialog({ id, ...rest }: Props) {
  return <WhyDialog {...rest} {...useQuery(objectiveWhyQuery(id))} />;
}

type Asked = { data: KeyResultWhy | ObjectiveWhy | undefined; error: unknown; title: string; onClose: () => void };

function WhyDialog({ data, error, title, onClose }: Asked): ReactNode {
  const t = useText();
  const refused = useRefusal(error);
  return (
    <Dialog title={t({ en: 'Why this number?', zh: '为什么是这个数？' })} shape="side" onClose={onClose}>
      <p className={styles.fact}>{title}</p>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {data === undefined && refused === undefined && <Bone height={280} />}
      {data !== undefined &&
        Object.entries(sections).map(([name, words]) => {
          const trace = { forecast: null, ...data }[name as keyof typeof sections];
          return (
            trace !== null && (
              <section key={name} className={styles.section}>
                <h3 className={styles.heading}>{t(words)}</h3>
                <TraceView trace={trace} />
              </section>
            )
          );
        })}
    </Dialog>
  );
}
