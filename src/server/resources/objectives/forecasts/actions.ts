import { openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { type SeriesKind } from '../../../../core/progress/forecast/series-kind.ts';
import type { Change } from '../../../ask/change.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { eventAheadOf } from '../../../standing/ahead.ts';

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
