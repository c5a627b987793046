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
import { InviteForm } from './invite-form.tsx';
import { invitationsQuery, removeInvitation } from '../../data/invitations.ts';
import { text } from './text.ts';

/** The way to invite somebody. */
export function InviteButton() {
  const t = useText();
  const [inviting, setInviting] = useState(false);
  return (
    <Buttons>
      <Button look="primary" onClick={() => setInviting(true)}>
        {t(text.invite)}
      </Button>
      {inviting && (
        <Dialog title={t(text.invite)} onClose={() => setInviting(false)}>
          <InviteForm />
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
  const teams = me.teams.filter((team) => invitation.teamIds.includes(team.id)).map((team) => team.name);
  return (
    <Entry
      words={
        <>
          {invitation.name || t(text.someone)}
          <small>
            {[t(wordNames.role[invitation.role]), ...teams].join(' · ')} ·{' '}
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
