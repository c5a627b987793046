import type { Period } from '../../core/calendar/cycle.ts';
import { countedReadings } from '../../core/standing/counted-readings.ts';
import { progressOf } from '../../core/standing/key-result.ts';
import type { Progress } from '../../core/standing/progress.ts';
import type { Reading } from '../../core/standing/reading.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { type StoredStep, measureOfRow } from './measure.ts';

type Judged = Pick<
  KeyResultsTable,
  'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'frozen' | 'steps' | 'points'
>;

/** Where a key result ended: against the target as it was frozen, with what was read and accepted by the cycle's last day. */
export function frozenProgress(row: Judged, cycle: Period): Progress {
  const until = `${cycle.end}T99`;
  const steps = (JSON.parse(row.steps) as StoredStep[]).map((step) =>
    step.acceptedAt !== null && step.acceptedAt > until ? { ...step, acceptedAt: null } : step,
  );
  const measure = measureOfRow(row, steps);
  return progressOf(measure, countedReadings(measure, JSON.parse(row.points) as Reading[], cycle), row.unit);
}
