import { problemKinds, taskOutcomes, taskStatuses, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { Select } from '../../kit/select.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import type { Form } from '../../lib/use-form.ts';
import type { TaskForm } from './task-form.ts';
import { text } from './task-text.ts';

type Props = { form: Pick<Form<TaskForm>, 'values' | 'field'> /** Of the key result. */; unit: string };

/** While a task runs: status, what is in the way and what is done about it, and in the end what came of it. */
export function TaskRunningFields({ form, unit }: Props) {
  const t = useText();
  return (
    <>
      <FieldPair>
        <Select
          label={t(text.status)}
          {...form.field('status')}
          choices={taskStatuses.map((status) => ({ value: status, label: t(wordNames.taskStatus[status]) }))}
        />
        <Select
          label={t(text.outcome)}
          {...form.field('outcome')}
          choices={[
            { value: '', label: t(text.notSaid) },
            ...taskOutcomes.map((outcome) => ({ value: outcome, label: t(wordNames.taskOutcome[outcome]) })),
          ]}
        />
      </FieldPair>
      {form.values.outcome !== '' && (
        <>
          <TextInput label={t(text.outcomeNote)} {...form.field('outcomeNote')} />
          <NumberInput label={t(text.effect)} unit={unit} optional {...form.field('effect')} />
        </>
      )}
      <TextInput label={t(text.problem)} optional {...form.field('problem')} />
      {form.values.problem.trim() !== '' && (
        <Select
          label={t(text.problemKind)}
          {...form.field('problemKind')}
          choices={[
            { value: '', label: t(text.choose) },
            ...problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) })),
          ]}
        />
      )}
      <TextInput label={t(text.improvement)} optional {...form.field('improvement')} />
    </>
  );
}
