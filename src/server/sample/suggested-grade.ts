import type { KeyResultKind } from '../../core/model/words.ts';
import { progressOf } from '../../core/progress/key-result.ts';
import { rollUpObjective } from '../../core/progress/objective-roll-up.ts';
import type { Reading } from '../../core/progress/reading.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import { type StoredStep, measureOfRow } from '../resources/key-results/measure.ts';

/** What the numbers would suggest: the objective's progress to one decimal, kept beside the owner's own grade. */
export function suggestedGrade(keyResults: readonly KeyResultsTable[]): number | null {
  const { progress } = rollUpObjective(
    keyResults.map((row) => ({
      id: row.id,
      name: row.text,
      kind: row.kind as KeyResultKind,
      weight: row.weight,
      progress: progressOf(
        measureOfRow(row, JSON.parse(row.steps) as StoredStep[]),
        JSON.parse(row.points) as Reading[],
        row.unit,
      ),
    })),
  );
  return progress === undefined ? null : Math.round(progress * 10) / 10;
}
