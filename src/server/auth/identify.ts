import type { SignedIn } from './signed-in.ts';
import type { Db } from '../db/database.ts';
import { lru } from '../kept/lru.ts';
import type { Accounts } from './accounts.ts';
import { findPlace } from './place.ts';

export type Identify = {
  (request: Request): Promise<SignedIn | undefined>;
  /** Forgets what is remembered of sessions: after a sign-out and after any change of people, roles or teams. */
  forget(): void;
};

const rememberedFor = 5_000;
const mostRemembered = 20_000;

/**
 * Who a request is from. A session is looked up once and remembered for five seconds, so that identity costs a request
 * next to nothing; on other nodes a change of role is seen after those seconds at the latest.
 */
export function identifier(db: Db, accounts: Accounts, now: () => number = Date.now): Identify {
  const remembered = lru<{ until: number; who: Promise<SignedIn | undefined> }>({ most: mostRemembered });
  const cookie = new RegExp(`(?:^|; ?)${accounts.cookieName.replaceAll('.', '\\.')}=([^;]+)`);

  async function lookUp(headers: Headers): Promise<SignedIn | undefined> {
    const session = await accounts.sessionOf(headers);
    return session && findPlace(db, session, now());
  }

  async function identify(request: Request): Promise<SignedIn | undefined> {
    const key = cookie.exec(request.headers.get('cookie') ?? '')?.[1];
    if (key === undefined) return undefined;
    const known = remembered.get(key);
    if (known && known.until > now()) {
      const who = await known.who;
      return who && { ...who, cookies: [] };
    }
    const who = lookUp(request.headers);
    remembered.set(key, { until: now() + rememberedFor, who });
    // A look-up that failed is not remembered: the next request asks again.
    who.catch(() => remembered.delete(key));
    return who;
  }

  return Object.assign(identify, { forget: () => remembered.clear() });
}
