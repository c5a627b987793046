import type { Period } from '../../core/calendar/cycle.ts';
import type { Progress } from '../../core/standing/progress.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { progressAtEnd } from '../../core/standing/standing-of.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { type StoredStep, measuredFields } from './measure.ts';

type Judged = Pick<
  KeyResultsTable,
  'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'frozen' | 'steps' | 'points'
>;

/** Where a key result ended: against the target as it was frozen, with what was read and accepted by the cycle's last day. */
export function frozenProgress(row: Judged, cycle: Period): Progress {
  const steps = JSON.parse(row.steps) as StoredStep[];
  return progressAtEnd(measuredFields(row, steps), JSON.parse(row.points) as Reading[], cycle);
}
