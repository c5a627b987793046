import type { Period } from '../../core/calendar/cycle.ts';
import { suggestObjectiveGrade } from '../../core/standing/objective-grade.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { frozenProgress } from '../standing/frozen-progress.ts';

/** What would have been suggested once the owner had written `own`; nobody said whether what was to be learned was. */
export function suggestedGrade(own: number, keyResults: readonly KeyResultsTable[], cycle: Period): number | null {
  const members = keyResults.map((row) => ({
    id: row.id,
    kind: row.kind,
    weight: row.weight,
    own: null,
    closing: {
      progress: frozenProgress(row, cycle),
      commitment: row.commitment ?? 'aspirational',
    },
  }));
  return suggestObjectiveGrade(own, members, 'bands')?.grade ?? null;
}
