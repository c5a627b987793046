import type { Standing } from '../../../contract/key-results.ts';
import { type Cadence, dueAt, isStale } from '../../../core/calendar/cadence.ts';
import type { Period } from '../../../core/calendar/cycle.ts';
import { type Profile, expectedAt, profileOfSteps } from '../../../core/progress/expected.ts';
import { progressOf } from '../../../core/progress/key-result.ts';
import type { Measure } from '../../../core/progress/measure.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { statusOf } from '../../../core/progress/status.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import { type StoredStep, measureOfRow } from './measure.ts';

/** What standing needs to know around a key result. `since`: the day it was published, null for a draft. */
export type Around = { cycle: Period; isOpen: boolean; since: string | null; today: string };

type Stored = Omit<KeyResultsTable, 'organization_id'>;

/** Where a key result stands: value, progress, the expected line, status, confidence and what is due. */
export function standingOf(
  row: Stored,
  steps: readonly StoredStep[],
  around: Around,
): { standing: Standing; progress: Progress } {
  const points = JSON.parse(row.points) as Standing['points'];
  const measure = measureOfRow(row, steps);
  const progress = progressOf(measure, points, row.unit);
  const expected = expectedOf(row, measure, around);
  const { status } = statusOf(progress, expected, undefined, row.confidence);
  const last = row.checked_in_at ?? around.since;
  const isDue = around.isOpen && around.since !== null && last !== null;
  return {
    progress,
    standing: {
      value: row.value,
      valueAt: row.value_at,
      raw: progress.raw ?? null,
      progress: progress.clamped ?? null,
      expected: expected ?? null,
      status,
      confidence: row.confidence,
      checkedInAt: row.checked_in_at,
      // Nobody has said anything yet: the first check-in is due on the day it was published.
      dueAt: isDue ? (row.checked_in_at === null ? last.slice(0, 10) : dueAt(last, row.cadence as Cadence)) : null,
      stale: isDue && isStale(last, row.cadence as Cadence, around.today),
      points,
    },
  };
}

function expectedOf(row: Stored, measure: Measure, { cycle, today }: Around): number | undefined {
  if (measure.by === 'unknown' || measure.by === 'limit' || row.kind === 'guard') return undefined;
  const profile =
    measure.by === 'steps' && row.profile === 'linear' ? profileOfSteps(measure.steps, cycle) : profileOf(row, cycle);
  return expectedAt(profile, cycle, today).expected;
}

function profileOf({ profile, profile_from }: Stored, cycle: Period): Profile {
  if (profile === 'ramp') return { shape: 'ramp', from: profile_from ?? cycle.start };
  return profile === 'step'
    ? { shape: 'step', steps: [{ at: profile_from ?? cycle.end, share: 1 }] }
    : { shape: 'linear' };
}
