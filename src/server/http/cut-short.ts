import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import type { Services } from '../ask/services.ts';
import { perMinute } from '../auth/rates.ts';
import { addressOf } from './outside.ts';

/** In bytes: what costs next to nothing to read to its end. */
const small = 1_000_000;
/** Of the others, so many of one address a minute. */
const patience = 6;

/** The two ends of a connection. */
type Ends = { incoming?: IncomingMessage; outgoing?: ServerResponse };

/**
 * A body that is refused unread is still read to its end, or whoever sends it would not hear why. Whoever goes on sending
 * large ones has heard it: their connection ends with the refusal.
 */
export function cutShort({ proxies }: Pick<Services, 'proxies'>): MiddlewareHandler<{ Bindings: Ends }> {
  const rate = perMinute(patience);
  return async (context, next) => {
    await next();
    if (context.res.status < 400 || context.req.raw.bodyUsed || sizeOf(context.req.raw.headers) <= small) return;
    const hasHeard = await rate(addressOf(context, proxies)).then(
      () => false,
      () => true,
    );
    if (!hasHeard) return;
    // Not there where no connection is: in tests.
    const { incoming, outgoing } = context.env ?? {};
    outgoing?.once('finish', () => incoming?.socket.destroySoon());
  };
}

/** One that does not say how long it is may be of any length. */
function sizeOf(headers: Headers): number {
  return headers.has('transfer-encoding') ? Number.POSITIVE_INFINITY : Number(headers.get('content-length') ?? 0);
}
