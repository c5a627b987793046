import { only, zoneAt } from '../../../../core/calendar/zones.ts';
import { hasOrganization } from '../../../store/installation.ts';
import { sampleEndpoints } from '../../../../contract/sample.ts';
import { loader, visitorDomain, addVisitor } from './visitor.ts';
import type { Hono } from 'hono';
import { type Me } from '../../../../contract/session.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { enterDemo } from './demo.ts';
import { setPlace } from '../../../store/session.ts';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import { inTransaction } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { OpenCall } from '../../../http/call.ts';
import { enter } from '../session/session.ts';
import { seenAgain, whoIs } from '../session/me.ts';
import { refuseWrongToken, setupToken, useSetupToken } from '../session/setup-token.ts';
import { listSamples, removeVisitor } from '../../../store/sample.ts';
import { endOwnSession } from '../account/end-sessions.ts';

/** The sample company: in on the first run or later, out in one step. They open their own transactions. */
export function serveSample(app: Hono, services: Services): void {
  const me = ({ request }: { request: Request }) => whoIs({ services, request });
  const setup = async () => (await hasOrganization(services.database.db)) && refuse('setup-done');
  serveOpen(
    app,
    services,
    sampleEndpoints,
    { setup: setUpSample, add: addSample, remove: removeSampleOf },
    { setup, add: me, remove: me },
  );
  if (services.demo) app.get('/demo/:key', (context) => enterDemo(services, context));
}

type In<Name extends keyof typeof sampleEndpoints> = OpenCall<(typeof sampleEndpoints)[Name]>;

type Removed = z.output<NonNullable<(typeof sampleEndpoints)['remove']['reply']>>;

/** First run: look around. An account is made that nobody has to remember, and that goes with the sample. */
export async function setUpSample(call: In<'setup'>): Promise<Me> {
  const { services, body, now } = call;
  await refuseWrongToken(services.database.db, services.secret, body.token);
  const visitor = { email: `${uuidV7()}@${visitorDomain}`, password: randomBytes(24).toString('base64url') };
  await addVisitor(services, { ...visitor, lang: body.lang, zones: only(body.zone), now }, (tx) =>
    useSetupToken(tx, services.secret, body.token),
  );
  return enter(call, visitor.email, visitor.password);
}

/** Adds the sample beside the organization one works in, and goes there. */
export async function addSample(call: In<'add'>): Promise<Me> {
  const { services, body, now } = call;
  const me = await whoIs(call);
  allow(me.actor, 'manage-organization', organizationRecord(me.actor.organizationId));
  const organizationId = uuidV7();
  const zones = only(zoneAt(now.toISOString(), me.zones));
  // An account has one sample, whichever organization it works in.
  await inTransaction(services, { organizationId, id: null, turn: me.userId }, now, async (tx, record) => {
    if ((await listSamples(tx, me.userId)).length > 0) refuse('sample-exists');
    const { lang } = body;
    const { chainKey } = services.database;
    await (await loader()).loadSample(tx, { lang, organizationId, userId: me.userId, now, zones, chainKey });
    await setPlace(tx, me.sessionToken, organizationId, null);
    record({ type: 'sample.added', subjectId: organizationId });
  });
  return seenAgain(call, me);
}

/** Removes the account's sample with everything in it; whoever was only looking around goes with it. */
export async function removeSampleOf(call: In<'remove'>): Promise<Removed> {
  const { services, request, replyHeaders, now } = call;
  const { database, identify } = services;
  const me = await whoIs(call);
  const visits = await inTransaction(services, { ...me.actor, id: null }, now, async (tx) => {
    const [sample] = await listSamples(tx, me.userId);
    if (sample === undefined) return refuse('not-sample');
    await (await loader()).removeSample(tx, sample);
    await setPlace(tx, me.sessionToken, null, null);
    return removeVisitor(tx, me.userId, visitorDomain);
  });
  identify.forget();
  if (!visits) return { me: await seenAgain(call, me), setupToken: null };
  for (const cookie of await endOwnSession(services, request, now)) replyHeaders.append('set-cookie', cookie);
  return { me: null, setupToken: (await hasOrganization(database.db)) ? null : await setupToken(services) };
}
