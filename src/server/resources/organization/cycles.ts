import type { StoredMove } from '../../db/tables/written.ts';
import { listCycles, movesOf, presentCycle } from '../../standing/cycle.ts';
import type { Hono } from 'hono';
import { cyclesEndpoints, type Cycle } from '../../../contract/cycles.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { type CycleState, cycleStates } from '../../../core/okr/words.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Change } from '../../ask/change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { freezeTargets } from '../../store/freeze.ts';
import { findCycleRow, insertCycleRow, listCycleRows, updateCycleRow } from '../../store/cycles.ts';

export function serveCycles(app: Hono, services: Services): void {
  serve(app, services, cyclesEndpoints, {
    list: (call) => listCycles(call),
    create: (call) => createCycle(call, call.body),
    update: (call) => updateCycle(call, call.params.cycleId, call.body),
  });
}

type Period = { name: string; start: string; end: string };

export async function createCycle(change: Change, body: Period): Promise<Cycle> {
  const { organizationId } = change.actor;
  allow(change.actor, 'manage-cycle', organizationRecord(organizationId));
  if (body.end <= body.start) refuse('cycle-backwards');
  const cycles = await listCycleRows(change.db, organizationId);
  const other = cycles.find((cycle) => cycle.start_day <= body.end && cycle.end_day >= body.start);
  if (other) refuse('cycle-overlaps', { values: { name: other.name } });
  return insertCycle({ ...change, organizationId }, body);
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
  { name, start, end }: Period,
): Promise<Cycle> {
  const row = {
    organization_id: organizationId,
    id: uuidV7(),
    name,
    start_day: start,
    end_day: end,
    state: 'drafting' as const,
    created_at: now.toISOString(),
  };
  await insertCycleRow(db, row);
  record({ type: 'cycle.created', subjectId: row.id, values: { name } });
  return presentCycle({ ...row, zones });
}

/** Renames a cycle, or moves it one step on; closed cycles may be reopened for closing, and the log keeps that. */
export async function updateCycle(
  change: Change,
  id: string,
  body: { name?: string | undefined; state?: CycleState | undefined; reason: string },
): Promise<Cycle> {
  const { db, actor, now, record } = change;
  allow(actor, 'manage-cycle', organizationRecord(actor.organizationId));
  const row = (await findCycleRow(db, actor.organizationId, id)) ?? refuse('not-found');
  const state = body.state ?? row.state;
  if (state !== row.state && !mayFollow(row.state, state)) refuse('cycle-state');
  if (row.state === 'closed' && state === 'closed') refuse('cycle-closed');
  if (row.state === 'closed' && body.reason === '') refuse('cycle-reason-missing');
  const move: StoredMove = { from: row.state, to: state, at: now.toISOString(), by: actor.id, reason: body.reason };
  const moves = state === row.state ? row.moves : [...movesOf(row), move];
  const next = { ...row, name: body.name ?? row.name, state, moves: moves ?? null };
  await updateCycleRow(db, next);
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
