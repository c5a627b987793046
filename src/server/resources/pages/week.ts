import { dayAt } from '../../../core/calendar/zones.ts';
import { todayOf } from '../../ask/today.ts';
import { weekEndpoints } from '../../../contract/week.ts';
import type { Hono } from 'hono';
import { type Week } from '../../../contract/check-ins.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listSnoozes } from '../../store/snoozes.ts';
import { listCycles, pickCurrent } from '../../standing/cycle.ts';
import { listAsked } from '../../store/agreements.ts';
import { listMyDependencies } from '../../standing/asked-dependencies.ts';
import { listMyAlignments } from '../../standing/asked-alignments.ts';
import { hiddenFrom } from '../../store/hidden.ts';
import { listChosen } from '../../store/boards.ts';
import { listCheckInsById } from '../../store/check-ins.ts';
import { namesOf } from '../../store/people.ts';
import { listTeams } from '../../store/teams.ts';
import { countTasksOf } from '../../store/tasks.ts';
import { isOwn, selves } from '../../../core/access/relation.ts';
import { checkInStateSince } from '../../../core/calendar/cadence.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import { isAskedForTask, taskRule } from '../../../core/coach/asked-for-task.ts';
import { read } from '../../../core/coach/read/parse.ts';
import type { Ask } from '../../ask/change.ts';
import type { CheckInsTable } from '../../db/tables/readings.ts';
import { answeredOf } from '../../standing/answer.ts';
import { policyOf } from '../../standing/policy.ts';
import { presentCheckIn } from '../../standing/check-in-row.ts';
import { loadWithForecasts } from '../../standing/load.ts';
import { showDeputies } from '../../standing/deputy.ts';
import { listLeftBehind } from '../../standing/hand-over.ts';
import { presentCard } from '../../standing/card.ts';
import { showFirst } from './first-for-me.ts';
import { personRef } from '../../standing/person.ts';
import { listMyShutOut } from '../../standing/shut-out.ts';
import { listTasksOfMine } from '../../standing/my-tasks.ts';
import { listConditionsOfMine } from '../../standing/my-conditions.ts';
import { listConfirmationsOfMine } from '../../standing/my-confirmations.ts';
import { listMyFindings } from '../../standing/my-findings.ts';
import { listMyLearning } from '../../standing/my-learning.ts';
import { listMyStageQuestions } from '../../standing/my-stages.ts';
import { listAnsweredOf, listMyDue, listMyObjectives } from '../../store/week.ts';

export function serveWeek(app: Hono, services: Services): void {
  serve(app, services, weekEndpoints, {
    show: (call) => showWeek(call),
    first: (call) => showFirst(call, call.query.label),
    reminders: (call) => countReminders(call),
  });
}

/** Without those of objectives that were shut to the person meanwhile. */
async function seenOf<Row>(ask: Ask, found: Promise<Row[]>, of: (row: Row) => string): Promise<Row[]> {
  const [rows, hidden] = await Promise.all([found, hiddenFrom(ask)]);
  return rows.filter((row) => !hidden.has(of(row)));
}

/** All that waits for me, on one screen. */
export async function showWeek(ask: Ask): Promise<Week> {
  const { db, actor, now } = ask;
  const { organizationId, id } = actor;
  const today = todayOf(ask);
  const cycles = await listCycles(ask);
  const cycle = pickCurrent(cycles, now);
  const [
    items,
    focus,
    asked,
    findings,
    learning,
    leftBehind,
    alignments,
    dependencies,
    stages,
    tasks,
    shutOut,
    deputies,
    conditions,
    confirmations,
  ] = await Promise.all([
    Promise.all(besides(cycles, cycle, today).map((one) => listItems(ask, one, today))),
    cycle === null ? [] : listChosen(db, organizationId, cycle.id, actor.teamIds),
    listAsked(db, organizationId, selves(actor)),
    listMyFindings(ask),
    listMyLearning(ask),
    listLeftBehind(ask),
    listMyAlignments(ask),
    listMyDependencies(ask),
    listMyStageQuestions(ask),
    listTasksOfMine(ask),
    listMyShutOut(ask),
    showDeputies(ask),
    listConditionsOfMine(ask),
    listConfirmationsOfMine(ask),
  ]);
  const names = await namesOf(
    db,
    organizationId,
    asked.flatMap((one) => [one.asked_by, one.person_id]),
  );
  const theirs = deputies.filter((one) => one.person.id === id || one.deputy.id === id);
  return {
    now: now.toISOString(),
    cycle,
    focus,
    items: items.flat().toSorted(byDue),
    agreements: asked.map((one) => ({
      id: one.id,
      objectiveId: one.objective_id,
      objective: one.text,
      team: one.team,
      askedBy: personRef(one.asked_by, names),
      question: one.question,
      dutyOf: one.person_id === id ? null : personRef(one.person_id, names),
    })),
    conditions,
    confirmations,
    alignments,
    dependencies,
    stages,
    tasks,
    findings,
    learning,
    leftBehind,
    shutOut,
    deputies: theirs,
  };
}

