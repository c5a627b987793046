import type { Settled } from '../store/leases.ts';
import { type Failure, needsPerson } from '../../connectors/failure.ts';
import type { SourcesTable } from '../db/tables/sources.ts';

const longestWait = 6 * 3600;

/**
 * What a row says after it was read at `now`: due again after its own interval, later and later while it fails, never
 * all at once. `chance`: 0 to 1, spreads the next time by 5 % to either side.
 */
export function nextTime(row: SourcesTable, now: Date, failure: Failure | undefined, chance = Math.random()): Settled {
  const { subject_id, query_hash, last_read_at, history_from } = row;
  const every = row.every_minutes * 60;
  const at = now.toISOString();
  const after = (seconds: number) => new Date(now.getTime() + seconds * (0.95 + chance / 10) * 1000).toISOString();
  if (!failure)
    return {
      subject_id,
      query_hash,
      due_at: after(every),
      tries: 0,
      last_read_at: at,
      history_from: null,
      failing_since: null,
      failure: null,
      detail: null,
      retry_after: null,
    };
  const tries = row.tries + 1;
  return {
    subject_id,
    query_hash,
    due_at: after(waitOf(failure, tries, every)),
    tries,
    last_read_at,
    history_from,
    failing_since: row.failing_since ?? at,
    failure: failure.failure,
    detail: failure.detail,
    retry_after: failure.retryAfter ?? null,
  };
}

/** Seconds until the next try, doubling up to six hours, never before the source wants to be asked again. */
function waitOf(failure: Failure, tries: number, every: number): number {
  // What only a person can mend is not asked for every few minutes.
  const growing = needsPerson(failure)
    ? every * 2 ** Math.min(tries, 6)
    : Math.max(60, every / 4) * 2 ** Math.min(tries - 1, 6);
  // Nothing is read more often for failing.
  const wait = Math.min(growing, Math.max(longestWait, every));
  return Math.max(failure.retryAfter === undefined ? 0 : failure.retryAfter / 0.95, wait);
}
