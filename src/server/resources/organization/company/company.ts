import type { Context, Hono } from 'hono';
import { plainAddresses } from '../../../../contract/plain-addresses.ts';
import { isRefusalCode } from '../../../../contract/refusals.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Lang } from '../../../../core/text.ts';
import type { Services } from '../../../ask/services.ts';
import type { Kept } from '../../../auth/company/company-door.ts';
import { perMinute } from '../../../auth/rates.ts';
import { addressOf } from '../../../http/input.ts';
import { admit } from './admit.ts';

const { company: beginAt, companyBack: backAt } = plainAddresses.session;
const cookie = 'crux.company';
const place = 'company sign-in';
const lasts = 600;
/** Tries a minute from one address: each asks the provider. */
const mostTries = 60;

/** The way out to the company's sign-in and back; what goes wrong is said on our own sign-in page. */
export function serveCompany(app: Hono, services: Services): void {
  const rate = perMinute(mostTries);
  app.get(beginAt.path, async (context) => {
    const door = services.company ?? refuse('not-found');
    await rate(addressOf(context, services.proxies));
    return orSaid(services, context, async () => {
      const way = { next: safe(context.req.query('next')), join: context.req.query('join') ?? '' };
      const { url, kept } = await door.begin(way);
      keep(services, context, services.vault.seal(new URLSearchParams(kept).toString(), place), lasts);
      return context.redirect(url);
    });
  });
  app.get(backAt.path, async (context) => {
    const door = services.company ?? refuse('not-found');
    await rate(addressOf(context, services.proxies));
    return orSaid(services, context, async () => {
      const kept = keptOf(services, context) ?? refuse('company-sign-in-failed');
      keep(services, context, '', 0);
      const claims = await door.finish(new URL(context.req.url).search, kept);
      const now = services.clock();
      const userId = await admit(services, {
        claims,
        join: kept.join === '' ? null : kept.join,
        lang: langOf(context),
        now,
      });
      const from = {
        userAgent: (context.req.header('user-agent') ?? '').slice(0, 500),
        address: addressOf(context, services.proxies),
      };
      await services.accounts.signOut(context.req.raw.headers);
      const session = await services.accounts.enterAs(userId, from);
      services.identify.forget();
      for (const one of session.cookies) context.header('set-cookie', one, { append: true });
      return context.redirect(kept.next);
    });
  });
}

/** Refusals have their sentence; whatever else the provider says or does not say is one, and in the log. */
async function orSaid({ log }: Services, context: Context, way: () => Promise<Response>): Promise<Response> {
  try {
    return await way();
  } catch (thrown) {
    const isKnown = thrown instanceof Refusal && isRefusalCode(thrown.code);
    if (!isKnown) log.warn({ fault: thrown }, 'the company’s sign-in failed');
    const values = isKnown ? thrown.details.values : undefined;
    const said = new URLSearchParams({ refused: isKnown ? thrown.code : 'company-sign-in-failed' });
    for (const [name, value] of Object.entries(values ?? {})) said.set(name, String(value));
    return context.redirect(`/sign-in?${said.toString()}`);
  }
}

function keep({ publicUrl }: Services, context: Context, value: string, seconds: number): void {
  const secure = publicUrl?.startsWith('https:') ? '; Secure' : '';
  const where = `Path=${beginAt.path}; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
  context.header('set-cookie', `${cookie}=${value}; ${where}`, { append: true });
}

function keptOf({ vault }: Services, context: Context): Kept | undefined {
  const sealed = new RegExp(`(?:^|; ?)${cookie.replace('.', '\\.')}=([^;]+)`).exec(
    context.req.header('cookie') ?? '',
  )?.[1];
  const text = sealed === undefined ? undefined : vault.open(sealed, place);
  if (text === undefined) return undefined;
  const read = new URLSearchParams(text);
  const named = (name: keyof Kept) => read.get(name) ?? '';
  return {
    state: named('state'),
    nonce: named('nonce'),
    verifier: named('verifier'),
    next: named('next'),
    join: named('join'),
  };
}

/** Only within: nobody is led elsewhere by a link to our sign-in. */
function safe(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}

function langOf(context: Context): Lang {
  return /^zh/i.test(context.req.header('accept-language') ?? '') ? 'zh' : 'en';
}
