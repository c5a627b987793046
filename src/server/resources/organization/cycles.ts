import { updateKept } from '../../standing/kept.ts';
import { forgetContributions, keepContributions } from '../../standing/kept-contributions.ts';
import { listTakerIdsIn } from '../../store/indicators.ts';
import type { StoredMove } from '../../db/tables/written.ts';
import { listCycles, movesOf, presentCycle } from '../../standing/cycle.ts';
import { policyOf } from '../../standing/policy.ts';
import type { Hono } from 'hono';
import { type CycleLevel, type FiscalYear, proposedCycles } from '../../../core/calendar/fiscal-year.ts';
import type { CyclesTable } from '../../db/tables/organization.ts';
import { cyclesEndpoints, type Cycle, type ProposedCycle } from '../../../contract/cycles.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { type CycleState, cycleStates } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import { todayOf } from '../../ask/today.ts';
import type { Ask, Change } from '../../ask/change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { freezeTargets } from '../../store/freeze.ts';
import {
  deleteCycleRow,
  findCycleRow,
  findFiscalYear,
  insertCycleRow,
  isCycleUsed,
  listCycleRows,
  setFiscalYear,
  updateCycleRow,
} from '../../store/cycles.ts';

export function serveCycles(app: Hono, services: Services): void {
  serve(app, services, cyclesEndpoints, {
    list: (call) => listCycles(call),
    create: (call) => createCycle(call, call.body),
    update: (call) => updateCycle(call, call.params.cycleId, call.body),
    remove: (call) => removeCycle(call, call.params.cycleId),
    proposals: (call) => proposeCycles(call),
    fiscalYear: (call) => findFiscalYear(call.db, call.actor.organizationId),
    setFiscalYear: (call) => changeFiscalYear(call, call.body),
  });
}

type Named = { name: string; start: string; end: string };
type Period = Named & { level: CycleLevel };

export async function createCycle(change: Change, body: Period): Promise<Cycle> {
  const { organizationId } = change.actor;
  allow(change.actor, 'manage-cycle', organizationRecord(organizationId));
  await refuseOverlap(change, body);
  return insertCycle({ ...change, organizationId }, body);
}

/** Two cycles of one level never share a day; a year lies over its quarters. */
async function refuseOverlap(
  { db, actor }: Change,
  { start, end, level, id }: Omit<Period, 'name'> & { id?: string },
): Promise<void> {
  if (end <= start) refuse('cycle-backwards');
  const cycles = await listCycleRows(db, actor.organizationId);
  const other = cycles.find(
    (cycle) => cycle.id !== id && cycle.level === level && cycle.start_day <= end && cycle.end_day >= start,
  );
  if (other) refuse('cycle-overlaps', { values: { name: other.name } });
}

/** Opens a cycle for drafting. */
export async function insertCycle(
  {
    db,
    now,
    record,
    zones,
    organizationId,
  }: Pick<Change, 'db' | 'now' | 'record' | 'zones'> & {
    organizationId: string;
  },
  { name, start, end, level }: Period,
): Promise<Cycle> {
  const row = {
    organization_id: organizationId,
    id: uuidV7(),
    name,
    start_day: start,
    end_day: end,
    level,
    state: 'drafting' as const,
    created_at: now.toISOString(),
  };
  await insertCycleRow(db, row);
  record({ type: 'cycle.created', subjectId: row.id, values: { name } });
  return presentCycle({ ...row, zones });
}

type Update = Partial<Record<keyof Named, string | undefined>> & { state?: CycleState | undefined; reason: string };

