import { promisedOf } from '../../core/standing/frozen-target.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';

/**
 * Is it the key result that somebody said yes to: the same words, what is counted and in what, all that is promised?
 * Who does it, its notes, where it is read and what was measured may change.
 */
export function isSameNumber(before: KeyResultsTable, after: KeyResultsTable | undefined): boolean {
  return after !== undefined && JSON.stringify(saidOf(before)) === JSON.stringify(saidOf(after));
}

function saidOf(row: KeyResultsTable) {
  const { text, unit, metric, indicator_id } = row;
  return [text, unit, metric, indicator_id, promisedOf(row)];
}
