import { todayOf } from '../../ask/today.ts';
import { weekEndpoints } from '../../../contract/week.ts';
import type { Hono } from 'hono';
import type { Week, WeekItem } from '../../../contract/check-ins.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listCycles, pickCurrent } from '../../standing/cycle.ts';
import { listAsked } from '../../store/agreements.ts';
import { listMyDependencies } from '../../standing/asked-dependencies.ts';
import { listMyAlignments } from '../../standing/asked-alignments.ts';
import { listChosen } from '../../store/boards.ts';
import { namesOf } from '../../store/people.ts';
import { selves } from '../../../core/access/relation.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Ask } from '../../ask/change.ts';
import { showDeputies } from '../../standing/deputy.ts';
import { listLeftBehind } from '../../standing/hand-over.ts';
import { showFirst } from './first-for-me.ts';
import { personRef } from '../../standing/person.ts';
import { listMyShutOut } from '../../standing/shut-out.ts';
import { listTasksOfMine } from '../../standing/my-tasks.ts';
import { listConditionsOfMine } from '../../standing/my-conditions.ts';
import { listConfirmationsOfMine } from '../../standing/my-confirmations.ts';
import { listMyFindings } from '../../standing/my-findings.ts';
import { listMyLearning } from '../../standing/my-learning.ts';
import { listMyStageQuestions } from '../../standing/my-stages.ts';
import { mostAtOnce } from '../../../contract/most-at-once.ts';
import { cut, Page } from '../../http/page.ts';
import { countWaiting, listMine, presentItems } from './week-items.ts';

export function serveWeek(app: Hono, services: Services): void {
  serve(app, services, weekEndpoints, {
    show: (call) => showWeek(call, call.query.most),
    items: (call) => listItems(call, call.query.after),
    first: (call) => showFirst(call, call.query.label),
    reminders: (call) => countReminders(call),
  });
}

/** All that waits for me, on one screen. */
export async function showWeek(ask: Ask, most: number): Promise<Week> {
  const { db, actor, now } = ask;
  const { organizationId, id } = actor;
  const today = todayOf(ask);
  const cycles = await listCycles(ask);
  const cycle = pickCurrent(cycles, now);
  const [
    mine,
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
    listMine(ask, besides(cycles, cycle, today), today),
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
  const lists = {
    agreements: asked,
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
    deputies: deputies.filter((one) => one.person.id === id || one.deputy.id === id),
  };
  const first = cutEach(lists, most);
  return {
    ...first,
    now: now.toISOString(),
    cycle,
    focus,
    items: await presentItems(ask, mine.slice(0, mostAtOnce), today),
    itemCount: mine.length,
    waitingCount: countWaiting(mine),
    counts: { ...countEach(lists), quiet: tasks.filter((one) => one.quiet !== null).length },
    agreements: first.agreements.map((one) => ({
      id: one.id,
      objectiveId: one.objective_id,
      objective: one.text,
      team: one.team,
      askedBy: personRef(one.asked_by, names),
      question: one.question,
      dutyOf: one.person_id === id ? null : personRef(one.person_id, names),
    })),
  };
}

type Lists = Record<string, readonly unknown[]>;

function cutEach<L extends Lists>(lists: L, most: number): { [Name in keyof L]: L[Name][number][] } {
  const cut = Object.entries(lists).map(([name, list]) => [name, list.slice(0, most)]);
  return Object.fromEntries(cut) as { [Name in keyof L]: L[Name][number][] };
}

function countEach<L extends Lists>(lists: L): Record<keyof L, number> {
  const counts = Object.entries(lists).map(([name, list]) => [name, list.length]);
  return Object.fromEntries(counts) as Record<keyof L, number>;
}

/** What the week tells first, and beyond it. */
async function listItems(ask: Ask, after: string | undefined): Promise<Page<WeekItem>> {
  const today = todayOf(ask);
  const cycles = await listCycles(ask);
  const mine = await listMine(ask, besides(cycles, pickCurrent(cycles, ask.now), today), today);
  const { entries, more } = cut(mine, { most: mostAtOnce, by: 'after' }, after);
  return new Page(await presentItems(ask, entries, today), more);
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
    listMine(ask, open, today),
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
  return { count: [asking, ...others].reduce((sum, list) => sum + list.length, countWaiting(checkIns)) };
}