/** Corrects a cycle, or moves it one step on; a closed one may be reopened for closing. The log keeps it with its reason. */
export async function updateCycle(change: Change, id: string, body: Update): Promise<Cycle> {
  const { db, actor, record } = change;
  allow(actor, 'manage-cycle', organizationRecord(actor.organizationId));
  const row = (await findCycleRow(db, actor.organizationId, id)) ?? refuse('not-found');
  const state = body.state ?? row.state;
  if (state !== row.state && !mayFollow(row.state, state)) refuse('cycle-state');
  if (row.state === 'closed' && state === 'closed') refuse('cycle-closed');
  if (row.state === 'closed' && body.reason === '') refuse('cycle-reason-missing');
  const { name = row.name, start = row.start_day, end = row.end_day } = body;
  const corrected = { ...row, name, start_day: start, end_day: end };
  const isCorrected = name !== row.name || start !== row.start_day || end !== row.end_day;
  if (isCorrected && row.state !== 'drafting' && body.reason === '') refuse('cycle-reason-missing');
  if (start !== row.start_day || end !== row.end_day) await refuseOverlap(change, { start, end, level: row.level, id });
  const next = {
    ...corrected,
    state,
    moves: [...movesOf(row), ...movesFrom(change, row, { ...corrected, state }, body.reason)],
    // What is decided about the coach from here on is for other cycles.
    ...(row.state === 'running' && state !== 'running' && { policy: await policyOf(db, actor.organizationId) }),
  };
  await updateCycleRow(db, next);
  const isMoved = start !== row.start_day || end !== row.end_day;
  // Another window, or one that readings came into while it was closed.
  if (isMoved || row.state === 'closed')
    await updateKept(db, actor.organizationId, await listTakerIdsIn(db, actor.organizationId, id), change);
  if (state === 'closed') await keepContributions(change, presentCycle(next));
  else if (row.state === 'closed') await forgetContributions(change, id);
  if (state === 'running' && row.state === 'drafting') await freezeTargets(change, id);
  record({
    type: state === row.state ? 'cycle.changed' : movedTypes[row.state === 'closed' ? 'reopened' : state],
    subjectId: id,
    values: { name: next.name },
    before: presentCycle(row),
    after: { ...presentCycle(next), reason: body.reason },
  });
  return presentCycle(next);
}

/** What is kept of the change: a step, a correction of a cycle that others rely on, or both. */
function movesFrom({ actor, now }: Change, row: CyclesTable, next: CyclesTable, reason: string): StoredMove[] {
  const move = { from: row.state, to: next.state, at: now.toISOString(), by: actor.id, reason };
  const named = ({ name, start_day, end_day }: CyclesTable) => ({ name, start: start_day, end: end_day });
  const [before, after] = [named(row), named(next)];
  const isCorrected = JSON.stringify(before) !== JSON.stringify(after);
  if (isCorrected && row.state !== 'drafting') return [{ ...move, corrected: { before, after } }];
  return row.state === next.state ? [] : [move];
}

/** Deletes a cycle in which nobody has written anything. */
export async function removeCycle(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  allow(actor, 'manage-cycle', organizationRecord(actor.organizationId));
  const row = (await findCycleRow(db, actor.organizationId, id)) ?? refuse('not-found');
  if (row.state === 'closed') refuse('cycle-closed');
  if (await isCycleUsed(db, actor.organizationId, id)) refuse('cycle-not-empty', { values: { name: row.name } });
  await deleteCycleRow(db, actor.organizationId, id);
  record({ type: 'cycle.removed', subjectId: id, values: { name: row.name }, before: presentCycle(row) });
}

/** The next cycle of each level, once it is time. */
export async function proposeCycles(ask: Ask): Promise<ProposedCycle[]> {
  const [cycles, fiscalYear] = await Promise.all([listCycles(ask), findFiscalYear(ask.db, ask.actor.organizationId)]);
  return proposedCycles(cycles, fiscalYear, todayOf(ask));
}

export async function changeFiscalYear(change: Change, fiscalYear: FiscalYear): Promise<FiscalYear> {
  const { db, actor, record } = change;
  allow(actor, 'manage-cycle', organizationRecord(actor.organizationId));
  const before = await findFiscalYear(db, actor.organizationId);
  await setFiscalYear(db, actor.organizationId, fiscalYear);
  record({ type: 'fiscal-year.changed', subjectId: actor.organizationId, values: {}, before, after: fiscalYear });
  return fiscalYear;
}

const movedTypes = {
  drafting: 'cycle.changed',
  running: 'cycle.started',
  closing: 'cycle.closing',
  closed: 'cycle.closed',
  reopened: 'cycle.reopened',
} as const;

function mayFollow(from: CycleState, to: CycleState): boolean {
  const step = cycleStates.indexOf(to) - cycleStates.indexOf(from);
  return step === 1 || (from === 'closed' && to === 'closing');
}
