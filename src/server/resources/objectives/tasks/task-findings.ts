import type { Objective } from '../../../contract/objectives.ts';
import { okrSetOf } from '../../../core/okr/okr-set-of.ts';
import type { Task } from '../../../contract/tasks.ts';
import { isOpen } from '../../../core/coach/answered.ts';
import { askCoach } from '../../../core/coach/context.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import type { Policy } from '../../../core/coach/policy.ts';

/** The rules of the coach about what happens once the cycle runs; all others have spoken in the draft. */
const onTheWay = ['no-task-for-kr', 'task-assigned-not-designed', 'stale-task', 'mid-cycle-rewrite'];

/** The organization's policy: a rule that is off does not speak here either. */
type Asking = { policy: Policy | undefined; today: string };
export type TaskFinding = Finding & { keyResultId: string; taskId: string | undefined };

/** What the coach asks about the tasks and later targets of a published objective, without what the team has answered already. */
export function taskFindings(objective: Objective, tasks: readonly Task[], { policy, today }: Asking): TaskFinding[] {
  const { cycle, answers } = objective;
  if (objective.state !== 'published' || cycle.state === 'closed') return [];
  const keyResults = objective.keyResults.map((one) => ({
    ...one,
    tasks: tasks.filter((task) => task.keyResultId === one.id),
  }));
  const inSet = keyResults.flatMap((one) => one.tasks);
  return askCoach(okrSetOf({ ...objective, keyResults }, { zones: cycle.zones }), { policy, today, cycle })
    .filter((finding) => onTheWay.includes(finding.rule) && isOpen(finding, answers, today))
    .flatMap((finding) => {
      const { place } = finding;
      if (place.at !== 'task' && place.at !== 'key-result') return [];
      const task = place.at === 'task' ? inSet[place.index] : undefined;
      const keyResultId = task?.keyResultId ?? keyResults[place.index]?.id;
      return keyResultId === undefined ? [] : [{ ...finding, keyResultId, taskId: task?.id }];
    });
}
