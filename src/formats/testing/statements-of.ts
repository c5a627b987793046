// What was read of a document, as tests write it down: statements with their numbers, without the rest of a draft.
import type { ReadSet } from '../statement.ts';
import { valuesOf } from '../markdown/values-of.ts';

/** Objective, then its key results with start value and target; `null`: none is said. */
export type Statements = [string, [string, number | null, number | null][]][];

export function statementsOf(sets: readonly ReadSet[]): Statements {
  return sets.map((read) => [
    read.set.objective.text,
    read.set.keyResults.map((draft, index) => {
      const { baseline, target } = valuesOf(read, index);
      return [draft.text, baseline ?? null, target ?? null];
    }),
  ]);
}
