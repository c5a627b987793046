import { ownAddress } from '../../../contract/own-address.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Text } from '../../../core/text.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { signIn, waysQuery } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { CompanyButton } from './company-button.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SecondStepField } from './second-step-field.tsx';
import { text } from './text.ts';

type Props = { next: string | undefined; refused?: Text | undefined };

/** @param refused what the company's sign-in was told on the way back. */
export function SignInPage({ next, refused }: Props) {
  const t = useText();
  const ways = useQuery(waysQuery).data;
  const [asksForCode, setAsksForCode] = useState(false);
  const form = useForm({
    first: { email: '', password: '', code: '' },
    kept: 'a secret',
    required: asksForCode ? ['code'] : ['email', 'password'],
    beside: { 'code-wrong': 'code' },
    send: ({ email, password, code }) =>
      signIn({ email: email.trim(), password, ...(asksForCode ? { code: code.trim() } : {}) }),
    onSent: (reply) => (reply === 'code-needed' ? setAsksForCode(true) : location.assign(ownAddress(next))),
  });
  const note = form.refused !== undefined && <ErrorNote what={form.refused.what} />;
  if (asksForCode) {
    const startOver = () => {
      setAsksForCode(false);
      form.discard();
    };
    return (
      <PlainFrame>
        <PageHead name={t(text.secondStep)} sub={t(text.secondStepSub)} />
        <Form form={form}>
          <SecondStepField form={form} />
          {note}
          <Buttons>
            <Button look="primary" type="submit" busy={form.busy}>
              {t(text.signIn)}
            </Button>
            <Button look="quiet" onClick={startOver}>
              {t(text.startOver)}
            </Button>
          </Buttons>
          <Quiet>{t(text.lostCodes)}</Quiet>
        </Form>
      </PlainFrame>
    );
  }
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
            {note}
            <Button look={ways?.company ? 'plain' : 'primary'} type="submit" busy={form.busy}>
              {t(text.signIn)}
            </Button>
          </Form>
          {ways?.passkeys === true && <PasskeyButton next={next} />}
          <p>
            <a href="/forgot-password">{t(text.forgot)}</a>
          </p>
        </>
      )}
    </PlainFrame>
  );
}
