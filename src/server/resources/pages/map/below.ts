import type { Cycle } from '../../../../contract/cycles.ts';
import type { OkrMap } from '../../../../contract/map-rows.ts';
import { answerDue } from '../../../../core/standing/answer-due.ts';
import { statusAt } from '../../../../core/standing/worst-first.ts';
import type { Ask } from '../../../ask/change.ts';
import { isLate } from '../../../standing/dependency.ts';
import {
  countMapKeyResults,
  listMapDecided,
  listMapKeyResults,
  listMapNeeds,
  listMapStandings,
  listMapTasks,
  type MapRow,
} from '../../../store/map.ts';

/** A map of more than so many things is looked at team by team: then it tells objectives alone. */
export const mostNodes = 12_000;

export type Below = Pick<OkrMap, 'depth' | 'keyResults' | 'tasks' | 'needs'>;

/** `isWhole`: the objectives are all of the cycle, so that they need not be named one by one. */
type Which = { rows: readonly MapRow[]; cycle: Cycle; isWhole: boolean; today: string };

/** Key results and tasks under the objectives, as far as there is room, and how they stand. */
export async function loadBelow({ db, actor }: Ask, { rows, cycle, isWhole, today }: Which): Promise<Below> {
  const { organizationId } = actor;
  if (rows.length === 0) return { depth: 'tasks', keyResults: [], tasks: [], needs: [] };
  const ids = isWhole ? undefined : rows.map((row) => row.id);
  const within = { organizationId, cycleId: cycle.id, ids };
  // So many objectives have more key results than there is room for: they need not be counted.
  const count = rows.length > mostNodes / 3 ? mostNodes : await countMapKeyResults(db, within);
  const room = mostNodes - rows.length - count;
  if (room < 0) return { depth: 'objectives', keyResults: [], tasks: [], needs: [] };
  const cycleIds = [...new Set(rows.map((row) => row.cycle_id))];
  const [keyResults, decided, needs, standings, tasks] = await Promise.all([
    listMapKeyResults(db, within),
    listMapDecided(db, within, today),
    listMapNeeds(db, within),
    listMapStandings(db, organizationId, cycleIds, today),
    listMapTasks(db, within, room),
  ]);
  const statuses = new Map(standings.map((row) => [row.key_result_id, statusAt(row.place)]));
  const isOpen = cycle.state !== 'closed';
  const isDeep = tasks.length <= room;
  return {
    depth: isDeep ? 'tasks' : 'key-results',
    keyResults: keyResults.map(({ id, objective_id, text, kind, know_by, commitment }) => ({
      id,
      objectiveId: objective_id,
      text,
      kind,
      status: statuses.get(id) ?? null,
      answerDue: answerDue({ kind, commitment, knowBy: know_by }, today, { isOpen, isDecided: decided.has(id) }),
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
  };
}
