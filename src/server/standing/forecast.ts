import { findCycle } from './cycle.ts';
import { namesOf } from '../store/people.ts';
import type { KeyResultForecast } from '../../contract/forecasts.ts';
import { disagreement } from '../../core/standing/confidence.ts';
import { seriesKindOf } from '../../core/forecast/series-kind.ts';
import { refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask/change.ts';
import { openKeyResult } from './load.ts';
import { presentEventAhead } from './key-result-row.ts';
import { chanceOf, loadAdjustments, loadAheads, metricUnitOf } from './ahead.ts';

/** Where a key result will end, from its readings day by day; or why nobody can tell. */
export async function showForecast(ask: Ask, id: string): Promise<KeyResultForecast> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const { keyResult, row } = await openKeyResult(ask, id, 'read');
  const [cycle, adjustments, names] = await Promise.all([
    findCycle(db, organizationId, row.cycle_id),
    loadAdjustments(db, organizationId, [row.team_id]),
    namesOf(db, organizationId, [keyResult.event_ahead?.by ?? null]),
  ]);
  if (!cycle) return refuse('not-found');
  const keyResults = new Map([[row.id, [keyResult]]]);
  const ahead = (await loadAheads(db, [row], { keyResults, adjustments }, cycle, now)).get(id) ?? {};
  const { text, unit } = keyResult;
  const seriesKind = keyResult.series_kind;
  const isNumber = keyResult.kind === 'metric' && keyResult.measure === 'change';
  return {
    keyResultId: id,
    series: isNumber ? seriesKindOf({ text, unit, metricUnit: metricUnitOf(keyResult), seriesKind }) : null,
    value: ahead.value ?? null,
    milestone: ahead.milestone ?? null,
    eventAhead: presentEventAhead(keyResult, names),
    question: disagreement(keyResult.confidence, chanceOf(ahead)) ?? null,
  };
}
