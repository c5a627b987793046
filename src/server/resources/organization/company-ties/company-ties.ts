import type { Hono } from 'hono';
import { companyTiesEndpoints } from '../../../../contract/company-ties.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Services } from '../../../ask/services.ts';
import { keepBegunTie, useBegunTie } from '../../../auth/company/begun-ties.ts';
import type { Claims, CompanyDoor, Kept } from '../../../auth/company/company-door.ts';
import { verifyPassword } from '../../../auth/password-hash.ts';
import { passSecondStep } from '../../../auth/second-step.ts';
import type { SignedIn } from '../../../auth/signed-in.ts';
import type { Db } from '../../../db/database.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { OpenCall } from '../../../http/call.ts';
import { serveAlone } from '../../../http/serve.ts';
import {
  deleteTies,
  findLinkedUser,
  findPasswordHash,
  findTieSince,
  findUser,
  findUserByEmail,
  insertAccount,
} from '../../../store/accounts.ts';
import { endingSessions } from '../account/end-sessions.ts';
import { tellPlaces } from '../account/tell-places.ts';
import { keptCookie, lasts } from '../../../auth/company/kept.ts';
import { providerOf } from '../../../auth/company/provider-of.ts';

/** Where the browser is led back to. */
export const tiesPage = '/settings/account';

/** Like the password it belongs to the account, which stands above organizations. */
export function serveCompanyTies(app: Hono, services: Services): void {
  serveAlone(app, services, companyTiesEndpoints, { show, begin, remove });
}

type In<Name extends keyof typeof companyTiesEndpoints> = OpenCall<(typeof companyTiesEndpoints)[Name]> & {
  me: SignedIn;
};

async function show({ services, me }: In<'show'>) {
  const { company, passwords, database } = services;
  const [since, hash] = await Promise.all([
    company && findTieSince(database.db, me.userId, providerOf(company)),
    findPasswordHash(database.db, me.userId),
  ]);
  const password = hash !== undefined;
  return {
    name: company?.company.name ?? null,
    since: since ?? null,
    password,
    removable: since !== undefined && password && passwords,
  };
}

/** Whoever finds a browser open must not leave with a way in of their own. Taken where passwords are off, too: it leads there. */
async function begin(call: In<'begin'>) {
  const { services, me, now, replyHeaders } = call;
  const { db } = services.database;
  const door = services.company ?? refuse('company-off');
  if ((await findTieSince(db, me.userId, providerOf(door))) !== undefined) refuse('company-tied-already');
  const hash = (await findPasswordHash(db, me.userId)) ?? refuse('password-missing');
  // Asked first: no code is used up for a provider that is out.
  const { url, kept } = await leave(services, door, me.userId);
  await prove(call, hash);
  await keepBegunTie(db, me, kept.state, now, lasts);
  replyHeaders.append('set-cookie', keptCookie(services, kept));
  return { address: url };
}

function leave({ log }: Services, door: CompanyDoor, userId: string) {
  return door.begin({ next: `${tiesPage}?company=connected`, join: '', tie: userId }).catch((fault: unknown) => {
    log.warn({ fault }, 'the company’s sign-in failed');
    return refuse('company-sign-in-failed');
  });
}

/** The password and, where there is one, the second step; counted with tries to sign in. */
async function prove({ services, me, body, address }: In<'begin'>, hash: string): Promise<void> {
  const { signInLimits, database } = services;
  const { email } = (await findUser(database.db, me.userId)) ?? refuse('not-found');
  await signInLimits.check(email, address);
  if (!(await verifyPassword({ hash, password: body.current }))) refuse('password-wrong');
  await passSecondStep(services, me.userId, body.code).catch(async (thrown: unknown) => {
    const isAsked = thrown instanceof Refusal && thrown.code === 'code-needed';
    if (isAsked) await signInLimits.takeBack(email, address);
    throw thrown;
  });
  await signInLimits.succeeded(email, address);
}

type Back = { me: SignedIn | undefined; kept: Kept; now: Date; claims(): Promise<Claims> };

/** The way back: of the session that left, once. The company is asked who it was only then. */
export async function tieBack(services: Services, { me, kept, now, claims }: Back): Promise<void> {
  const { database } = services;
  if (me?.userId !== kept.tie || !(await useBegunTie(database.db, me, kept.state, now)))
    return refuse('company-other-session');
  const who = await claims();
  const provider = providerOf(services.company ?? refuse('company-off'));
  const isNew = await database.inTurn(database.db, 'accounts', (tx) => tieOwn(tx, me.userId, provider, who, now));
  if (isNew) await tellPlaces(services, me.userId, 'person.company-tied', now);
}

/** False when it was tied to this account before. */
async function tieOwn(tx: Db, userId: string, provider: string, who: Claims, now: Date): Promise<boolean> {
  const holder = await findLinkedUser(tx, provider, who.subject);
  if (holder === userId) return false;
  // Somebody else may still be signed in there in this browser: the account they would come into is not this one.
  const named = who.isProven && who.email !== undefined ? (await findUserByEmail(tx, who.email))?.id : undefined;
  if (holder !== undefined || (named !== undefined && named !== userId)) return refuse('company-tied-elsewhere');
  if ((await findTieSince(tx, userId, provider)) !== undefined) return refuse('company-tied-already');
  const at = now.toISOString();
  const stamps = { created_at: at, updated_at: at };
  await insertAccount(tx, { id: uuidV7(), user_id: userId, account_id: who.subject, provider_id: provider, ...stamps });
  return true;
}

/** Whoever came in by it is out with it. */
async function remove({ services, me, now }: In<'remove'>): Promise<void> {
  const { passwords } = services;
  const provider = providerOf(services.company ?? refuse('company-off'));
  await endingSessions(services, { type: 'person.company-untied', now }, async (tx, end) => {
    if (!(await deleteTies(tx, me.userId, provider))) refuse('company-not-tied');
    if (!passwords || (await findPasswordHash(tx, me.userId)) === undefined) refuse('last-way-in');
    await end(me.userId, me.sessionToken);
  });
}
