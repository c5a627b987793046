import { createHash } from 'node:crypto';
import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { countTries, forgetTries, takeTriesBack } from '../store/sign-in-tries.ts';

/** Slows down guessing: few tries per account and address, more per account, more again per address. On all nodes. */
export type SignInLimits = {
  /** Counts a try before anything is compared, so that of many at once no more get through; refuses with `too-many-tries`. */
  check(email: string, address: string): Promise<void>;
  /** It was right: it is counted no more. */
  succeeded(email: string, address: string): Promise<void>;
};

const minute = 60_000;
const limits = { pair: [8, 10 * minute], account: [60, 60 * minute], address: [300, 60 * minute] } as const;
type Kind = keyof typeof limits;
const kinds = Object.keys(limits) as Kind[];

export function signInLimits(db: Db, clock: () => number = Date.now): SignInLimits {
  return {
    async check(email, from) {
      const now = clock();
      const keys = keysOf(email, from);
      const rows = kinds.map((kind) => ({
        key: keys[kind],
        tries: 1,
        until: new Date(now + limits[kind][1]).toISOString(),
      }));
      const counted = new Map((await countTries(db, rows, new Date(now).toISOString())).map((row) => [row.key, row]));
      for (const kind of kinds) {
        const { tries, until } = counted.get(keys[kind])!;
        const seconds = Math.max(1, Math.ceil((Date.parse(until) - now) / 1000));
        if (tries > limits[kind][0]) refuse('too-many-tries', { values: { seconds } });
      }
    },
    async succeeded(email, from) {
      const keys = keysOf(email, from);
      await forgetTries(db, keys.pair);
      await takeTriesBack(db, [keys.account, keys.address]);
    },
  };
}

/** Whose they are is not told by them. */
function keysOf(email: string, from: string): Record<Kind, string> {
  const account = email.toLowerCase();
  const key = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return { pair: key('pair', account, from), account: key('account', account), address: key('address', from) };
}
