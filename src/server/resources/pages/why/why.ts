import type { Hono } from 'hono';
import { whyEndpoints, type KeyResultWhy, type ObjectiveWhy } from '../../../../contract/why.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { whyCycle } from './cycle-why.ts';
import { listMeasured } from '../../../standing/measured.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { asMeasured, daysKept } from '../../../standing/kept.ts';
import { listDaily } from '../../../store/daily.ts';
import type { Reading as Measured } from '../../../../core/standing/reading.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { loadAdjustments, loadAheads } from '../../../standing/ahead.ts';
import { judge } from '../../../standing/judge.ts';
import { seriesOf } from '../../../standing/series.ts';
import type { Period } from '../../../../core/calendar/cycle.ts';
import { loadAround, openKeyResult, openObjective } from '../../../standing/load.ts';
import { aroundOf } from '../../../standing/around.ts';
import { canOf, rolledUp, presentKeyResults } from '../../../standing/card.ts';

export function serveWhy(app: Hono, services: Services): void {
  serve(app, services, whyEndpoints, {
    keyResult: (call) => whyKeyResult(call, call.params.keyResultId),
    objective: (call) => whyObjective(call, call.params.objectiveId),
    cycle: (call) => whyCycle(call, call.params.cycleId, call.query),
  });
}

/** Every number of a key result with its formula and inputs. Its readings are asked for, because they know their source. */
export async function whyKeyResult(ask: Ask, id: string): Promise<KeyResultWhy> {
  const { db, actor, now } = ask;
  const { keyResult, row } = await openKeyResult(ask, id, 'read');
  const cycle = (await findCycle(db, actor.organizationId, row.cycle_id)) ?? refuse('not-found');
  const adjustments = await loadAdjustments(db, actor.organizationId, [row.team_id]);
  const known = { keyResults: new Map([[row.id, [keyResult]]]), adjustments };
  const [aheads, readings] = await Promise.all([
    loadAheads(db, [row], known, cycle, now),
    listCounted(ask, keyResult, cycle),
  ]);
  const around = aroundOf(row, cycle, now, { adjustments, aheads });
  const { progress, expected, status } = judge(keyResult, around, readings, keyResult.ratio_days);
  return {
    id,
    text: keyResult.text,
    progress: progress.trace,
    expected: expected?.trace ?? null,
    status: status.trace,
    forecast: (aheads.get(id)?.value ?? aheads.get(id)?.milestone)?.trace ?? null,
  };
}

/** Every number of an objective; the key results in it explain themselves further down. */
export async function whyObjective(ask: Ask, id: string): Promise<ObjectiveWhy> {
  const { db, actor, now } = ask;
  const { row, access } = await openObjective(ask, id, 'read');
  const cycle = (await findCycle(db, actor.organizationId, row.cycle_id)) ?? refuse('not-found');
  const loaded = await loadAround(ask, [row]);
  const around = aroundOf(row, cycle, now, loaded);
  const keyResults = presentKeyResults(row, loaded, canOf(actor, access, cycle, row), around);
  const { rolled, expected, status } = rolledUp(row, keyResults, loaded);
  return { id, text: row.text, progress: rolled.trace, expected: expected?.trace ?? null, status: status.trace };
}

// Exactly the readings that the number on the page was made from: the counts of a ratio, otherwise the days that the row keeps.
async function listCounted(
  { db, actor, now, zones }: Ask,
  keyResult: KeyResultsTable,
  cycle: Period,
): Promise<Measured[]> {
  const series = seriesOf(keyResult, cycle);
  if (keyResult.ratio_days !== null) return listMeasured(db, actor.organizationId, series);
  const span = { most: daysKept(keyResult), until: now.toISOString(), zones };
  return (await listDaily(db, actor.organizationId, [series], span)).map(asMeasured);
}
