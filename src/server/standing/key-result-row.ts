import type { KeyResult } from '../../contract/key-results.ts';
import { isAfter } from '../../core/standing/counted-readings.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { dropperIn, presentDrop } from './drop.ts';
import { personRef } from './person.ts';
import { followUpDayOf } from './follow-up-day.ts';
import { frozenOf } from './measure.ts';
import type { Around, Judged } from './judge.ts';
import { toldOf } from './written-columns.ts';
import { kindOf } from './ahead.ts';
import { presentStanding } from './key-result-standing.ts';

type Names = ReadonlyMap<string, string>;
export type StandingKeyResult = { shown: KeyResult; judged: Judged };

/** Row → what the API tells of a key result, and how it was judged, for the objective's roll-up. */
export function presentKeyResult(
  row: KeyResultsTable,
  names: Names,
  around: Around,
  can: KeyResult['can'],
): StandingKeyResult {
  const { standing, judged } = presentStanding(row, around, around.adjustments?.get(kindOf(row))?.factor);
  const shown: KeyResult = {
    ...toldOf(row),
    id: row.id,
    objectiveId: row.objective_id,
    meaning: row.meaning,
    source: row.source,
    owner: personRef(row.owner_id, names),
    proposedBy: personRef(row.proposed_by, names),
    confirmedBy: personRef(row.confirmed_by, names),
    steps: row.steps.map(({ acceptedBy, dropped = false, ...step }) => ({
      ...step,
      dropped,
      late: step.acceptedAt !== null && isAfter(around.cycle, step.acceptedAt),
      acceptedBy: personRef(acceptedBy, names),
    })),
    frozen: frozenOf(row),
    seriesKind: row.series_kind,
    eventAhead: presentEventAhead(row, names),
    continuesId: row.continues_id,
    followUpDay: followUpDayOf(row, around.cycle),
    now: standing,
    drop: presentDrop(row, names),
    can,
  };
  return { shown, judged };
}

export function presentEventAhead(row: Pick<KeyResultsTable, 'event_ahead'>, names: Names): KeyResult['eventAhead'] {
  const { event_ahead: event } = row;
  return event && { ...event, by: personRef(event.by, names) };
}

/** Everyone a key result names. */
export function peopleIn(row: KeyResultsTable): (string | null)[] {
  const accepted = row.steps.map((step) => step.acceptedBy);
  return [row.owner_id, row.proposed_by, row.confirmed_by, row.event_ahead?.by ?? null, dropperIn(row), ...accepted];
}
