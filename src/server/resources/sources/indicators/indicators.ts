import type { Hono } from 'hono';
import type { z } from 'zod';
import { type Indicator, indicatorsEndpoints } from '../../../../contract/indicators.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import { allow } from '../../../ask/allow.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { IndicatorsTable } from '../../../db/tables/indicators.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { serve } from '../../../http/serve.ts';
import { findCycle } from '../../../standing/cycle.ts';
import {
  indicatorRecord,
  openIndicator,
  presentIndicator,
  presentIndicators,
  takeIndicator,
} from '../../../standing/indicator.ts';
import { momentsOf } from '../../../../core/calendar/cycle.ts';
import {
  findReadingBefore,
  insertIndicator,
  listIndicators,
  listTakerIds,
  listUses,
  renameSources,
  takeIndicators,
  updateIndicator,
} from '../../../store/indicators.ts';
import { findPerson } from '../../../store/people.ts';
import { countReadings } from '../../../store/readings.ts';
import { never, setDue } from '../../../store/sources.ts';
import { findTeam } from '../../../store/teams.ts';
import { showUses } from './uses.ts';
import { correctReading, listRead, recordByHand, removeReading, restoreReading } from './readings.ts';
import { bindIndicator, restoreSource, unbindIndicator } from './source.ts';

export function serveIndicators(app: Hono, services: Services): void {
  serve(app, services, indicatorsEndpoints, {
    list: (call) => showIndicators(call, call.query),
    create: (call) => createIndicator(call, call.body),
    show: (call) => showIndicator(call, call.params.indicatorId),
    update: (call) => changeIndicator(call, call.params.indicatorId, call.body),
    archive: (call) => archiveIndicator(call, call.params.indicatorId),
    restore: (call) => restoreIndicator(call, call.params.indicatorId),
    start: (call) => showStart(call, call.params.indicatorId, call.query.cycle),
    readings: (call) => listRead(call, call.params.indicatorId, call.query?.before),
    record: (call) => recordByHand(call, call.params.indicatorId, call.body),
    correctReading: (call) => correctReading(call, call.params.indicatorId, call.params.readingId, call.body),
    removeReading: (call) => removeReading(call, call.params.indicatorId, call.params.readingId),
    restoreReading: (call) => restoreReading(call, call.params.indicatorId, call.params.readingId),
    bind: (call) => bindIndicator(call, services.vault, call.params.indicatorId, call.body),
    unbind: (call) => unbindIndicator(call, call.params.indicatorId),
    restoreSource: (call) => restoreSource(call, call.params.indicatorId),
  });
}

type Endpoints = typeof indicatorsEndpoints;
type Written = z.output<NonNullable<Endpoints['create']['body']>>;
type Changed = z.output<NonNullable<Endpoints['update']['body']>>;

export async function showIndicators(
  ask: Ask,
  query: { team?: string | undefined; archived?: 'yes' | undefined } = {},
): Promise<Indicator[]> {
  const which = { teamId: query.team, archived: query.archived === 'yes' };
  return presentIndicators(ask, await listIndicators(ask.db, ask.actor.organizationId, which));
}

export async function showIndicator(ask: Ask, id: string) {
  const row = await openIndicator(ask, id, 'read');
  const [shown, uses] = await Promise.all([presentIndicator(ask, row), listUses(ask.db, ask.actor.organizationId, id)]);
  return { ...shown, keyResults: await showUses(ask, uses) };
}

export async function createIndicator(change: Change, body: Written): Promise<Indicator> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const { teamId, ownerId, ...columns } = body;
  if (teamId !== null && !(await findTeam(db, organizationId, teamId))) refuse('not-found');
  const row: IndicatorsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    team_id: teamId,
    ...columns,
    owner_id: ownerId,
    version: 1,
    created_by: actor.id,
    created_at: now.toISOString(),
    archived_at: null,
  };
  // Owning it is no way to make one where one may not.
  allow(actor, 'create-objective', { ...indicatorRecord(row), ownerId: null });
  await refuseWrong(change, row, null);
  await insertIndicator(db, row);
  record({ type: 'indicator.created', subjectId: row.id, teamId, values: { name: row.name }, after: body });
  return presentIndicator(change, row);
}

