import type { Cycle } from '../../../../contract/cycles.ts';
import type { OkrMap } from '../../../../contract/map-rows.ts';
import type { Status } from '../../../../core/standing/status.ts';
import { worstFirst } from '../../../../core/standing/worst-first.ts';
import type { Ask } from '../../../ask/change.ts';
import { isLate } from '../../../standing/dependency.ts';
import {
  countMapKeyResults,
  listMapKeyResults,
  listMapNeeds,
  listMapStandings,
  listMapTasks,
  listWorstStandings,
  type MapRow,
} from '../../../store/map.ts';

/** A map of more than so many things is looked at team by team: then it tells objectives alone. */
export const mostNodes = 12_000;

export type Below = Pick<OkrMap, 'depth' | 'keyResults' | 'tasks' | 'needs'> & {
  statusOf(objectiveId: string): Status | null;
};

/** `isWhole`: the objectives are all of the cycle, so that they need not be named one by one. */
type Which = { rows: readonly MapRow[]; cycle: Cycle; isWhole: boolean; today: string };

/** Key results and tasks under the objectives, as far as there is room, and how they stand. */
export async function loadBelow({ db, actor }: Ask, { rows, cycle, isWhole, today }: Which): Promise<Below> {
  const { organizationId } = actor;
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return { depth: 'tasks', keyResults: [], tasks: [], needs: [], statusOf: () => null };
  const within = { organizationId, cycleId: cycle.id, ids: isWhole ? undefined : ids };
  const which = { organizationId, cycleIds: [...new Set(rows.map((row) => row.cycle_id))], today };
  // So many objectives have more key results than there is room for: they need not be counted.
  const count = ids.length > mostNodes / 3 ? mostNodes : await countMapKeyResults(db, within);
  if (ids.length + count > mostNodes) {
    const worst = await listWorstStandings(db, which, worstFirst);
    const places = new Map(worst.map((row) => [row.objective_id, Number(row.worst)]));
    const statusOf = (id: string) => worstFirst[places.get(id) ?? 99] ?? null;
    return { depth: 'objectives', keyResults: [], tasks: [], needs: [], statusOf };
  }
  const room = mostNodes - ids.length - count;
  const [keyResults, needs, standings, tasks] = await Promise.all([
    listMapKeyResults(db, within),
    listMapNeeds(db, within),
    listMapStandings(db, which),
    listMapTasks(db, within, room),
  ]);
  const statuses = new Map(standings.map((row) => [row.key_result_id, statusNamed(row.status)]));
  const worst = new Map<string, number>();
  for (const { objective_id, status } of standings) {
    const place = worstFirst.indexOf(statusNamed(status));
    worst.set(objective_id, Math.min(place, worst.get(objective_id) ?? 99));
  }
  const isDeep = tasks.length <= room;
  return {
    depth: isDeep ? 'tasks' : 'key-results',
    keyResults: keyResults.map(({ id, objective_id, text, kind }) => ({
      id,
      objectiveId: objective_id,
      text,
      kind,
      status: statuses.get(id) ?? null,
    })),
    tasks: isDeep
      ? tasks.map(({ id, key_result_id, text, status }) => ({ id, keyResultId: key_result_id, text, status }))
      : [],
    needs: needs.map(({ id, key_result_id, team_id, need, due, state }) => ({
      id,
      keyResultId: key_result_id,
      teamId: team_id,
      text: need,
      due,
      state,
      late: isLate({ state, due }, today),
    })),
    statusOf: (id) => worstFirst[worst.get(id) ?? 99] ?? null,
  };
}

function statusNamed(status: string): Status {
  return worstFirst.find((one) => one === status) ?? 'unknown';
}
