import { useQuery } from '@tanstack/react-query';
import { resetPassword, resetQuery } from '../../data/account.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { PageSkeleton } from '../../kit/skeleton.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useForm } from '../../lib/use-form.ts';
import { text } from './text.ts';

/** Where a link for a new password leads: set it, then sign in with it. */
export function ResetPage({ token }: { token: string }) {
  const t = useText();
  const form = useForm({
    first: { password: '' },
    kept: 'a secret',
    required: ['password'],
    send: async (body) => {
      await resetPassword(token, body);
      return true;
    },
  });
  // Once it is used the link is gone: whoever has used it asks no more for it.
  const whose = useQuery({ ...resetQuery(token), enabled: form.reply === undefined && !form.busy });
  const over = useRefusal(whose.error);
  if (form.reply !== undefined)
    return (
      <PlainFrame>
        <PageHead name={t(text.passwordSet)} sub={t(text.passwordSetHow)} />
        <Button look="primary" onClick={() => location.assign('/sign-in')}>
          {t(text.signIn)}
        </Button>
      </PlainFrame>
    );
  if (over !== undefined)
    return (
      <PlainFrame>
        <ErrorNote what={over.what} details={over.details} />
        <p>
          <a href="/forgot-password">{t(text.forgot)}</a>
        </p>
      </PlainFrame>
    );
  if (whose.data === undefined)
    return (
      <PlainFrame>
        <PageSkeleton rows={0} />
      </PlainFrame>
    );
  return (
    <PlainFrame>
      <PageHead name={t(text.forgotTitle)} sub={t(text.resetSub, whose.data)} />
      <Form form={form}>
        {/* Whoever keeps passwords learns whose it is. */}
        <input type="hidden" name="username" autoComplete="username" value={whose.data.email} readOnly />
        <TextInput
          label={t(text.newPassword)}
          type="password"
          autoComplete="new-password"
          hint={t(text.passwordHint)}
          {...form.field('password')}
        />
        <FormNote form={form} />
        <Button look="primary" type="submit" busy={form.busy}>
          {t(text.setPassword)}
        </Button>
      </Form>
    </PlainFrame>
  );
}
