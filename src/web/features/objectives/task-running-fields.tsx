import { problemKinds, taskOutcomes, taskStatuses, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import type { TaskForm } from './task-form.ts';
import { text } from './task-text.ts';

type Props = { form: TaskForm; kindError: string | undefined; onChange: (part: Partial<TaskForm>) => void };

/** While a task runs: status, what is in the way and what is done about it, and in the end what came of it. */
export function TaskRunningFields({ form, kindError, onChange }: Props) {
  const t = useText();
  return (
    <>
      <FieldPair>
        <Select
          label={t(text.status)}
          value={form.status}
          choices={taskStatuses.map((status) => ({ value: status, label: t(wordNames.taskStatus[status]) }))}
          onChange={(status) => onChange({ status })}
        />
        <Select
          label={t(text.outcome)}
          value={form.outcome}
          choices={[
            { value: '', label: t(text.notSaid) },
            ...taskOutcomes.map((outcome) => ({ value: outcome, label: t(wordNames.taskOutcome[outcome]) })),
          ]}
          onChange={(outcome) => onChange({ outcome })}
        />
      </FieldPair>
      {form.outcome !== '' && (
        <TextInput
          label={t(text.outcomeNote)}
          value={form.outcomeNote}
          onChange={(outcomeNote) => onChange({ outcomeNote })}
        />
      )}
      <TextInput label={t(text.problem)} optional value={form.problem} onChange={(problem) => onChange({ problem })} />
      {form.problem.trim() !== '' && (
        <Select
          label={t(text.problemKind)}
          value={form.problemKind}
          choices={[
            { value: '', label: t(text.choose) },
            ...problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) })),
          ]}
          onChange={(problemKind) => onChange({ problemKind })}
          error={kindError}
        />
      )}
      <TextInput
        label={t(text.improvement)}
        optional
        value={form.improvement}
        onChange={(improvement) => onChange({ improvement })}
      />
    </>
  );
}
