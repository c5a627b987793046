import type { KeyResult } from '../../contract/key-results.ts';
import { promisedOf, type TargetEnds } from '../../core/standing/frozen-target.ts';
import type { MeasuredFields } from '../../core/standing/measure.ts';
import type { StandingFields } from '../../core/standing/standing-of.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { Reading } from '../../core/standing/reading.ts';

type Measured = Pick<
  KeyResultsTable,
  'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'frozen' | 'steps'
>;

/** What a stored key result is judged by; `sumOver`: days of counts that a ratio is made from, where readings bring their counts. */
export function standingFields(row: StoredKeyResult, sumOver: number | null = null): StandingFields {
  return {
    ...measuredFields(row),
    ratio: sumOver === null ? null : { windowDays: sumOver },
    profile: row.profile,
    profileFrom: row.profile_from,
    confidence: row.confidence,
  };
}

/** The part of it that only measuring reads. */
export function measuredFields(row: Measured): MeasuredFields & { unit: string } {
  const { kind, measure, baseline, target, low, high, unit, steps } = row;
  return { kind, measure, baseline, target, low, high, unit, frozen: frozenOf(row), steps };
}

/** Earlier records froze no range, the first ones no kind, measure and steps: there those of today count. */
export function frozenOf(
  row: Pick<KeyResultsTable, 'frozen' | 'kind' | 'measure' | 'steps'> & TargetEnds,
): KeyResult['frozen'] {
  const { frozen } = row;
  if (frozen === null) return null;
  const { kind, measure, steps } = promisedOf(row);
  return { kind, measure, steps, low: null, high: null, ...frozen };
}

/** The readings that the row keeps for its sparkline, with the kind of their source. */
export function pointsOf(row: Pick<StoredKeyResult, 'source' | 'points'>): Reading[] {
  const { kind } = row.source ?? { kind: 'manual' };
  return row.points.map(({ at, value }) => ({ at, value, source: kind }));
}

/** The part of a row that judging reads. */
export type StoredKeyResult = Pick<
  KeyResultsTable,
  | 'id'
  | 'kind'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'unit'
  | 'source'
  | 'frozen'
  | 'points'
  | 'steps'
  | 'commitment'
  | 'know_by'
  | 'dropped'
  | 'value'
  | 'value_at'
  | 'confidence'
  | 'checked_in_at'
  | 'cadence'
  | 'profile'
  | 'profile_from'
>;
