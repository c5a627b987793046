import { useState } from 'react';
import { changeEmail } from '../../data/account.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { text } from './account-text.ts';

/** The address I sign in with; another one needs the password. */
export function AccountEmail() {
  const t = useText();
  const { email } = useMe().person;
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <TextInput label={t(text.email)} hint={t(text.emailHow)} value={email} readOnly onChange={() => undefined} />
      <Buttons>
        <Button onClick={() => setChanging(true)}>{t(text.changeEmail)}</Button>
      </Buttons>
      {isChanging && (
        <Dialog title={t(text.changeEmail)} onClose={() => setChanging(false)}>
          <EmailForm onDone={() => setChanging(false)} />
        </Dialog>
      )}
    </>
  );
}

function EmailForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const form = useForm({
    first: { email: '', current: '' },
    kept: 'a secret',
    required: ['email', 'current'],
    beside: { 'password-wrong': 'current', 'email-taken': 'email' },
    send: ({ email, current }) => changeEmail({ email: email.trim(), current }),
    onSent: (_, { email }) => {
      toast(t(text.emailKept, { email: email.trim() }));
      onDone();
    },
  });
  return (
    <Form form={form}>
      <TextInput label={t(text.email)} type="email" autoComplete="email" {...form.field('email')} />
      <TextInput label={t(text.current)} type="password" autoComplete="current-password" {...form.field('current')} />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.changeEmail)}
      </Button>
    </Form>
  );
}
