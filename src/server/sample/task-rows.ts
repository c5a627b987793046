import type { SampleSetting } from './setting.ts';
import { iterationOfTask } from './iteration-rows.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import type { TasksTable } from '../db/tables/tasks.ts';
import type { SampleObjective, SampleTask } from './shape.ts';

type Placed = { id: string; objective: SampleObjective };

/** The tasks designed by now under the key results of one objective, as far as they have come. */
export function taskRows(
  setting: SampleSetting,
  { id, objective }: Placed,
  keyResults: readonly { id: string; text: string }[],
): TasksTable[] {
  return keyResults.flatMap((keyResult) =>
    setting.company.tasks
      .filter((task) => task.keyResult === keyResult.text)
      .flatMap((task) => taskRow(setting, { id, objective }, keyResult.id, task) ?? []),
  );
}

function taskRow(
  setting: SampleSetting,
  { id: objectiveId, objective }: Placed,
  keyResultId: string,
  task: SampleTask,
): TasksTable | undefined {
  const { organizationId, calendar, idOf, tell } = setting;
  const { quarter } = objective;
  const at = calendar.past(quarter, task.week, 1);
  if (at === undefined) return undefined;
  const begun = calendar.past(quarter, task.week + 1, 2);
  const done = task.doneWeek === undefined ? undefined : calendar.past(quarter, task.doneWeek, 4);
  const id = uuidV7();
  const about = { subjectId: id, objectiveId, teamId: idOf('team', objective.team), text: task.text };
  tell({ type: 'task.designed', at, by: task.proposedBy ?? task.owner, ...about });
  if (done !== undefined) tell({ type: 'task.judged', at: done, by: task.owner, ...about });
  const isRunning = begun !== undefined || done !== undefined;
  return {
    organization_id: organizationId,
    id,
    objective_id: objectiveId,
    key_result_id: keyResultId,
    text: task.text,
    if_we: task.ifWe,
    moves: task.moves,
    because: task.because,
    status: done !== undefined ? 'done' : begun !== undefined ? 'doing' : 'open',
    owner_id: idOf('person', task.owner),
    proposed_by: idOf('person', task.proposedBy ?? task.owner),
    due: calendar.day(quarter, task.dueWeek),
    iteration_id: iterationOfTask(setting, objective, task),
    links: task.links ?? [],
    problem: isRunning ? (task.problem ?? '') : '',
    problem_kind: isRunning ? (task.problemKind ?? null) : null,
    improvement: isRunning ? (task.improvement ?? '') : '',
    outcome: done === undefined ? null : (task.outcome ?? null),
    outcome_note: done === undefined ? '' : (task.outcomeNote ?? ''),
    expected_effect: task.expectedEffect ?? null,
    effect: done === undefined ? null : (task.effect ?? null),
    created_at: at,
    updated_at: done ?? begun ?? at,
    removed_at: null,
  };
}
