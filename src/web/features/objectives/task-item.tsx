import type { Iteration } from '../../../contract/iterations.ts';
import type { Task, TaskFinding } from '../../../contract/tasks.ts';
import { hypothesisShown } from '../../../core/okr/hypothesis.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { TaskLinks } from '../../parts/task-links.tsx';
import { EffectLine } from '../../parts/effect-line.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './task-item.module.css';
import { TaskIteration } from './task-iteration.tsx';
import { text } from './task-text.ts';

type Props = {
  task: Task;
  objectiveId: string;
  /** Of the key result. */
  unit: string;
  ask: TaskFinding | undefined;
  /** Of the team; none: it has none. */
  iterations: readonly Iteration[];
  onChange: (() => void) | undefined;
};

/** One task: what is done, the hypothesis as a sentence, what is in the way, what came of it. */
export function TaskItem({ task, objectiveId, unit, ask, iterations, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { status, owner, due, problem, problemKind, improvement, outcome, outcomeNote } = task;
  const hypothesis = hypothesisShown(task);
  const isOver = status === 'done' || status === 'dropped';
  return (
    <article className={styles.task}>
      <div className={styles.head}>
        <span className={isOver ? styles.closed : undefined}>{task.text}</span>
        <small>{t(wordNames.taskStatus[status])}</small>
        {owner !== null && <small>{owner.name}</small>}
        {due !== null && !isOver && <small>{t(text.dueOn, { day: formatDay(due, lang) })}</small>}
        {onChange !== undefined && iterations.length > 0 && !(isOver && task.iteration === null) ? (
          <TaskIteration task={task} iterations={iterations} />
        ) : (
          task.iteration !== null && <small>{task.iteration.name}</small>
        )}
        {onChange !== undefined && (
          <Button look="link" onClick={onChange} aria-label={`${t(text.change)} · ${task.text}`}>
            {t(text.change)}
          </Button>
        )}
      </div>
      {hypothesis !== '' && <p className={styles.words}>{hypothesis}</p>}
      {problem !== '' && (
        <p className={styles.words}>
          <b>
            {t(text.problem)}
            {problemKind !== null && ` · ${t(wordNames.problemKind[problemKind])}`}
          </b>{' '}
          {problem}
        </p>
      )}
      {improvement !== '' && (
        <p className={styles.words}>
          <b>{t(text.improvement)}</b> {improvement}
        </p>
      )}
      {outcome !== null && (
        <p className={styles.words}>
          <b>{t(wordNames.taskOutcome[outcome])}</b> {outcomeNote}
        </p>
      )}
      {(task.expectedEffect ?? task.effect) !== null && (
        <p className={styles.words}>
          <EffectLine task={task} unit={unit} />
        </p>
      )}
      <TaskLinks links={task.links} objectiveId={objectiveId} />
      {ask !== undefined && <Quiet>{t(ask.ask)}</Quiet>}
    </article>
  );
}
