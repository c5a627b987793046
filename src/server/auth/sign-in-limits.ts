import type { Db } from '../db/database.ts';
import { forgetTries, takeTriesBack } from '../store/sign-in-tries.ts';
import { neighbourhood } from './neighbourhood.ts';
import { countTry, triedKey } from './count-try.ts';

/** Slows down guessing: few tries per account and address, more per account, more again per address. On all nodes. */
export type SignInLimits = {
  /** Counts a try before anything is compared, so that of many at once no more get through; refuses with `too-many-tries`. */
  check(email: string, address: string): Promise<void>;
  /** It was right: it is counted no more. */
  succeeded(email: string, address: string): Promise<void>;
  /** Nothing was compared, the server itself failed: nobody is locked out for that. */
  takeBack(email: string, address: string): Promise<void>;
};

const minute = 60_000;
const limits = { pair: [8, 10 * minute], account: [60, 60 * minute], address: [300, 60 * minute] } as const;
type Kind = keyof typeof limits;
const kinds = Object.keys(limits) as Kind[];

export function signInLimits(db: Db, clock: () => number = Date.now): SignInLimits {
  return {
    async check(email, from) {
      const keys = keysOf(email, from);
      const tried = kinds.map((kind) => ({ key: keys[kind], most: limits[kind][0], within: limits[kind][1] }));
      await countTry(db, tried, clock());
    },
    async succeeded(email, from) {
      const keys = keysOf(email, from);
      await forgetTries(db, keys.pair);
      await takeTriesBack(db, [keys.account, keys.address]);
    },
    takeBack: (email, from) => takeTriesBack(db, Object.values(keysOf(email, from))),
  };
}

function keysOf(email: string, address: string): Record<Kind, string> {
  const from = neighbourhood(address);
  const account = email.toLowerCase();
  return {
    pair: triedKey('pair', account, from),
    account: triedKey('account', account),
    address: triedKey('address', from),
  };
}
