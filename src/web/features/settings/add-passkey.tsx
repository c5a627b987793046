import { addPasskey } from '../../data/passkeys.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { text } from './passkeys-text.ts';

export function AddPasskey({ onClose }: { onClose: () => void }) {
  const t = useText();
  const form = useForm({
    first: { name: '', current: '' },
    kept: 'a secret',
    required: ['name', 'current'],
    beside: { 'password-wrong': 'current' },
    send: ({ name, current }) => addPasskey(name.trim(), current),
    onSent: (how, { name }) => {
      if (how === 'stopped') return;
      toast(t(text.added, { name: name.trim() }));
      onClose();
    },
  });
  return (
    <Dialog title={t(text.add)} onClose={onClose}>
      <Form form={form}>
        <TextInput label={t(text.name)} hint={t(text.nameHint)} {...form.field('name')} />
        <TextInput label={t(text.current)} type="password" autoComplete="current-password" {...form.field('current')} />
        <FormNote form={form} />
        {form.reply === 'stopped' && <ErrorNote what={t(text.stopped)} />}
        <Buttons>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(text.add)}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
