import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wordNames } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { waysQuery } from '../../data/session.ts';
import { invitationQuery, join } from '../../data/invitations.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { PageSkeleton } from '../../kit/skeleton.tsx';
import { CompanyButton } from './company-button.tsx';
import { AccountFields } from './account-fields.tsx';
import { SecondStepField } from './second-step-field.tsx';
import { text } from './text.ts';

export function JoinPage({ token }: { token: string }) {
  const t = useText();
  // Once it is taken up the invitation is gone: whoever is in asks no more for it.
  const [isSent, setSent] = useState(false);
  const invitation = useQuery({ ...invitationQuery(token), enabled: !isSent });
  const ways = useQuery(waysQuery).data;
  const over = useRefusal(invitation.error);
  if (over !== undefined) {
    return (
      <PlainFrame>
        <ErrorNote what={over.what} details={over.details} />
      </PlainFrame>
    );
  }
  if (invitation.data === undefined) {
    return (
      <PlainFrame>
        <PageSkeleton rows={0} />
      </PlainFrame>
    );
  }
  const { organization, invitedBy, role, domain, returns } = invitation.data;
  return (
    <PlainFrame>
      <PageHead
        name={t(text.joinTitle, { organization })}
        sub={t(text.joinSub, { invitedBy, role: t(wordNames.role[role]) })}
      />
      {domain !== null && <Quiet lede>{t(text.joinDomain, { domain })}</Quiet>}
      {returns && <Quiet lede>{t(text.joinBack)}</Quiet>}
      <CompanyButton ways={ways} words={text.joinWith} query={{ join: token }} />
      {ways?.passwords !== false && (
        <JoinForm token={token} invited={invitation.data} onSending={() => setSent(true)} />
      )}
    </PlainFrame>
  );
}

type Invited = { name: string; email: string | null };

function JoinForm({ token, invited, onSending }: { token: string; invited: Invited; onSending: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const first = { name: invited.name, email: invited.email ?? '', password: '', code: '' };
  // Neither the password nor the way in lies in the browser.
  const kept = useRemembered('join', first, first, (typed) => ({ ...typed, password: '', code: '' }));
  const form = useForm({
    first,
    kept,
    required: ['name', 'email', 'password'],
    beside: { 'code-wrong': 'code' },
    send: ({ name, email, password, code }) => {
      onSending();
      return join(token, { name, email: email.trim(), password, lang, ...(code === '' ? {} : { code: code.trim() }) });
    },
    onSent: () => location.assign('/'),
  });
  return (
    <Form form={form}>
      <AccountFields form={form} />
      {(form.refused?.code === 'code-needed' || form.values.code !== '') && <SecondStepField form={form} />}
      <FormNote form={form} />
      {form.refused?.code === 'account-exists' && <Quiet>{t(text.joinKnown)}</Quiet>}
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.join)}
      </Button>
    </Form>
  );
}
