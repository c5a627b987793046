import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Team } from '../../../contract/teams.ts';
import { stages, type Stage, teamKinds, type TeamKind, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { createTeam } from '../../data/teams.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { text } from './text.ts';

/** The button that adds a team, and its form. */
export function NewTeam({ teams, look = 'plain' }: { teams: readonly Team[]; look?: 'primary' | 'plain' }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {t(text.addTeam)}
      </Button>
      {isOpen && (
        <Dialog title={t(text.addTeam)} onClose={() => setOpen(false)}>
          <NewTeamForm teams={teams} />
        </Dialog>
      )}
    </>
  );
}

function NewTeamForm({ teams }: { teams: readonly Team[] }) {
  const t = useText();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TeamKind>('product-technology');
  const [stage, setStage] = useState<Stage | ''>('');
  const [parentId, setParentId] = useState('');
  const create = useMutation({
    mutationFn: () =>
      createTeam({ name, kind, stage: stage === '' ? null : stage, parentId: parentId === '' ? null : parentId }),
    onSuccess: (team) => navigate({ to: '/teams/$teamId', params: { teamId: team.id } }),
  });
  const refused = useRefusal(create.error);
  const none = { value: '', label: t({ en: 'none', zh: '无' }) };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <TextInput
        label={t({ en: 'Name', zh: '名称' })}
        value={name}
        onChange={setName}
        autoComplete="off"
        error={refused?.fields.name}
      />
      <Select
        label={t({ en: 'Kind', zh: '类型' })}
        value={kind}
        onChange={setKind}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      <Select
        label={t({ en: 'Under', zh: '上级' })}
        value={parentId}
        onChange={setParentId}
        choices={[none, ...teams.map((team) => ({ value: team.id, label: team.name }))]}
      />
      <Select<Stage | ''>
        label={t({ en: 'Stage of the product', zh: '产品阶段' })}
        value={stage}
        onChange={setStage}
        optional
        choices={[
          { value: '', label: t({ en: 'not said yet', zh: '还没说' }) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={create.isPending}>
        {t(text.addTeam)}
      </Button>
    </form>
  );
}
