import type { ListedIteration, TouchingIteration } from '../../../../contract/iterations.ts';
import { may } from '../../../../core/access/may.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Ask } from '../../../ask/change.ts';
import { todayOf } from '../../../ask/today.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { presentIteration } from '../../../standing/iteration.ts';
import { openKeyResult } from '../../../standing/load.ts';
import { readable } from '../../../standing/readable.ts';
import {
  listIterationKeyResults,
  listIterations,
  listIterationsById,
  listIterationTasks,
} from '../../../store/iterations.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { findTeam } from '../../../store/teams.ts';

/** A team's iterations, each with what it touches of what the actor may see. */
export async function showIterations(ask: Ask, teamId: string) {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const record = organizationRecord(organizationId, teamId);
  if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  allow(actor, 'read', record);
  const can = { edit: may(actor, 'create-objective', record) === 'yes' };
  const rows = await listIterations(db, organizationId, teamId);
  if (rows.length === 0) return { iterations: [], can };
  const [tasks, attached] = await Promise.all([
    listIterationTasks(db, organizationId, { teamId }),
    listIterationKeyResults(db, organizationId, { teamId }),
  ]);
  const ids = [...new Set([...attached, ...tasks].map((one) => one.objective_id))];
  const objectives = await readable(ask, await listObjectives(db, organizationId, { ids }));
  const texts = new Map(objectives.map((one) => [one.id, one.text]));
  const tasksIn = Map.groupBy(tasks, (one) => one.iteration_id);
  const attachedTo = Map.groupBy(attached, (one) => one.iteration_id);
  const today = todayOf(ask);
  const iterations = rows.map(
    (row): ListedIteration => ({
      ...presentIteration(row, today),
      keyResults: touchedBy(attachedTo.get(row.id) ?? [], tasksIn.get(row.id) ?? [], texts),
    }),
  );
  return { iterations, can };
}

type Tie = Awaited<ReturnType<typeof listIterationKeyResults>>[number];
type TaskTie = Awaited<ReturnType<typeof listIterationTasks>>[number];

/** What is attached first, then what is touched by tasks alone; of objectives whose text is known. */
function touchedBy(
  attached: readonly Tie[],
  tasks: readonly TaskTie[],
  texts: ReadonlyMap<string, string>,
): ListedIteration['keyResults'] {
  const itself = new Set(attached.map((one) => one.key_result_id));
  const tasksOf = Map.groupBy(tasks, (one) => one.key_result_id);
  const all = new Map([...attached, ...tasks].map((one) => [one.key_result_id, one]));
  return [...all].flatMap(([id, { key_result: text, objective_id }]) => {
    const objective = texts.get(objective_id);
    if (objective === undefined) return [];
    const own = tasksOf.get(id) ?? [];
    return {
      id,
      text,
      objective: { id: objective_id, text: objective },
      attached: itself.has(id),
      tasks: own.length,
      done: own.filter(({ status }) => status === 'done').length,
    };
  });
}

/** The iterations that touch a key result, in time order. */
export async function showIterationsOf(ask: Ask, keyResultId: string) {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const { row, access, keyResult } = await openKeyResult(ask, keyResultId, 'read');
  const [cycle, tasks, attached] = await Promise.all([
    findCycle(db, organizationId, row.cycle_id),
    listIterationTasks(db, organizationId, { keyResultId }),
    listIterationKeyResults(db, organizationId, { keyResultId }),
  ]);
  const isOpen = cycle?.state !== 'closed' && row.dropped === null && keyResult.dropped === null;
  const rows = await listIterationsById(
    db,
    organizationId,
    [...attached, ...tasks].map((one) => one.iteration_id),
  );
  const today = todayOf(ask);
  const iterations = rows.map(
    (one): TouchingIteration => ({
      ...presentIteration(one, today),
      attached: attached.some((tie) => tie.iteration_id === one.id),
      tasks: tasks.filter((task) => task.iteration_id === one.id).map(({ id, text, status }) => ({ id, text, status })),
    }),
  );
  return { iterations, can: { edit: isOpen && may(actor, 'edit-objective', access) === 'yes' } };
}
