import { useMutation } from '@tanstack/react-query';
import { invite } from '../../data/invitations.ts';
import { Button } from '../../kit/button.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './first-invitation.module.css';
import { text } from './first-path-text.ts';

/** A link into the team, made on the spot and shown this once. */
export function FirstInvitation({ teamIds, onLink }: { teamIds: string[]; onLink: (link: string) => void }) {
  const t = useText();
  const make = useMutation({
    mutationFn: () => invite({ name: '', role: 'member', teamIds }),
    onSuccess: ({ link }) => link !== undefined && onLink(link),
  });
  const refused = useRefusal(make.error);
  return (
    <>
      <Button look="primary" busy={make.isPending} onClick={() => make.mutate()}>
        {t(text.inviteMake)}
      </Button>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </>
  );
}

/** It stays until the page is left. */
export function InvitationLink({ link }: { link: string }) {
  const t = useText();
  const { host, hostname } = new URL(link);
  const isLocal = /^(localhost|127\.|\[::1\])/.test(hostname);
  return (
    <div className={styles.link}>
      <Copyable label={t(text.inviteLink)}>{link}</Copyable>
      <Quiet>{t(text.inviteOnce)}</Quiet>
      {isLocal && <Quiet>{t(text.inviteLocal, { host })}</Quiet>}
    </div>
  );
}
