import { useQuery } from '@tanstack/react-query';
import { askReset } from '../../data/account.ts';
import { mailQuery } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { text } from './text.ts';

/** The way back in for whoever forgot the password: a link by mail, or who can make one. */
export function ForgotPage() {
  const t = useText();
  const sendsMail = useQuery(mailQuery).data;
  const first = { email: '' };
  const kept = useRemembered('forgot-password', first, first);
  const form = useForm({
    first,
    kept,
    required: ['email'],
    send: async ({ email }) => {
      await askReset({ email: email.trim() });
      return email.trim();
    },
  });
  const sentTo = form.reply;
  return (
    <PlainFrame>
      {sentTo !== undefined && <PageHead name={t(text.linkSent)} sub={t(text.linkSentHow, { email: sentTo })} />}
      {sentTo === undefined && sendsMail !== undefined && (
        <PageHead name={t(text.forgotTitle)} sub={t(sendsMail ? text.forgotSub : text.askAdmin)} />
      )}
      {sentTo === undefined && sendsMail === true && (
        <Form form={form}>
          <TextInput label={t(text.email)} type="email" autoComplete="username" {...form.field('email')} />
          <FormNote form={form} />
          <Button look="primary" type="submit" busy={form.busy}>
            {t(text.sendLink)}
          </Button>
        </Form>
      )}
      <p>
        <a href="/sign-in">{t(text.backToSignIn)}</a>
      </p>
    </PlainFrame>
  );
}
