import type { Objective } from '../../../../contract/objectives.ts';
import { okrSetOf } from '../../../../core/okr/okr-set-of.ts';
import type { Task, TaskFinding } from '../../../../contract/tasks.ts';
import { dayOfTime } from '../../../../core/calendar/zones.ts';
import { sayFinding } from '../../../../core/coach/say-finding.ts';
import type { Ask } from '../../../ask/change.ts';
import { openPage, tellPage } from '../../../standing/page.ts';
import { isOpen } from '../../../../core/coach/answered.ts';
import { askCoach } from '../../../../core/coach/context.ts';
import type { Finding } from '../../../../core/coach/finding.ts';
import type { Policy } from '../../../../core/coach/policy.ts';

/** The rules of the coach about what happens once the cycle runs; all others have spoken in the draft. */
const onTheWay = ['no-task-for-kr', 'task-assigned-not-designed', 'stale-task', 'mid-cycle-rewrite'];

/** The organization's policy: a rule that is off does not speak here either. */
type Asking = { policy: Policy; today: string };
type Found = Finding & { keyResultId: string; taskId: string | null };

/** What the coach asks on the objective's page once it is published. */
export async function showTaskFindings(ask: Ask, objectiveId: string, tasks: readonly Task[]): Promise<TaskFinding[]> {
  const page = await openPage(ask, objectiveId, 'read');
  const objective = await tellPage(ask, page);
  const today = dayOfTime(ask.now.getTime(), objective.cycle.zones);
  return taskFindings(objective, tasks, { policy: page.policy, today }).map((finding) => {
    const { what, ask: asked } = sayFinding(finding);
    const { fingerprint, keyResultId, taskId } = finding;
    return { fingerprint, keyResultId, taskId, what, ask: asked };
  });
}

/** What the coach asks about the tasks and later targets of a published objective, without what the team has answered already. */
export function taskFindings(objective: Objective, tasks: readonly Task[], { policy, today }: Asking): Found[] {
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
      return keyResultId === undefined ? [] : [{ ...finding, keyResultId, taskId: task?.id ?? null }];
    });
}
