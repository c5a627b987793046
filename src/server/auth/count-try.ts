import { createHash } from 'node:crypto';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { countTries } from '../store/sign-in-tries.ts';

/** At most so many tries under a key `within` so many milliseconds. */
export type Tried = { key: string; most: number; within: number };

/**
 * Counts one try under each key before anything costs, so that of many at once no more get through, on all nodes;
 * refuses with `too-many-tries` and the seconds to wait.
 */
export async function countTry(db: Db, tried: readonly Tried[], now: number): Promise<void> {
  const rows = tried.map(({ key, within }) => ({ key, tries: 1, until: new Date(now + within).toISOString() }));
  const counted = new Map((await countTries(db, rows, new Date(now).toISOString())).map((row) => [row.key, row]));
  for (const { key, most } of tried) {
    const { tries, until } = counted.get(key)!;
    const seconds = Math.max(1, Math.ceil((Date.parse(until) - now) / 1000));
    if (tries > most) refuse('too-many-tries', { values: { seconds } });
  }
}

/** Whose the tries are is not told by their key. */
export function triedKey(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
