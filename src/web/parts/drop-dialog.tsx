import type { Objective } from '../../contract/objectives.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { toast } from '../kit/toast.tsx';
import { useText } from '../lib/language.tsx';
import { useKept } from './use-kept.ts';
import { useForm } from '../lib/use-form.ts';
import styles from './drop-dialog.module.css';
import { dropText as text } from './drop-text.ts';

type Props = {
  name: string;
  drop: (reason: string) => Promise<Objective>;
  /** Its undoing, offered at once. */
  takeUp: () => unknown;
  onDropped?: (objective: Objective) => void;
  onClose: () => void;
};

/** Asks why something promised is given up. */
export function DropDialog({ name, drop, takeUp, onDropped, onClose }: Props) {
  const t = useText();
  const first = { reason: '' };
  const kept = useKept(`drop:${name}`, first);
  const form = useForm({
    first,
    kept,
    required: ['reason'],
    send: ({ reason }) => drop(reason),
    onSent: (objective) => {
      onDropped?.(objective);
      onClose();
      toast(t(text.done, { name }), () => void takeUp());
    },
  });
  return (
    <Dialog title={t(text.dropIt, { name })} onClose={onClose}>
      <Form form={form} className={styles.form}>
        <p className={styles.how}>{t(text.dropHow)}</p>
        <TextArea label={t(text.reason)} {...form.field('reason')} />
        <FormNote form={form} />
        <div className={styles.acts}>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
          <Button type="submit" look="primary" busy={form.busy}>
            {t(text.drop)}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
