import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { signIn } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { safeNext } from './safe-next.ts';
import { text } from './text.ts';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useText();
  const router = useRouter();
  const { next } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const send = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password }),
    onSuccess: () => router.history.push(safeNext(next)),
  });
  const refused = useRefusal(send.error);
  return (
    <PlainFrame>
      <PageHead name={t(text.signIn)} sub={t(text.noAccount)} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <TextInput
          label={t(text.email)}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={refused?.fields.email}
        />
        <TextInput
          label={t(text.password)}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={refused?.fields.password}
        />
        {refused !== undefined && <ErrorNote what={refused.what} />}
        <Button look="primary" type="submit" busy={send.isPending}>
          {t(text.signIn)}
        </Button>
      </form>
    </PlainFrame>
  );
}
