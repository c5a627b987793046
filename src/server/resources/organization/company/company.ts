import type { Context, Hono } from 'hono';
import { ownAddress } from '../../../../contract/own-address.ts';
import { plainAddresses } from '../../../../contract/plain-addresses.ts';
import { accountRefusals } from '../../../../contract/account-refusals.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Services } from '../../../ask/services.ts';
import type { Claims, Kept } from '../../../auth/company/company-door.ts';
import { perMinute } from '../../../auth/rates.ts';
import { browserLang } from '../../../http/input.ts';
import { addressOf } from '../../../http/outside.ts';
import { endOwnSession } from '../account/end-sessions.ts';
import { admit } from './admit.ts';
import { tieBack, tiesPage } from '../company-ties/company-ties.ts';
import { soundClaims } from '../../../auth/company/sound-claims.ts';
import { providerOf } from '../../../auth/company/provider-of.ts';
import { settledLink } from '../../../store/accounts.ts';
import { neverBegun } from '../session/session.ts';
import { keptCookie, keptOf } from '../../../auth/company/kept.ts';

const { company: beginAt, companyBack: backAt } = plainAddresses.session;
/** Tries a minute from one address: each asks the provider. */
const mostTries = 60;
const signInPage = '/sign-in';

/** The way out to the company's sign-in and back; what goes wrong is said on a page of our own. */
export function serveCompany(app: Hono, services: Services): void {
  const rate = perMinute(mostTries);
  app.get(beginAt.path, async (context) => {
    const door = services.company ?? refuse('not-found');
    return orSaid(services, context, signInPage, async () => {
      await rate(addressOf(context, services.proxies));
      const way = { next: ownAddress(context.req.query('next')), join: context.req.query('join') ?? '', tie: '' };
      const { url, kept } = await door.begin(way);
      context.header('set-cookie', keptCookie(services, kept), { append: true });
      return context.redirect(url);
    });
  });
  app.get(backAt.path, async (context) => {
    if (services.company === undefined) refuse('not-found');
    // The answer is not used up by it: asked for again in a minute, it still lets in.
    const late = await rate(addressOf(context, services.proxies)).catch((refused: unknown) => refused);
    if (late !== undefined) return orSaid(services, context, signInPage, () => Promise.reject(late as Error));
    const kept = keptOf(services, context.req.header('cookie') ?? '');
    if (kept !== undefined) context.header('set-cookie', keptCookie(services, undefined), { append: true });
    if (kept === undefined || kept.tie === '')
      return orSaid(services, context, signInPage, async () =>
        signedIn(services, context, kept ?? refuse('company-sign-in-failed')),
      );
    const me = await services.identify(context.req.raw);
    return orSaid(services, context, me === undefined ? signInPage : tiesPage, async () => {
      await tieBack(services, { me, kept, now: services.clock(), claims: () => claimsOf(services, context, kept) });
      return context.redirect(kept.next);
    });
  });
}

async function claimsOf({ company }: Services, context: Context, kept: Kept): Promise<Claims> {
  const door = company ?? refuse('not-found');
  return soundClaims(await door.finish(new URL(context.req.url).search, kept));
}

async function signedIn(services: Services, context: Context, kept: Kept): Promise<Response> {
  const claims = await claimsOf(services, context, kept);
  const userId = await admit(services, {
    claims,
    join: kept.join === '' ? null : kept.join,
    lang: browserLang(context),
    now: services.clock(),
  });
  const from = {
    userAgent: (context.req.header('user-agent') ?? '').slice(0, 500),
    address: addressOf(context, services.proxies),
  };
  const { db } = services.database;
  await endOwnSession(services, context.req.raw, services.clock());
  const session = await services.accounts.enterAs(userId, from);
  // Untied while they were on their way, they are not let in by it.
  if (services.company && (await settledLink(db, providerOf(services.company), claims.subject)) !== userId) {
    await neverBegun(services, session);
    refuse('company-sign-in-failed');
  }
  for (const one of session.cookies) context.header('set-cookie', one, { append: true });
  return context.redirect(kept.next);
}

/** Refusals have their sentence; whatever else the provider says or does not say is one, and in the log. */
async function orSaid(
  { log }: Services,
  context: Context,
  page: string,
  way: () => Promise<Response>,
): Promise<Response> {
  try {
    return await way();
  } catch (thrown) {
    // The page it leads to has the sentences of accounts, and no others.
    const isKnown = thrown instanceof Refusal && Object.hasOwn(accountRefusals, thrown.code);
    if (!isKnown) log.warn({ fault: thrown }, 'the company’s sign-in failed');
    const values = isKnown ? thrown.details.values : undefined;
    const said = new URLSearchParams({ refused: isKnown ? thrown.code : 'company-sign-in-failed' });
    for (const [name, value] of Object.entries(values ?? {})) said.set(name, String(value));
    return context.redirect(`${page}?${said.toString()}`);
  }
}
