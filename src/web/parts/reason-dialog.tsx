import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { useForm } from '../lib/use-form.ts';
import { useKept } from './use-kept.ts';

type Props = {
  /** Under which name what was typed is kept. */
  keptAs: string;
  title: string;
  why: string;
  label: string;
  /** On the button. */
  act: string;
  onClose: () => void;
  onSaid: (reason: string) => unknown;
};

/** What is done against the grain is done with a sentence that stays. */
export function ReasonDialog({ keptAs, title, why, label, act, onClose, onSaid }: Props) {
  const first = { reason: '' };
  const form = useForm({
    first,
    kept: useKept(keptAs, first),
    required: ['reason'],
    send: async ({ reason }) => onSaid(reason),
    onSent: onClose,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form}>
        <Quiet>{why}</Quiet>
        <TextArea label={label} {...form.field('reason')} />
        <FormNote form={form} />
        <Button look="primary" type="submit" busy={form.busy}>
          {act}
        </Button>
      </Form>
    </Dialog>
  );
}