function byDue(a: Week['items'][number], b: Week['items'][number]): number {
  const [one, other] = [a.keyResult.now.dueAt ?? '9999', b.keyResult.now.dueAt ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The current cycle, and the running ones of other levels that today lies in: a year beside its quarter. */
function besides(cycles: readonly Cycle[], current: Cycle | null, today: string): Cycle[] {
  if (current === null) return [];
  const others = cycles.filter(
    (one) => one.level !== current.level && one.state === 'running' && one.start <= today && today <= one.end,
  );
  return [current, ...others];
}

/** How many things wait for me: as many as the page says, without loading what it shows. */
export async function countReminders(ask: Ask): Promise<{ count: number }> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const today = todayOf(ask);
  const cycles = await listCycles(ask);
  const open = besides(cycles, pickCurrent(cycles, now), today).filter((cycle) => cycle.state !== 'closed');
  const [checkIns, tasks, ...others] = await Promise.all([
    countCheckIns(ask, open, today),
    listTasksOfMine(ask),
    listAsked(db, organizationId, selves(actor)),
    listConditionsOfMine(ask),
    listConfirmationsOfMine(ask),
    listMyFindings(ask),
    listMyLearning(ask),
    listLeftBehind(ask),
    listMyAlignments(ask),
    listMyDependencies(ask),
    listMyStageQuestions(ask),
    listMyShutOut(ask),
  ]);
  const asking = tasks.filter((one) => one.quiet !== null);
  return { count: [asking, ...others].reduce((sum, list) => sum + list.length, checkIns) };
}

/** My key results that are due and not put off. */
async function countCheckIns(ask: Ask, open: readonly Cycle[], today: string): Promise<number> {
  const { db, actor, zones } = ask;
  if (open.length === 0) return 0;
  const [due, snoozed] = await Promise.all([
    Promise.all(
      open.map((cycle) =>
        seenOf(ask, listMyDue(db, actor.organizationId, selves(actor), cycle.id), (row) => row.objective_id),
      ),
    ),
    listSnoozes(db, actor.organizationId, actor.id, today),
  ]);
  const dayOf = (at: string | null) => (at === null ? null : dayAt(at, zones));
  return due
    .flat()
    .filter((row) => !snoozed.has(row.id))
    .map((row) => checkInStateSince(dayOf(row.checked_in_at), dayOf(row.published_at) ?? today, row.cadence, today))
    .filter((state) => state !== 'up-to-date').length;
}

/** My key results; one without an owner falls to the owner of its objective. */
async function listItems(ask: Ask, cycle: Cycle, today: string): Promise<Week['items']> {
  const { db, actor, now } = ask;
  const rows = await seenOf(ask, listMyObjectives(db, actor.organizationId, selves(actor), cycle.id), (row) => row.id);
  const objectiveIds = rows.map((row) => row.id);
  const [loaded, teams, snoozed, tasks, given, policy] = await Promise.all([
    loadWithForecasts(ask, rows, cycle),
    listTeams(db, actor.organizationId),
    listSnoozes(db, actor.organizationId, actor.id, today),
    countTasksOf(db, actor.organizationId, objectiveIds),
    listAnsweredOf(db, actor.organizationId, objectiveIds, taskRule),
    policyOf(db, actor.organizationId),
  ]);
  const isMine = (one: { owner_id: string | null }, ownerId: string | null) => isOwn(actor, one.owner_id ?? ownerId);
  const mine = rows.flatMap((row) => (loaded.keyResults.get(row.id) ?? []).filter((one) => isMine(one, row.owner_id)));
  const last = await lastCheckIns(
    ask,
    mine.map((one) => one.check_in_id),
  );
  const ids = new Set(mine.map((one) => one.id));
  const dayOf = (at: string | null) => (at === null ? null : dayAt(at, cycle.zones));
  const items = rows.flatMap((row) => {
    const card = presentCard(row, loaded, cycle, actor, now);
    const objective = { id: row.id, text: row.text, means: meansOf(row.text) };
    const answers = given.filter((one) => one.objective_id === row.id).map(answeredOf);
    const team = { id: row.team_id, name: teams.find((one) => one.id === row.team_id)?.name ?? '' };
    return card.keyResults
      .filter((keyResult) => ids.has(keyResult.id))
      .map((keyResult) => {
        const { dueAt, checkedInAt } = keyResult.now;
        const state =
          dueAt === null
            ? ('up-to-date' as const)
            : checkInStateSince(dayOf(checkedInAt), dayOf(row.published_at) ?? today, keyResult.cadence, today);
        const snoozedUntil = snoozed.get(keyResult.id) ?? null;
        const owner = keyResult.owner ?? card.owner;
        return {
          keyResult,
          objective,
          team,
          until: cycle.end,
          last: last.get(keyResult.id) ?? null,
          waiting: state !== 'up-to-date' && snoozedUntil === null,
          state,
          snoozedUntil,
          asksForTask:
            cycle.state !== 'closed' &&
            isAskedForTask({ ...keyResult, tasks: tasks.get(keyResult.id) ?? 0 }, answers, { policy, cycle, today }),
          dutyOf: owner?.id === actor.id ? null : owner,
        };
      });
  });
  return items;
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
