import { type TeamKind, teamKinds, wordNames } from '../../../core/okr/words.ts';
import { createTeam } from '../../data/teams.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import styles from './first-team.module.css';
import { text } from './first-path-text.ts';

/** The first team, right where it is asked for. */
export function FirstTeam() {
  const t = useText();
  const first = { name: '', kind: 'product-technology' as TeamKind };
  const kept = useKept('first-team', first);
  const form = useForm({
    first,
    kept,
    required: ['name'],
    send: (team) => createTeam({ ...team, stage: null, parentId: null }),
  });
  return (
    <Form form={form} className={styles.form}>
      <TextInput label={t(text.teamName)} autoComplete="off" {...form.field('name')} />
      <Select
        label={t(text.teamKind)}
        {...form.field('kind')}
        choices={teamKinds.map((value) => ({ value, label: t(wordNames.teamKind[value]) }))}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.teamAdd)}
      </Button>
    </Form>
  );
}
