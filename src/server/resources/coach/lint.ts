import type { Hono } from 'hono';
import { lintEndpoints } from '../../../contract/lint.ts';
import type { Visit } from '../../http/call.ts';
import { perMinute } from '../../auth/rates.ts';
import { serveOpen } from '../../http/serve.ts';
import { policyOf } from '../../standing/policy.ts';
import type { Services } from '../../ask/services.ts';
import type { Policy } from '../../../core/coach/policy.ts';
import { refuse } from '../../../core/refusal.ts';
import { fewAtOnce } from '../../isolated/few-at-once.ts';
import { runIsolated } from '../../isolated/run-isolated.ts';
import { type LintAsked, type LintSaid, lintSet } from '../../standing/lint-set.ts';

/** Of texts of 2,000 characters in a minute, from one address that is not signed in. */
const perAddress = 600;
/** What a body counts that does not say how long it is. */
const unsaid = 1_000_000;

export function serveLint(app: Hono, services: Services): void {
  const rate = perMinute(perAddress);
  serveOpen(
    app,
    services,
    lintEndpoints,
    { lint: async (call) => lint(call.body, await policyFor(call)) },
    {
      // Reading takes as long as the text is: whoever nobody knows gets so much of it.
      async lint({ request, address }) {
        if (await services.identify(request)) return;
        await rate(address, 1 + Math.ceil(Number(request.headers.get('content-length') ?? unsaid) / 2000));
      },
    },
  );
}

/** In characters: what takes longer than a moment is read apart, one after the other, so that nobody waits behind it. */
const short = 8_000;
const apart = fewAtOnce(1, 20, (): never => refuse('texts-waiting', { values: { seconds: 10 } }));
/** In seconds: nothing that people write takes as long. */
const longest = 20;

async function lint(body: LintAsked, policy: Policy | undefined): Promise<LintSaid> {
  if (JSON.stringify(body).length <= short) return lintSet(body, policy);
  return apart(() => lintApart(body, policy, longest));
}

/** What takes too long or too much is the text's own doing; anything else is a fault of ours. */
export async function lintApart(body: LintAsked, policy: Policy | undefined, seconds: number): Promise<LintSaid> {
  const said = await runIsolated<{ ok: true; said: LintSaid }>({ kind: 'lint', body, policy }, seconds);
  if (said.ok) return said.said;
  if (said.failure === 'slow' || said.failure === 'too-large') refuse('text-too-slow', { values: { seconds } });
  throw new Error(`the coach read nothing: ${said.failure} ${said.detail}`);
}

/** Whoever is signed in is read by the policy of their organization. */
async function policyFor({ services, request }: Visit): Promise<Policy | undefined> {
  const me = await services.identify(request);
  return me && policyOf(services.database.db, me.actor.organizationId);
}
