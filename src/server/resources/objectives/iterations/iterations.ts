import type { Hono } from 'hono';
import type { z } from 'zod';
import { type Iteration, type IterationWritten, iterationsEndpoints } from '../../../../contract/iterations.ts';
import {
  iterationKey,
  longestIteration,
  mostIterations,
  type NamedDays,
  numberPlace,
  plannedIterations,
} from '../../../../core/calendar/iterations.ts';
import { daysBetween } from '../../../../core/calendar/day.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { todayOf } from '../../../ask/today.ts';
import type { IterationsTable } from '../../../db/tables/iterations.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { serve } from '../../../http/serve.ts';
import { presentIteration } from '../../../standing/iteration.ts';
import { findIteration, insertIterations, listIterations, updateIteration } from '../../../store/iterations.ts';
import { findTeam } from '../../../store/teams.ts';
import { attachIteration, detachIteration } from './attach.ts';
import { showIterations, showIterationsOf } from './touched.ts';

export function serveIterations(app: Hono, services: Services): void {
  serve(app, services, iterationsEndpoints, {
    list: (call) => showIterations(call, call.params.teamId),
    add: (call) => addIteration(call, call.params.teamId, call.body),
    plan: (call) => planIterations(call, call.params.teamId, call.body),
    change: (call) => changeIteration(call, call.params.iterationId, call.body),
    remove: (call) => removeIteration(call, call.params.iterationId),
    restore: (call) => restoreIteration(call, call.params.iterationId),
    ofKeyResult: (call) => showIterationsOf(call, call.params.keyResultId),
    attach: (call) => attachIteration(call, call.params.keyResultId, call.params.iterationId),
    detach: (call) => detachIteration(call, call.params.keyResultId, call.params.iterationId),
  });
}

type Endpoints = typeof iterationsEndpoints;
type Series = z.output<NonNullable<Endpoints['plan']['body']>>;
type Changed = z.output<NonNullable<Endpoints['change']['body']>>;

async function addIteration(change: Change, teamId: string, body: IterationWritten): Promise<Iteration> {
  await refuseTeam(change, teamId);
  refuseDays(body);
  const [row] = await insert(change, teamId, [body]);
  change.record({
    type: 'iteration.added',
    subjectId: row!.id,
    teamId,
    values: { name: row!.name },
    after: row,
  });
  return presentIteration(row!, todayOf(change));
}

/** All of them or none. */
async function planIterations(change: Change, teamId: string, series: Series): Promise<Iteration[]> {
  await refuseTeam(change, teamId);
  if (series.count > 1 && !series.name.includes(numberPlace))
    refuse('iteration-number-missing', { values: { place: numberPlace } });
  const planned = plannedIterations(series).map((one) => ({ ...one, url: null }));
  const rows = await insert(change, teamId, planned);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  change.record({
    type: 'iteration.planned',
    subjectId: first.id,
    teamId,
    values: { count: rows.length, name: first.name, last: last.name },
    after: rows,
  });
  return rows.map((row) => presentIteration(row, todayOf(change)));
}

async function changeIteration(change: Change, id: string, body: Changed): Promise<Iteration> {
  const before = await openIteration(change, id);
  if (before.removed_at !== null) refuse('not-found');
  const after: IterationsTable = {
    ...before,
    name: body.name ?? before.name,
    starts_on: body.start ?? before.starts_on,
    ends_on: body.end ?? before.ends_on,
    url: body.url === undefined ? before.url : body.url,
  };
  refuseDays({ start: after.starts_on, end: after.ends_on });
  refuseSameNames(await others(change, after), [after]);
  return save(change, 'iteration.changed', before, after);
}

async function removeIteration(change: Change, id: string): Promise<void> {
  const before = await openIteration(change, id);
  if (before.removed_at !== null) return;
  await save(change, 'iteration.removed', before, { ...before, removed_at: change.now.toISOString() });
}

/** With all that was tied to it. */
async function restoreIteration(change: Change, id: string): Promise<Iteration> {
  const before = await openIteration(change, id);
  if (before.removed_at === null) return presentIteration(before, todayOf(change));
  const known = await others(change, before);
  refuseMany(known.length + 1);
  refuseSameNames(known, [before]);
  return save(change, 'iteration.restored', before, { ...before, removed_at: null });
}

/** Whoever may draft in a team plans its iterations. */
async function refuseTeam({ db, actor }: Change, teamId: string): Promise<void> {
  if (!(await findTeam(db, actor.organizationId, teamId))) refuse('not-found');
  allow(actor, 'create-objective', organizationRecord(actor.organizationId, teamId));
}

async function openIteration({ db, actor }: Change, id: string): Promise<IterationsTable> {
  const row = (await findIteration(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, 'create-objective', organizationRecord(actor.organizationId, row.team_id));
  return row;
}

async function insert(change: Change, teamId: string, wanted: readonly IterationWritten[]): Promise<IterationsTable[]> {
  const { db, actor, now } = change;
  const known = await listIterations(db, actor.organizationId, teamId);
  refuseMany(known.length + wanted.length);
  const rows = wanted.map(
    (one): IterationsTable => ({
      organization_id: actor.organizationId,
      id: uuidV7(),
      team_id: teamId,
      name: one.name,
      starts_on: one.start,
      ends_on: one.end,
      url: one.url,
      created_by: actor.id,
      created_at: now.toISOString(),
      removed_at: null,
    }),
  );
  refuseSameNames(known, rows);
  await insertIterations(db, rows);
  return rows;
}

async function others({ db, actor }: Change, row: IterationsTable): Promise<IterationsTable[]> {
  const all = await listIterations(db, actor.organizationId, row.team_id);
  return all.filter((one) => one.id !== row.id);
}

function refuseDays({ start, end }: Pick<NamedDays, 'start' | 'end'>): void {
  if (end < start || daysBetween(start, end) >= longestIteration) refuse('iteration-days');
}

function refuseMany(count: number): void {
  if (count > mostIterations) refuse('too-many-iterations', { values: { most: mostIterations } });
}

type Named = Pick<IterationsTable, 'name'>;

function refuseSameNames(known: readonly Named[], wanted: readonly Named[]): void {
  const names = new Set(known.map((one) => iterationKey(one.name)));
  for (const { name } of wanted) if (names.has(iterationKey(name))) refuse('iteration-exists', { values: { name } });
}

type What = 'iteration.changed' | 'iteration.removed' | 'iteration.restored';

async function save(change: Change, type: What, before: IterationsTable, after: IterationsTable): Promise<Iteration> {
  await updateIteration(change.db, after);
  change.record({
    type,
    subjectId: after.id,
    teamId: after.team_id,
    values: { name: after.name },
    before,
    after,
  });
  return presentIteration(after, todayOf(change));
}
