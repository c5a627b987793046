import { showForecast } from '../../../standing/forecast.ts';
import type { Hono } from 'hono';
import { forecastsEndpoints } from '../../../../contract/forecasts.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showRecord } from './backtests.ts';
import { openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import type { SeriesKind } from '../../../../core/forecast/series-kind.ts';
import type { Change } from '../../../ask/change.ts';
import { aboutObjective } from '../../../standing/load.ts';

export function serveForecasts(app: Hono, services: Services): void {
  serve(app, services, forecastsEndpoints, {
    show: (call) => showForecast(call, call.params.keyResultId),
    turnOff: (call) => turnOff(call, call.params.keyResultId, call.body),
    turnOn: (call) => turnOn(call, call.params.keyResultId),
    record: (call) => showRecord(call),
    chooseKind: (call) => chooseKind(call, call.params.keyResultId, call.body.kind),
  });
}

/** Somebody knows of something ahead that the readings do not: no forecast, and their words instead. */
export async function turnOff(
  change: Change,
  id: string,
  { note, until }: { note: string; until: string | null },
): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, access } = opened;
  const event = { note, until, at: change.now.toISOString(), by: change.actor.id };
  change.record({
    type: 'forecast.turned-off',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: keyResult.text, note },
    before: keyResult.event_ahead,
    after: event,
  });
  return saveKeyResult(change, opened, { event_ahead: event });
}

export async function turnOn(change: Change, id: string): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, access } = opened;
  const before = keyResult.event_ahead;
  if (before !== null)
    change.record({
      type: 'forecast.turned-on',
      subjectId: id,
      ...aboutObjective(row, access),
      values: { text: keyResult.text },
      before,
    });
  return saveKeyResult(change, opened, { event_ahead: null });
}

/** What kind of number it is; null leaves it to the suggestion. */
export async function chooseKind(change: Change, id: string, kind: SeriesKind | null): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'check-in');
  const { keyResult, row, access } = opened;
  if (kind !== keyResult.series_kind)
    change.record({
      type: 'forecast.kind-chosen',
      subjectId: id,
      ...aboutObjective(row, access),
      values: { text: keyResult.text },
      before: keyResult.series_kind,
      after: kind,
    });
  return saveKeyResult(change, opened, { series_kind: kind });
}
