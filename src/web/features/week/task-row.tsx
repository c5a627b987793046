import { useState } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { problemKinds, type ProblemKind, taskStatuses, wordNames } from '../../../core/okr/words.ts';
import { staleTask } from '../../../core/coach/rules/task/stale-task.ts';
import { updateTask } from '../../data/tasks.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { TaskLinks } from '../../parts/task-links.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AnswerBox } from './answer-box.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { taskRowText } from './task-row-text.ts';

type Task = Week['tasks'][number];

/** A task of mine: how it is, what is in the way and of which kind, what I change; asked for when nothing was heard of it. */
export function TaskRow({ task }: { task: Task }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { quiet, due, iteration, problem, problemKind, improvement } = task;
  return (
    <AskRow>
      <div>
        {quiet !== null && <AskDot />}
        <DutyOf of={task.dutyOf} />
        {task.text} <small>{t(wordNames.taskStatus[task.status])}</small>
        {quiet !== null && <AskDetail>{t(staleTask.ask)}</AskDetail>}
        {problem !== '' && (
          <AskDetail>
            {problemKind !== null && `${t(wordNames.problemKind[problemKind])} · `}
            {problem}
            {improvement !== '' && ` → ${improvement}`}
          </AskDetail>
        )}
        <AskDetail>
          {iteration !== null && `${iteration.name} · `}
          {due !== null && `${t(taskRowText.due, { day: formatDay(due, lang) })} · `}
          <a href={`/open/${task.objective.id}`}>{task.keyResult.text}</a>
        </AskDetail>
        <TaskLinks links={task.links} objectiveId={task.objective.id} />
      </div>
      {task.can.edit && (
        <Buttons>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(taskRowText.say)}
          </Button>
        </Buttons>
      )}
      {isOpen && (
        <AnswerBox>
          <Running task={task} onDone={() => setOpen(false)} />
        </AnswerBox>
      )}
    </AskRow>
  );
}

function Running({ task, onDone }: { task: Task; onDone: () => void }) {
  const t = useText();
  const { status, problem, improvement } = task;
  const first = { status, problem, problemKind: task.problemKind ?? ('' as ProblemKind | ''), improvement };
  const form = useForm({
    first,
    kept: useKept(`my-task:${task.id}`, first),
    required: (typed) => (typed.problem.trim() === '' ? [] : ['problemKind']),
    send: (typed) =>
      updateTask(task.id, {
        ...typed,
        problemKind: typed.problem.trim() === '' ? null : typed.problemKind || null,
      }),
    onSent: () => {
      toast(t(taskRowText.said));
      onDone();
    },
    beside: { 'problem-kind-missing': 'problemKind' },
  });
  return (
    <Form form={form}>
      <FieldPair>
        <Select
          label={t(taskRowText.status)}
          {...form.field('status')}
          choices={taskStatuses.map((value) => ({ value, label: t(wordNames.taskStatus[value]) }))}
        />
        <Select
          label={t(taskRowText.kind)}
          {...form.field('problemKind')}
          choices={[
            { value: '' as const, label: t(taskRowText.noKind) },
            ...problemKinds.map((value) => ({ value, label: t(wordNames.problemKind[value]) })),
          ]}
        />
      </FieldPair>
      <TextInput label={t(taskRowText.problem)} optional {...form.field('problem')} />
      <TextInput label={t(taskRowText.improvement)} optional {...form.field('improvement')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(taskRowText.save)}
      </Button>
    </Form>
  );
}
