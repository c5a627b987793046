import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { wordNames } from '../../../core/okr/words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { invitationQuery, join } from '../../data/invitations.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { PlainFrame } from '../../kit/plain-frame.tsx';
import { PageSkeleton } from '../../kit/skeleton.tsx';
import { AccountFields } from './account-fields.tsx';
import { text } from './text.ts';

const route = getRouteApi('/join/$token');

export function JoinPage() {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const { token } = route.useParams();
  const invitation = useQuery(invitationQuery(token));
  const [typed, setTyped] = useState<string>();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const name = typed ?? invitation.data?.name ?? '';
  const send = useMutation({
    mutationFn: () => join(token, { name, email: email.trim(), password, lang }),
    onSuccess: () => void navigate({ to: '/' }),
  });
  const over = useRefusal(invitation.error);
  const refused = useRefusal(send.error);
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
  const { organization, invitedBy, role } = invitation.data;
  return (
    <PlainFrame>
      <PageHead
        name={t(text.joinTitle, { organization })}
        sub={t(text.joinSub, { invitedBy, role: t(wordNames.role[role]) })}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <AccountFields
          value={{ name, email, password }}
          onChange={(part) => {
            if (part.name !== undefined) setTyped(part.name);
            if (part.email !== undefined) setEmail(part.email);
            if (part.password !== undefined) setPassword(part.password);
          }}
          errors={refused?.fields}
        />
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <Button look="primary" type="submit" busy={send.isPending}>
          {t(text.join)}
        </Button>
      </form>
    </PlainFrame>
  );
}
