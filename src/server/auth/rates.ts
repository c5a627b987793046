import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refuse } from '../../core/refusal.ts';
import { neighbourhood } from './neighbourhood.ts';

/** How often those may ask whom nobody knows, by their address. */
export type Rate = (address: string, cost?: number) => Promise<void>;

/** So much in a minute; more is refused with `rate-limited`, before any work is done for it. */
export function perMinute(points: number): Rate {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (address, cost = 1) => {
    const refused = await limiter.consume(neighbourhood(address), cost).then(
      () => undefined,
      (used: { msBeforeNext: number }) => used,
    );
    if (refused) refuse('rate-limited', { values: { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) } });
  };
}
