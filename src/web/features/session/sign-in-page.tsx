import { useQuery } from '@tanstack/react-query';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { signIn, waysQuery } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { CompanyButton } from './company-button.tsx';
import { safeNext } from './safe-next.ts';
import { text } from './text.ts';

type Props = { next: string | undefined; refused?: Text | undefined };

/** @param refused what the company's sign-in was told on the way back. */
export function SignInPage({ next, refused }: Props) {
  const t = useText();
  const ways = useQuery(waysQuery).data;
  const form = useForm({
    first: { email: '', password: '' },
    kept: 'a secret',
    required: ['email', 'password'],
    send: ({ email, password }) => signIn({ email: email.trim(), password }),
    onSent: () => location.assign(safeNext(next)),
  });
  return (
    <PlainFrame>
      <PageHead name={t(text.signIn)} sub={t(text.noAccount)} />
      {refused !== undefined && <ErrorNote what={t(refused)} />}
      <CompanyButton ways={ways} words={text.signInWith} query={{ next }} />
      {ways?.passwords !== false && (
        <>
          <Form form={form}>
            <TextInput label={t(text.email)} type="email" autoComplete="username" {...form.field('email')} />
            <TextInput
              label={t(text.password)}
              type="password"
              autoComplete="current-password"
              {...form.field('password')}
            />
            {form.refused !== undefined && <ErrorNote what={form.refused.what} />}
            <Button look={ways?.company ? 'plain' : 'primary'} type="submit" busy={form.busy}>
              {t(text.signIn)}
            </Button>
          </Form>
          <p>
            <a href="/forgot-password">{t(text.forgot)}</a>
          </p>
        </>
      )}
    </PlainFrame>
  );
}
