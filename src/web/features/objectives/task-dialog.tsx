import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { refusals } from '../../../contract/refusals.ts';
import type { Task } from '../../../contract/tasks.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { createTask, removeTask, restoreTask, updateTask } from '../../data/tasks.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { peopleQuery } from '../../data/people.ts';
import { FieldPair } from '../../kit/field-pair.tsx';
import { bodyOf, formOf, type TaskForm } from './task-form.ts';
import styles from './task-dialog.module.css';
import { TaskRunningFields } from './task-running-fields.tsx';
import { text } from './task-text.ts';

type Props = { task: Task | undefined; keyResult: KeyResult; teamId: string; onClose: () => void };

/** Designs a task, or changes one. What was typed is kept when it is closed by accident. */
export function TaskDialog({ task, keyResult, teamId, onClose }: Props) {
  const t = useText();
  const me = useMe();
  const [tried, setTried] = useState(false);
  const people = (useQuery(peopleQuery).data ?? []).filter(
    (person) => person.teams.some((team) => team.id === teamId) || [task?.owner?.id, me.person.id].includes(person.id),
  );
  const { value, set, forget, older } = useRemembered<TaskForm>(
    `task:${task?.id ?? keyResult.id}`,
    formOf(task, me.person.id),
    formOf(undefined, ''),
  );
  const change = (part: Partial<TaskForm>) => set((before) => ({ ...before, ...part }));
  const close = () => {
    forget();
    onClose();
  };
  const save = useMutation({
    mutationFn: () =>
      task === undefined ? createTask(keyResult.id, bodyOf(value)) : updateTask(task.id, bodyOf(value)),
    onSuccess: close,
  });
  const refused = useRefusal(save.error);
  const isEmpty = value.text.trim() === '';
  const lacksKind = value.problem.trim() !== '' && value.problemKind === '';
  return (
    <Dialog title={t(task === undefined ? text.design : text.dialog)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isEmpty && !lacksKind) save.mutate();
        }}
      >
        <OlderWords older={older} />
        <TextArea
          label={t(text.what)}
          hint={t(text.whatHint)}
          value={value.text}
          onChange={(what) => change({ text: what })}
          error={(tried && isEmpty ? t(text.needWhat) : undefined) ?? refused?.fields.text}
        />
        <fieldset className={styles.parts}>
          <legend>{t(text.hypothesis)}</legend>
          {(['ifWe', 'moves', 'because'] as const).map((part) => (
            <TextInput
              key={part}
              label={t(text[part])}
              placeholder={t(text[`${part}Hint`])}
              autoComplete="off"
              value={value[part]}
              onChange={(words) => change({ [part]: words })}
              error={refused?.fields[part]}
            />
          ))}
        </fieldset>
        <FieldPair>
          <Select
            label={t(text.owner)}
            value={value.ownerId}
            choices={[
              { value: '', label: t(text.nobody) },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(ownerId) => change({ ownerId })}
            error={refused?.fields.ownerId}
          />
          <TextInput
            label={t(text.due)}
            type="date"
            optional
            value={value.due}
            onChange={(due) => change({ due })}
            error={refused?.fields.due}
          />
        </FieldPair>
        {task !== undefined && (
          <TaskRunningFields
            form={value}
            kindError={tried && lacksKind ? t(refusals['problem-kind-missing'].text) : undefined}
            onChange={change}
          />
        )}
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <div className={styles.acts}>
          <Button look="primary" type="submit" busy={save.isPending}>
            {t(task === undefined ? text.design : text.save)}
          </Button>
          <Button look="quiet" onClick={close}>
            {t(text.cancel)}
          </Button>
          {task !== undefined && <Remove task={task} onDone={close} />}
        </div>
      </form>
    </Dialog>
  );
}

function Remove({ task, onDone }: { task: Task; onDone: () => void }) {
  const t = useText();
  const remove = useMutation({
    mutationFn: () => removeTask(task.id),
    onSuccess: () => {
      toast(t(text.removed, { name: task.text }), () => void restoreTask(task.id));
      onDone();
    },
    onError: useRefusalToast(),
  });
  return (
    <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
      {t(text.remove)}
    </Button>
  );
}
