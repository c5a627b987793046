import type { Actor } from '../../core/access/relation.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import type { Lang } from '../../core/text.ts';

/** A request's person: the account, its session, and the person it works as. */
export type SignedIn = {
  userId: string;
  sessionToken: string;
  actor: Actor;
  name: string;
  lang: Lang;
  /** That the days of the organization follow. */
  zones: Zones;
  /** That instants are shown in; null: the organization's. */
  zone: string | null;
  /** Cookies that renew the session; only on the request that read it. */
  cookies: string[];
};
