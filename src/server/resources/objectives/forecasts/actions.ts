import { findCycle } from '../../../standing/cycle.ts';
import { namesOf } from '../../../store/people.ts';
import type { KeyResultForecast } from '../../../../contract/forecasts.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { disagreement } from '../../../../core/progress/confidence.ts';
import type { SeriesKind } from '../../../../core/progress/forecast/series-kind.ts';
import { seriesKindOf } from '../../../../core/progress/forecast/series-kind.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Reading } from '../../../ask/change.ts';
import { openForChange, saveKeyResult } from '../key-results/actions.ts';
import { aboutObjective, openKeyResult } from '../../../standing/load.ts';
import { presentEventAhead } from '../../../standing/key-result-row.ts';
import { chanceOf, eventAheadOf, loadAdjustments, loadAheads, metricUnitOf } from '../../../standing/ahead.ts';

/** Where a key result will end, from its readings day by day; or why nobody can tell. */
export async function showForecast(reading: Reading, id: string): Promise<KeyResultForecast> {
  const { db, actor, now } = reading;
  const { organizationId } = actor;
  const { keyResult, row } = await openKeyResult(reading, id, 'read');
  const [cycle, adjustments, names] = await Promise.all([
    findCycle(db, organizationId, row.cycle_id),
    loadAdjustments(db, organizationId, [row.team_id]),
    namesOf(db, organizationId, [eventAheadOf(keyResult)?.by ?? null]),
  ]);
  if (!cycle) return refuse('not-found');
  const keyResults = new Map([[row.id, [keyResult]]]);
  const ahead = (await loadAheads(db, [row], { keyResults, adjustments }, cycle, now)).get(id) ?? {};
  const { text, unit } = keyResult;
  const seriesKind = keyResult.series_kind as KeyResult['seriesKind'];
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

/** Somebody knows of something ahead that the readings do not: no forecast, and their words instead. */
export async function turnOff(
  change: Change,
  id: string,
  { note, until }: { note: string; until: string | null },
): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, record } = opened;
  const event = { note, until, at: change.now.toISOString(), by: change.actor.id };
  change.record({
    type: 'forecast.turned-off',
    subjectId: id,
    ...aboutObjective(row, record),
    values: { text: keyResult.text, note },
    before: eventAheadOf(keyResult),
    after: event,
  });
  return saveKeyResult(change, opened, { event_ahead: JSON.stringify(event) });
}

export async function turnOn(change: Change, id: string): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, record } = opened;
  const before = eventAheadOf(keyResult);
  if (before !== null)
    change.record({
      type: 'forecast.turned-on',
      subjectId: id,
      ...aboutObjective(row, record),
      values: { text: keyResult.text },
      before,
    });
  return saveKeyResult(change, opened, { event_ahead: null });
}

/** What kind of number it is; null leaves it to the suggestion. */
export async function chooseKind(change: Change, id: string, kind: SeriesKind | null): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, record } = opened;
  if (kind !== keyResult.series_kind)
    change.record({
      type: 'forecast.kind-chosen',
      subjectId: id,
      ...aboutObjective(row, record),
      values: { text: keyResult.text },
      before: keyResult.series_kind,
      after: kind,
    });
  return saveKeyResult(change, opened, { series_kind: kind });
}
