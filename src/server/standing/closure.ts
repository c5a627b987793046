import type { Closure, LearningItem, Retrospective } from '../../contract/consent.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';

/** Earlier records know neither what was missing, nor who wrote them, nor who learns by when. */
type StoredRetrospective = Omit<Retrospective, 'lacked' | 'learning' | 'by' | 'at'> &
  Partial<Pick<Retrospective, 'lacked' | 'by' | 'at'>> & {
    learning: (Pick<LearningItem, 'id' | 'text' | 'done'> & Partial<LearningItem>)[];
  };

type Stored = Pick<ObjectivesTable, 'closure' | 'retrospective'>;

/** How an objective ended; earlier records know one grade on the scale of bands. */
export function presentClosure(row: Stored): Closure | null {
  if (row.closure === null) return null;
  const stored = JSON.parse(row.closure) as Closure & Partial<Pick<Closure, 'first' | 'scale' | 'keyResults'>>;
  return {
    ...stored,
    first: stored.first ?? stored.grade,
    scale: stored.scale ?? 'bands',
    keyResults: stored.keyResults ?? [],
  };
}

export function presentRetrospective(row: Stored): Retrospective | null {
  if (row.retrospective === null) return null;
  const stored = JSON.parse(row.retrospective) as StoredRetrospective;
  return {
    ...stored,
    lacked: stored.lacked ?? [],
    learning: stored.learning.map((item) => ({ due: null, owner: null, doneAt: null, ...item })),
    by: stored.by ?? null,
    at: stored.at ?? null,
  };
}
