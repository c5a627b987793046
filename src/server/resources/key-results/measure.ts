import type { KeyResult } from '../../../contract/key-results.ts';
import type { Measure } from '../../../core/progress/measure.ts';
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

type Measured = Pick<KeyResultsTable, 'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high'>;

/** How a stored key result is judged. */
export function measureOfRow(row: Measured, steps: readonly StoredStep[]): Measure {
  const { kind, baseline, target } = row;
  const judged = row.measure as KeyResult['measure'];
  if (kind === 'unknown') return { by: 'unknown' };
  if (kind === 'milestone')
    return {
      by: 'steps',
      steps: steps.map(({ text, due, weight, acceptedAt }) => ({ name: text, due, weight, acceptedAt })),
    };
  if (judged === 'yes-no') return { by: 'done' };
  if (judged === 'between') return kind === 'guard' ? range(row) : band(row);
  if (judged === 'at-most' || judged === 'at-least') return { by: 'limit', limit: target, keep: judged };
  if (kind === 'guard')
    return { by: 'limit', limit: target, keep: isFalling(baseline, target) ? 'at-least' : 'at-most' };
  return { by: 'change', baseline, target };
}

function range({ low, high }: Measured): Measure {
  return { by: 'range', low: low ?? Number.NaN, high: high ?? Number.NaN };
}

// Outside the band progress falls to nothing over the band's own width.
function band({ low, high }: Measured): Measure {
  return {
    by: 'band',
    low: low ?? Number.NaN,
    high: high ?? Number.NaN,
    fall: Math.max((high ?? 0) - (low ?? 0), 1e-9),
  };
}

// A guard that stood above its limit when it was written is meant to stay above.
function isFalling(baseline: number | null, target: number | null): boolean {
  return baseline !== null && target !== null && baseline > target;
}
