import { useMutation, useQuery } from '@tanstack/react-query';
import type { KeyResult } from '../../../contract/key-results.ts';
import { refusals } from '../../../contract/refusals.ts';
import type { Task } from '../../../contract/tasks.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { iterationsQuery } from '../../data/iterations.ts';
import { useMe } from '../../data/session.ts';
import { createTask, removeTask, restoreTask, updateTask } from '../../data/tasks.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Picker } from '../../kit/picker.tsx';
import { iterationText } from '../../parts/iteration-text.ts';
import { iterationChoices } from '../../parts/iteration-words.ts';
import { personChoices } from '../../parts/person-choices.ts';
import { TextArea } from '../../kit/text-area.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { peopleQuery } from '../../data/people.ts';
import { FieldPair } from '../../kit/field-pair.tsx';
import { bodyOf, formOf, shapeOfForm, type TaskForm } from './task-form.ts';
import styles from './task-dialog.module.css';
import { LinkFields } from './link-fields.tsx';
import { TaskRunningFields } from './task-running-fields.tsx';
import { text } from './task-text.ts';

type Props = { task: Task | undefined; keyResult: KeyResult; teamId: string; onClose: () => void };

/** Designs a task, or changes one. What was typed is kept when it is closed by accident. */
export function TaskDialog({ task, keyResult, teamId, onClose }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const people = (useQuery(peopleQuery).data ?? []).filter(
    (person) => person.teams.some((team) => team.id === teamId) || [task?.owner?.id, me.person.id].includes(person.id),
  );
  const iterations = useQuery(iterationsQuery(teamId)).data?.iterations ?? [];
  const first = formOf(task, me.person.id);
  const kept = useRemembered<TaskForm>(`task:${task?.id ?? keyResult.id}`, first, shapeOfForm);
  const close = () => {
    kept.forget();
    onClose();
  };
  const form = useForm({
    first,
    kept,
    check: ({ text: what, problem, problemKind }) => ({
      text: what.trim() === '' ? t(text.needWhat) : undefined,
      problemKind: problem.trim() !== '' && problemKind === '' ? t(refusals['problem-kind-missing'].text) : undefined,
    }),
    send: (typed) =>
      task === undefined ? createTask(keyResult.id, bodyOf(typed, task)) : updateTask(task.id, bodyOf(typed, task)),
    onSent: onClose,
    beside: { 'problem-kind-missing': 'problemKind' },
  });
  return (
    <Dialog title={t(task === undefined ? text.design : text.dialog)} onClose={onClose}>
      <Form form={form}>
        <TextArea label={t(text.what)} hint={t(text.whatHint)} {...form.field('text')} />
        <fieldset className={styles.parts}>
          <legend>{t(text.hypothesis)}</legend>
          {(['ifWe', 'moves', 'because'] as const).map((part) => (
            <TextInput
              key={part}
              label={t(text[part])}
              placeholder={t(text[`${part}Hint`])}
              autoComplete="off"
              {...form.field(part)}
            />
          ))}
          <NumberInput
            label={t(text.expectedEffect)}
            hint={t(text.expectedEffectHint)}
            unit={keyResult.unit}
            optional
            {...form.field('expectedEffect')}
          />
        </fieldset>
        <FieldPair>
          <Picker label={t(text.owner)} {...form.field('ownerId')} choices={personChoices(people, t(text.nobody))} />
          <DateInput label={t(text.due)} optional {...form.field('due')} />
        </FieldPair>
        {iterations.length > 0 && (
          <Picker
            label={t(iterationText.iteration)}
            {...form.field('iterationId')}
            choices={iterationChoices(iterations, todayHere(), lang)}
          />
        )}
        <LinkFields links={form.values.links} errors={form.errors} onChange={(links) => form.set({ links })} />
        {task !== undefined && <TaskRunningFields form={form} unit={keyResult.unit} />}
        <FormNote form={form} />
        <div className={styles.acts}>
          <Button look="primary" type="submit" busy={form.busy}>
            {t(task === undefined ? text.design : text.save)}
          </Button>
          <Button look="quiet" onClick={close}>
            {t(text.cancel)}
          </Button>
          {task !== undefined && <Remove task={task} onDone={close} />}
        </div>
      </Form>
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
