import type { Closure, Retrospective } from '../../contract/consent.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';

type Stored = Pick<ObjectivesTable, 'closure' | 'retrospective'>;

/** How an objective ended; earlier records know one grade on the scale of bands. */
export function presentClosure({ closure: stored }: Stored): Closure | null {
  if (stored === null) return null;
  return {
    ...stored,
    first: stored.first ?? stored.grade,
    scale: stored.scale ?? 'bands',
    keyResults: (stored.keyResults ?? []).map((one) => ({ ...one, verdict: one.verdict ?? null })),
  };
}

export function presentRetrospective({ retrospective: stored }: Stored): Retrospective | null {
  if (stored === null) return null;
  return {
    ...stored,
    lacked: stored.lacked ?? [],
    learning: stored.learning.map((item) => ({ due: null, owner: null, doneAt: null, ...item })),
    by: stored.by ?? null,
    at: stored.at ?? null,
  };
}
