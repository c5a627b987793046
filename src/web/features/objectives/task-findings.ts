import type { Objective } from '../../../contract/objectives.ts';
import { okrSetOf } from '../../../contract/okr-set.ts';
import type { Task } from '../../../contract/tasks.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { coach } from '../../../core/coach/run.ts';

/** The rules of the coach about what happens once the cycle runs; all others have spoken in the draft. */
const onTheWay = ['no-task-for-kr', 'task-assigned-not-designed', 'stale-task', 'mid-cycle-rewrite'];

export type TaskFinding = Finding & { keyResultId: string; taskId: string | undefined };

/** What the coach asks about the tasks and later targets of a published objective, without what the team has answered already. */
export function taskFindings(objective: Objective, tasks: readonly Task[], today: string): TaskFinding[] {
  const { cycle, answers } = objective;
  if (objective.state !== 'published' || cycle.state === 'closed') return [];
  const keyResults = objective.keyResults.map((one) => ({
    ...one,
    tasks: tasks.filter((task) => task.keyResultId === one.id),
  }));
  const inSet = keyResults.flatMap((one) => one.tasks);
  const isAnswered = ({ fingerprint }: Finding) =>
    answers.some((one) => one.fingerprint === fingerprint && (one.until === null || one.until > today));
  return coach(okrSetOf({ ...objective, keyResults }), { today, cycle: { start: cycle.start, end: cycle.end } })
    .filter((finding) => onTheWay.includes(finding.rule) && !isAnswered(finding))
    .flatMap((finding) => {
      const { place } = finding;
      if (place.at !== 'task' && place.at !== 'key-result') return [];
      const task = place.at === 'task' ? inSet[place.index] : undefined;
      const keyResultId = task?.keyResultId ?? keyResults[place.index]?.id;
      return keyResultId === undefined ? [] : [{ ...finding, keyResultId, taskId: task?.id }];
    });
}
