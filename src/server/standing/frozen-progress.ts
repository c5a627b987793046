import type { Period } from '../../core/calendar/cycle.ts';
import type { Progress } from '../../core/standing/progress.ts';
import { progressAtEnd } from '../../core/standing/standing-of.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { measuredFields } from './measure.ts';

type FrozenRow = Pick<
  KeyResultsTable,
  'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'frozen' | 'steps' | 'points'
>;

/** Where a key result ended: against the target as it was frozen, with what was read and accepted by the cycle's last day. */
export function frozenProgress(row: FrozenRow, cycle: Period): Progress {
  return progressAtEnd(measuredFields(row), row.points, cycle);
}