export async function changeIndicator(
  change: Change,
  id: string,
  { version, ownerId, readingsStay, ...columns }: Changed,
): Promise<Indicator> {
  const { db, actor, record } = change;
  const before = await takeIndicator(change, id, 'edit-objective');
  if (version !== before.version) refuse('version-conflict', { current: await presentIndicator(change, before) });
  const given = Object.entries({ ...columns, owner_id: ownerId }).filter(([, value]) => value !== undefined);
  const after: IndicatorsTable = { ...before, ...Object.fromEntries(given), version: version + 1 };
  await refuseWrong(change, after, before.owner_id);
  if (after.unit !== before.unit) {
    const uses = await listUses(db, actor.organizationId, id);
    if (uses.length > 0) refuse('indicator-unit-in-use', { values: { count: uses.length } });
    const measured = await countReadings(db, actor.organizationId, id);
    if (measured > 0 && !readingsStay) refuse('indicator-unit-measured', { values: { count: measured } });
  }
  await updateIndicator(db, after);
  if (after.name !== before.name) await renameSources(db, actor.organizationId, after);
  const about = { subjectId: id, teamId: after.team_id, values: { name: after.name } };
  record({ type: 'indicator.changed', ...about, before, after });
  return presentIndicator(change, after);
}

/** It is read no more; what was read stays, and it can be brought back. */
export async function archiveIndicator(change: Change, id: string): Promise<void> {
  const { db, actor, now, record } = change;
  const row = await takeIndicator(change, id, 'delete-objective');
  const takers = await listTakerIds(db, actor.organizationId, [id]);
  if (takers.length > 0) refuse('indicator-in-use', { values: { count: takers.length } });
  await updateIndicator(db, { ...row, archived_at: now.toISOString() });
  await setDue(db, actor.organizationId, id, never);
  record({ type: 'indicator.archived', subjectId: id, teamId: row.team_id, values: { name: row.name } });
}

export async function restoreIndicator(change: Change, id: string): Promise<Indicator> {
  const { db, actor, now, record } = change;
  const [row] = await takeIndicators(db, actor.organizationId, [id]);
  if (!row) return refuse('not-found');
  allow(actor, 'delete-objective', indicatorRecord(row));
  const after = { ...row, archived_at: null };
  if (row.archived_at !== null) {
    await updateIndicator(db, after);
    await setDue(db, actor.organizationId, id, now.toISOString());
    record({ type: 'indicator.restored', subjectId: id, teamId: row.team_id, values: { name: row.name } });
  }
  return presentIndicator(change, after);
}

/** What it read last before a cycle begins; a cycle that has not begun starts from the newest. */
export async function showStart(ask: Ask, id: string, cycleId: string) {
  const { db, actor } = ask;
  await openIndicator(ask, id, 'read');
  const cycle = (await findCycle(db, actor.organizationId, cycleId)) ?? refuse('not-found');
  return (await findReadingBefore(db, actor.organizationId, id, momentsOf(cycle).from)) ?? null;
}

/** An owner has to be here; one who has left stays until it is handed over, and the rest can be changed all the same. */
async function refuseWrong(
  { db, actor }: Change,
  { low, high, owner_id }: IndicatorsTable,
  ownerBefore: string | null,
): Promise<void> {
  if (low !== null && high !== null && low > high) refuse('band-reversed');
  if (owner_id === null || owner_id === ownerBefore) return;
  if (await findPerson(db, actor.organizationId, owner_id)) return;
  throw new Refusal('invalid', { problems: [{ path: 'ownerId', code: 'wrong' }] });
}
