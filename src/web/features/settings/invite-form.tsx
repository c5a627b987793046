import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { roles, type Role, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { invite } from '../../data/invitations.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';
import { ToldOnce } from './told-once.tsx';

/** For whom, in which role and teams; then the link, once. */
export function InviteForm() {
  const t = useText();
  const me = useMe();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const send = useMutation({
    mutationFn: () => invite({ name, role, teamIds: role === 'reader' ? [] : teamIds }),
  });
  const refused = useRefusal(send.error);
  if (send.data?.link !== undefined) {
    const { link, linkReady, copy, copied, another } = text;
    return (
      <ToldOnce
        label={link}
        hint={linkReady}
        words={send.data.link}
        copy={copy}
        copied={copied}
        next={another}
        onNext={() => {
          setName('');
          send.reset();
        }}
      />
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <p className={styles.how}>{t(text.inviteHow)}</p>
      <TextInput
        label={t(text.inviteName)}
        value={name}
        onChange={setName}
        autoComplete="off"
        error={refused?.fields.name}
        optional
      />
      <Select
        label={t(text.role)}
        value={role}
        onChange={setRole}
        choices={roles.map((value) => ({ value, label: t(wordNames.role[value]) }))}
        hint={t(text.roles)}
      />
      {role !== 'reader' && me.teams.length > 0 && (
        <fieldset className={styles.checks}>
          <legend>{t(text.inTeams)}</legend>
          {me.teams.map((team) => (
            <Checkbox
              key={team.id}
              label={team.name}
              checked={teamIds.includes(team.id)}
              onChange={(checked) =>
                setTeamIds((before) => (checked ? [...before, team.id] : before.filter((one) => one !== team.id)))
              }
            />
          ))}
        </fieldset>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={send.isPending}>
        {t(text.makeLink)}
      </Button>
    </form>
  );
}
