import type { WeekItem } from '../../../contract/check-ins.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import { isOwn, selves } from '../../../core/access/relation.ts';
import { checkInStateSince, dueAt } from '../../../core/calendar/cadence.ts';
import { dayAt } from '../../../core/calendar/zones.ts';
import { isAskedForTask, taskRule } from '../../../core/coach/asked-for-task.ts';
import { read } from '../../../core/coach/read/parse.ts';
import type { Ask } from '../../ask/change.ts';
import type { CheckInsTable } from '../../db/tables/readings.ts';
import { answeredOf } from '../../standing/answer.ts';
import { presentCard } from '../../standing/card.ts';
import { presentCheckIn } from '../../standing/check-in-row.ts';
import { loadWithForecasts } from '../../standing/load.ts';
import { policyOf } from '../../standing/policy.ts';
import { listCheckInsById } from '../../store/check-ins.ts';
import { hiddenFrom } from '../../store/hidden.ts';
import { namesOf } from '../../store/people.ts';
import { listSnoozes } from '../../store/snoozes.ts';
import { countTasksOf } from '../../store/tasks.ts';
import { listTeams } from '../../store/teams.ts';
import { listAnsweredOf, listMyDue, listObjectivesOf } from '../../store/week.ts';

/** A key result of mine, before anything that is shown of it is loaded. */
export type Mine = {
  id: string;
  objectiveId: string;
  cycle: Cycle;
  state: WeekItem['state'];
  snoozedUntil: string | null;
};

/** My key results in these cycles in the order in which they are due: what was put off on the day it comes back. */
export async function listMine(ask: Ask, cycles: readonly Cycle[], today: string): Promise<Mine[]> {
  const { db, actor } = ask;
  if (cycles.length === 0) return [];
  const [found, snoozed, hidden] = await Promise.all([
    Promise.all(cycles.map((cycle) => listMyDue(db, actor.organizationId, selves(actor), cycle.id))),
    listSnoozes(db, actor.organizationId, actor.id, today),
    hiddenFrom(ask),
  ]);
  const mine = cycles.flatMap((cycle, at) =>
    (found[at] ?? [])
      .filter((row) => !hidden.has(row.objective_id))
      .map((row) => {
        const { due, state } = dueOf(row, cycle, today);
        const snoozedUntil = snoozed.get(row.id) ?? null;
        const order = [snoozedUntil ?? due ?? '9999', String(at), row.created_at, row.objective_id];
        return { ...row, objectiveId: row.objective_id, cycle, state, snoozedUntil, order: order.join(' ') };
      }),
  );
  return mine.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.position - b.position));
}

type Due = Awaited<ReturnType<typeof listMyDue>>[number];

function dueOf(row: Due, cycle: Cycle, today: string): { due: string | null; state: Mine['state'] } {
  if (cycle.state === 'closed' || row.published_at === null) return { due: null, state: 'up-to-date' };
  const last = row.checked_in_at === null ? null : dayAt(row.checked_in_at, cycle.zones);
  const published = dayAt(row.published_at, cycle.zones);
  return {
    due: last === null ? published : dueAt(last, row.cadence),
    state: checkInStateSince(last, published, row.cadence, today),
  };
}

const isWaiting = (one: Mine) => one.state !== 'up-to-date' && one.snoozedUntil === null;

export function countWaiting(mine: readonly Mine[]): number {
  return mine.filter(isWaiting).length;
}

/** What is shown of them, in the same order; one without an owner falls to the owner of its objective. */
export async function presentItems(ask: Ask, mine: readonly Mine[], today: string): Promise<WeekItem[]> {
  const cycles = [...Map.groupBy(mine, (one) => one.cycle)];
  const items = await Promise.all(cycles.map(([cycle, some]) => presentOf(ask, cycle, some, today)));
  const found = new Map(items.flat().map((item) => [item.keyResult.id, item]));
  return mine.flatMap((one) => found.get(one.id) ?? []);
}

async function presentOf(ask: Ask, cycle: Cycle, mine: readonly Mine[], today: string): Promise<WeekItem[]> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const byId = new Map(mine.map((one) => [one.id, one]));
  const rows = await listObjectivesOf(
    db,
    organizationId,
    mine.map((one) => one.objectiveId),
  );
  const objectiveIds = rows.map((row) => row.id);
  const [loaded, teams, tasks, given, policy] = await Promise.all([
    loadWithForecasts(ask, rows, cycle),
    listTeams(db, organizationId),
    countTasksOf(db, organizationId, objectiveIds),
    listAnsweredOf(db, organizationId, objectiveIds, taskRule),
    policyOf(db, organizationId),
  ]);
  const isMine = (one: { owner_id: string | null }, ownerId: string | null) => isOwn(actor, one.owner_id ?? ownerId);
  const shown = rows.flatMap((row) => (loaded.keyResults.get(row.id) ?? []).filter((one) => isMine(one, row.owner_id)));
  const last = await lastCheckIns(
    ask,
    shown.map((one) => one.check_in_id),
  );
  return rows.flatMap((row) => {
    const card = presentCard(row, loaded, cycle, actor, now);
    const objective = { id: row.id, text: row.text, means: meansOf(row.text) };
    const answers = given.filter((one) => one.objective_id === row.id).map(answeredOf);
    const team = { id: row.team_id, name: teams.find((one) => one.id === row.team_id)?.name ?? '' };
    return card.keyResults.flatMap((keyResult): WeekItem[] => {
      const due = byId.get(keyResult.id);
      if (due === undefined) return [];
      const owner = keyResult.owner ?? card.owner;
      const numbers = { ...keyResult, tasks: tasks.get(keyResult.id) ?? 0 };
      return [
        {
          keyResult,
          objective,
          team,
          until: cycle.end,
          last: last.get(keyResult.id) ?? null,
          waiting: isWaiting(due),
          state: due.state,
          snoozedUntil: due.snoozedUntil,
          asksForTask: cycle.state !== 'closed' && isAskedForTask(numbers, answers, { policy, cycle, today }),
          dutyOf: owner?.id === actor.id ? null : owner,
        },
      ];
    });
  });
}

async function lastCheckIns({ db, actor }: Ask, ids: readonly (string | null)[]) {
  const rows = await listCheckInsById(
    db,
    actor.organizationId,
    ids.filter((id) => id !== null),
  );
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.person_id),
  );
  return new Map(rows.map((row: CheckInsTable) => [row.key_result_id, presentCheckIn(row, names, actor)]));
}

/** The means of the intent, as the coach reads it: pages dim it. */
function meansOf(text: string): string {
  const { means } = read(text);
  return means === undefined ? '' : text.slice(means.start, means.end);
}
