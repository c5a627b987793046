import type { Closure, Retrospective } from '../../contract/consent.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';

type Stored = Pick<ObjectivesTable, 'closure' | 'retrospective'>;

/** How an objective ended; earlier records know one grade on the scale of bands. */
export function presentClosure(row: Stored): Closure | null {
  if (row.closure === null) return null;
  const stored = row.closure;
  return {
    ...stored,
    first: stored.first ?? stored.grade,
    scale: stored.scale ?? 'bands',
    keyResults: stored.keyResults ?? [],
  };
}

export function presentRetrospective(row: Stored): Retrospective | null {
  if (row.retrospective === null) return null;
  const stored = row.retrospective;
  return {
    ...stored,
    lacked: stored.lacked ?? [],
    learning: stored.learning.map((item) => ({ due: null, owner: null, doneAt: null, ...item })),
    by: stored.by ?? null,
    at: stored.at ?? null,
  };
}
