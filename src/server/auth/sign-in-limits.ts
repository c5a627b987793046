import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refuse } from '../../core/refusal.ts';

/** Slows down guessing: few wrong tries per account and address, more per account, more again per address. */
export type SignInLimits = {
  /** Refuses with `too-many-tries` while one of the limits is used up. */
  check(email: string, address: string): Promise<void>;
  failed(email: string, address: string): Promise<void>;
  succeeded(email: string, address: string): Promise<void>;
};

const minute = 60;

export function signInLimits(): SignInLimits {
  const pair = new RateLimiterMemory({ points: 8, duration: 10 * minute });
  const account = new RateLimiterMemory({ points: 60, duration: 60 * minute });
  const address = new RateLimiterMemory({ points: 300, duration: 60 * minute });
  const keysOf = (email: string, from: string) => [
    { limiter: pair, key: `${email.toLowerCase()} ${from}` },
    { limiter: account, key: email.toLowerCase() },
    { limiter: address, key: from },
  ];
  return {
    async check(email, from) {
      for (const { limiter, key } of keysOf(email, from)) {
        const used = await limiter.get(key);
        if (used && used.consumedPoints >= limiter.points) {
          refuse('too-many-tries', { values: { seconds: Math.max(1, Math.ceil(used.msBeforeNext / 1000)) } });
        }
      }
    },
    async failed(email, from) {
      await Promise.all(keysOf(email, from).map(({ limiter, key }) => limiter.penalty(key)));
    },
    async succeeded(email, from) {
      await pair.delete(`${email.toLowerCase()} ${from}`);
    },
  };
}
