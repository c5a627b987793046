import { useState } from 'react';
import type { Team } from '../../../contract/teams.ts';
import { stages, type Stage, teamKinds, type TeamKind, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { createTeam } from '../../data/teams.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { teamChoices } from '../../parts/team-choices.ts';
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
  const goTo = useGoOn();
  const first = { name: '', kind: 'product-technology' as TeamKind, stage: '' as Stage | '', parentId: '' };
  const kept = useKept('new-team', first);
  const form = useForm({
    first,
    kept,
    send: ({ stage, parentId, ...about }) =>
      createTeam({ ...about, stage: stage === '' ? null : stage, parentId: parentId === '' ? null : parentId }),
    onSent: (team) => void goTo({ to: '/teams/$teamId', params: { teamId: team.id } }),
  });
  const none = t({ en: 'none', zh: '无' });
  return (
    <Form form={form}>
      <TextInput label={t({ en: 'Name', zh: '名称' })} {...form.field('name')} autoComplete="off" />
      <Select
        label={t({ en: 'Kind', zh: '类型' })}
        {...form.field('kind')}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      <Picker label={t({ en: 'Under', zh: '上级' })} {...form.field('parentId')} choices={teamChoices(teams, none)} />
      <Select<Stage | ''>
        label={t({ en: 'Stage of the product', zh: '产品阶段' })}
        {...form.field('stage')}
        optional
        choices={[
          { value: '', label: t({ en: 'not said yet', zh: '还没说' }) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.addTeam)}
      </Button>
    </Form>
  );
}
