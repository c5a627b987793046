import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Invitation } from '../../../contract/people.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { InviteSeveral } from './invite-several.tsx';
import { InviteShared } from './invite-shared.tsx';
import { inviteText } from './invite-text.ts';
import { InviteForm } from './invite-form.tsx';
import { invitationsQuery, removeInvitation } from '../../data/invitations.ts';
import { text } from './text.ts';

/** The way to invite somebody. */
export function InviteButton() {
  const t = useText();
  const [inviting, setInviting] = useState<'one' | 'several' | 'shared'>();
  const close = () => setInviting(undefined);
  return (
    <Buttons>
      <Button look="primary" onClick={() => setInviting('one')}>
        {t(text.invite)}
      </Button>
      <Button onClick={() => setInviting('several')}>{t(inviteText.several)}</Button>
      <Button onClick={() => setInviting('shared')}>{t(inviteText.shared)}</Button>
      {inviting === 'one' && (
        <Dialog title={t(text.invite)} onClose={close}>
          <InviteForm />
        </Dialog>
      )}
      {inviting === 'several' && (
        <Dialog title={t(inviteText.several)} shape="wide" onClose={close}>
          <InviteSeveral onDone={close} />
        </Dialog>
      )}
      {inviting === 'shared' && (
        <Dialog title={t(inviteText.shared)} onClose={close}>
          <InviteShared onDone={close} />
        </Dialog>
      )}
    </Buttons>
  );
}

/** The invitations nobody has used yet. */
export function OpenInvitations() {
  const t = useText();
  const invitations = useQuery(invitationsQuery).data ?? [];
  if (invitations.length === 0) return null;
  return (
    <Section title={t(text.open)}>
      <Rows>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </Rows>
    </Section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const revoke = useMutation({
    mutationFn: () => removeInvitation(invitation.id),
    onSuccess: () => toast(t(text.revoked)),
  });
  const refused = useRefusal(revoke.error);
  const { name, email, domain, most, used, role } = invitation;
  const whose = name || email || (domain === null ? t(text.someone) : t(inviteText.anyOf, { domain }));
  const count = most === null ? [] : [t(inviteText.usedOf, { used, most })];
  const teams = me.teams.filter((team) => invitation.teamIds.includes(team.id)).map((team) => team.name);
  return (
    <Entry
      words={
        <>
          {whose}
          <small>
            {[t(wordNames.role[role]), ...teams, ...count].join(' · ')} ·{' '}
            {t(text.until, { day: formatDay(invitation.expiresAt, lang), name: invitation.invitedBy })}
          </small>
        </>
      }
      end={
        <Button look="link" busy={revoke.isPending} onClick={() => revoke.mutate()}>
          {t(text.revoke)}
        </Button>
      }
    >
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Entry>
  );
}
