import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type TeamKind, teamKinds, wordNames } from '../../../core/okr/words.ts';
import { createTeam } from '../../data/teams.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import styles from './first-path.module.css';
import { text } from './first-path-text.ts';

/** The first team, right where it is asked for. */
export function FirstTeam() {
  const t = useText();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TeamKind>('product-technology');
  const create = useMutation({ mutationFn: () => createTeam({ name, kind, stage: null, parentId: null }) });
  const refused = useRefusal(create.error);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <TextInput
        label={t(text.teamName)}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={refused?.fields.name}
      />
      <Select
        label={t(text.teamKind)}
        value={kind}
        onChange={setKind}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={create.isPending}>
        {t(text.teamAdd)}
      </Button>
    </form>
  );
}
