import { useMutation } from '@tanstack/react-query';
import type { Team } from '../../../contract/teams.ts';
import { stages, type Stage, teamKinds, type TeamKind, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { createTeam, removeTeam, updateTeam } from '../../data/teams.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { teamChoices } from '../../parts/team-choices.ts';
import { TextInput } from '../../kit/text-input.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './team-form.module.css';
import { text } from './text.ts';

type Props = { team: Team | undefined; teams: readonly Team[]; onDone: () => void };

/** Name, kind, stage and place in the tree of a new or known team. */
export function TeamForm({ team, teams, onDone }: Props) {
  const t = useText();
  const company = teams.find((one) => one.parentId === null)?.id ?? '';
  const kind: TeamKind = team?.kind ?? (teams.length === 0 ? 'company' : 'product-technology');
  const stage: Stage | '' = team?.stage ?? '';
  const remove = useMutation({ mutationFn: removeTeam, onSuccess: onDone });
  const first = { name: team?.name ?? '', kind, stage, parentId: team === undefined ? company : (team.parentId ?? '') };
  const kept = useKept(`team:${team?.id ?? 'new'}`, first);
  const form = useForm({
    first,
    kept,
    send: (values) => {
      const body = { ...values, stage: values.stage || null, parentId: values.parentId || null };
      return team === undefined ? createTeam(body) : updateTeam(team.id, body);
    },
    onSent: onDone,
    alsoRefused: remove.error,
  });
  return (
    <Form form={form} className={styles.form}>
      <TextInput label={t(text.teamName)} {...form.field('name')} autoComplete="off" />
      <Select
        label={t(text.kind)}
        {...form.field('kind')}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      <Select<Stage | ''>
        label={t(text.stage)}
        {...form.field('stage')}
        choices={[
          { value: '', label: t(text.noStage) },
          ...stages.map((value) => ({ value, label: t(wordNames.stage[value]) })),
        ]}
      />
      <Picker
        label={t(text.parent)}
        {...form.field('parentId')}
        choices={teamChoices(
          teams.filter((one) => one.id !== team?.id),
          t(text.top),
        )}
      />
      <FormNote form={form} />
      <Buttons>
        <Button look="primary" type="submit" busy={form.busy}>
          {t(team === undefined ? text.addTeam : text.save)}
        </Button>
        {team !== undefined && team.objectives === 0 && (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(team.id)}>
            {t(text.removeTeam)}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}
