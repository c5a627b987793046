import { turnSecondStepOff } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { text } from './second-step-text.ts';

export function SecondStepOff({ onClose }: { onClose: () => void }) {
  const t = useText();
  const form = useForm({
    first: { proof: '' },
    kept: 'a secret',
    required: ['proof'],
    beside: { 'proof-wrong': 'proof' },
    send: ({ proof }) => turnSecondStepOff(proof),
    onSent: () => {
      toast(t(text.isOff));
      onClose();
    },
  });
  return (
    <Dialog title={t(text.turnOff)} onClose={onClose}>
      <Form form={form}>
        <Quiet lede>{t(text.turnOffHow)}</Quiet>
        <TextInput label={t(text.proof)} type="password" autoComplete="current-password" {...form.field('proof')} />
        <FormNote form={form} />
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(text.turnOff)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
