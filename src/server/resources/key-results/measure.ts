import type { KeyResult } from '../../../contract/key-results.ts';
import { type Measure, measureOf } from '../../../core/progress/measure.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';

export type StoredStep = {
  id: string;
  text: string;
  due: string | null;
  evidence: string;
  weight: number;
  acceptedAt: string | null;
  acceptedBy: string | null;
};

type Measured = Pick<KeyResultsTable, 'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'frozen'>;

/** How a stored key result is judged. */
export function measureOfRow(row: Measured, steps: readonly StoredStep[]): Measure {
  return measureOf({
    ...row,
    kind: row.kind as KeyResult['kind'],
    measure: row.measure as KeyResult['measure'],
    frozen: frozenOf(row),
    steps: steps.map(({ text, due, weight, acceptedAt }) => ({ name: text, due, weight, acceptedAt })),
  });
}

export function frozenOf({ frozen }: Pick<Measured, 'frozen'>): KeyResult['frozen'] {
  return frozen === null ? null : (JSON.parse(frozen) as KeyResult['frozen']);
}
