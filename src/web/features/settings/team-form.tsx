import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Team } from '../../../contract/teams.ts';
import { stages, type Stage, teamKinds, type TeamKind, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { createTeam, removeTeam, updateTeam } from '../../data/teams.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';

type Props = { team: Team | undefined; teams: readonly Team[]; onDone: () => void };

/** Name, kind, stage and place in the tree of a new or known team. */
export function TeamForm({ team, teams, onDone }: Props) {
  const t = useText();
  const [name, setName] = useState(team?.name ?? '');
  const [kind, setKind] = useState<TeamKind>(team?.kind ?? (teams.length === 0 ? 'company' : 'product-technology'));
  const [stage, setStage] = useState<Stage | ''>(team?.stage ?? '');
  const company = teams.find((one) => one.parentId === null)?.id ?? '';
  const [parentId, setParentId] = useState(team === undefined ? company : (team.parentId ?? ''));
  const save = useMutation({
    mutationFn: () => {
      const body = { name, kind, stage: stage || null, parentId: parentId || null };
      return team === undefined ? createTeam(body) : updateTeam(team.id, body);
    },
    onSuccess: onDone,
  });
  const remove = useMutation({ mutationFn: removeTeam, onSuccess: onDone });
  const refused = useRefusal(save.error ?? remove.error);
  return (
    <form
      noValidate
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput
        label={t(text.teamName)}
        value={name}
        onChange={setName}
        autoComplete="off"
        error={refused?.fields.name}
      />
      <Select
        label={t(text.kind)}
        value={kind}
        onChange={setKind}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      <Select<Stage | ''>
        label={t(text.stage)}
        value={stage}
        onChange={setStage}
        choices={[
          { value: '', label: t(text.noStage) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      <Select
        label={t(text.parent)}
        value={parentId}
        onChange={setParentId}
        choices={[
          { value: '', label: t(text.top) },
          ...teams.filter((one) => one.id !== team?.id).map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button look="primary" type="submit" busy={save.isPending}>
          {t(team === undefined ? text.addTeam : text.save)}
        </Button>
        {team !== undefined && team.objectives === 0 && (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(team.id)}>
            {t(text.removeTeam)}
          </Button>
        )}
      </div>
    </form>
  );
}
