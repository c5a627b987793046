import { renewRecoveryCodes } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { text } from './second-step-text.ts';

export function SecondStepRenew({ onClose }: { onClose: () => void }) {
  const t = useText();
  const form = useForm({
    first: { proof: '' },
    kept: 'a secret',
    required: ['proof'],
    beside: { 'proof-wrong': 'proof' },
    send: ({ proof }) => renewRecoveryCodes(proof),
  });
  if (form.reply !== undefined) return <RecoveryCodes codes={form.reply} onClose={onClose} />;
  return (
    <Dialog title={t(text.renew)} onClose={onClose}>
      <Form form={form}>
        <Quiet lede>{t(text.renewHow)}</Quiet>
        <TextInput label={t(text.proof)} type="password" autoComplete="current-password" {...form.field('proof')} />
        <FormNote form={form} />
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(text.renew)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
