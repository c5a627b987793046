import type { Iteration } from '../../contract/iterations.ts';
import { holdsDay } from '../../core/calendar/iterations.ts';
import type { IterationsTable } from '../db/tables/iterations.ts';

export function presentIteration(row: IterationsTable, today: string): Iteration {
  return { ...iterationRef(row), url: row.url, current: holdsDay(iterationRef(row), today) };
}

/** As it stands beside a task. */
export function iterationRef({ id, name, starts_on, ends_on }: IterationsTable) {
  return { id, name, start: starts_on, end: ends_on };
}
