import type { Hono } from 'hono';
import { passkeysEndpoints } from '../../../../contract/passkeys.ts';
import type { Me } from '../../../../contract/session.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Services } from '../../../ask/services.ts';
import { countTry, triedKey } from '../../../auth/count-try.ts';
import { askForKey, askToSign, keepKey, ownerOf, passkeyPlace } from '../../../auth/passkeys.ts';
import { neighbourhood } from '../../../auth/neighbourhood.ts';
import { verifyPassword } from '../../../auth/password-hash.ts';
import { passwordsOpen, refusePasswords } from '../../../auth/passwords-open.ts';
import type { SignedIn } from '../../../auth/signed-in.ts';
import type { OpenCall } from '../../../http/call.ts';
import { serveAlone, serveOpen } from '../../../http/serve.ts';
import { findPasswordHash, findUser } from '../../../store/accounts.ts';
import { deletePasskey, findPasskey, listPasskeys, settledKeyOwner } from '../../../store/passkeys.ts';
import { tellPlaces } from '../account/tell-places.ts';
import { settle } from '../session/session.ts';

const { challenge, signIn, ...own } = passkeysEndpoints;
const minute = 60_000;

/** Where passwords are off the company decides who comes in: a key that outlives its word is taken no more than they are. */
export function servePasskeys(app: Hono, services: Services): void {
  serveAlone(app, services, own, { list, begin, add, remove });
  const before = async ({ address, now }: { address: string; now: Date }) => {
    await refusePasswords(services);
    const tried = { key: triedKey('passkey from', neighbourhood(address)), most: 120, within: 10 * minute };
    await countTry(services.database.db, [tried], now.getTime());
  };
  serveOpen(
    app,
    services,
    { challenge, signIn },
    { challenge: ask, signIn: enter },
    { challenge: before, signIn: before },
  );
}

type In<Name extends keyof typeof own> = OpenCall<(typeof own)[Name]> & { me: SignedIn };
type Asking = { services: Services; outside: string; now: Date };

function at({ services, outside, now }: Asking) {
  const place = passkeyPlace(services.publicUrl, outside) ?? refuse('passkeys-off');
  return { db: services.database.db, place, now };
}

async function list({ services, me, outside }: In<'list'>) {
  const rows = await listPasskeys(services.database.db, me.userId);
  const passkeys = rows.map(({ id, name, made_at, used_at }) => ({ id, name, since: made_at, lastUsed: used_at }));
  const isPlace = passkeyPlace(services.publicUrl, outside) !== undefined;
  return { passkeys, possible: isPlace && (await passwordsOpen(services)) };
}

/** Whoever finds a browser open must not leave with a key of their own. */
async function begin(call: In<'begin'>) {
  const { services, me, body, address } = call;
  const { db } = services.database;
  const asked = at(call);
  await refusePasswords(services);
  const hash = (await findPasswordHash(db, me.userId)) ?? refuse('password-missing');
  const owner = (await findUser(db, me.userId)) ?? refuse('not-found');
  await services.signInLimits.check(owner.email, address);
  if (!(await verifyPassword({ hash, password: body.current }))) return refuse('password-wrong');
  await services.signInLimits.succeeded(owner.email, address);
  return { ...(await askForKey(asked, owner)) };
}

async function add(call: In<'add'>): Promise<void> {
  const { services, me, body, now } = call;
  const owner = (await findUser(services.database.db, me.userId)) ?? refuse('not-found');
  await keepKey(at(call), owner, body.name, body);
  await tellPlaces(services, me.userId, 'person.passkey-added', now);
}

async function remove({ services, me, params, now }: In<'remove'>): Promise<void> {
  if (!(await deletePasskey(services.database.db, me.userId, params.passkeyId))) refuse('not-found');
  await tellPlaces(services, me.userId, 'person.passkey-removed', now);
}

async function ask(call: OpenCall<typeof challenge>) {
  return { ...(await askToSign(at(call))) };
}

async function enter(call: OpenCall<typeof signIn>): Promise<Me> {
  const { services, body, request, address, now } = call;
  const userId = await ownerOf(at(call), body).catch(async (thrown: unknown) => {
    const isCopied = thrown instanceof Refusal && thrown.code === 'passkey-copied';
    const key = isCopied ? await findPasskey(services.database.db, body.id) : undefined;
    if (key) await tellPlaces(services, key.user_id, 'person.passkey-copied', now, 'nobody');
    throw thrown;
  });
  const userAgent = (request.headers.get('user-agent') ?? '').slice(0, 500);
  const session = await services.accounts.enterAs(userId, { userAgent, address });
  const still = async (owner: string) => (await settledKeyOwner(services.database.db, body.id)) === owner;
  return (await settle(call, session, { still })) ?? refuse('passkey-wrong');
}
