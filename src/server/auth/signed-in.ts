import type { Actor } from '../../core/access/relation.ts';
import type { Lang } from '../../core/text.ts';

/** A request's person: the account, its session, and the person it works as. */
export type SignedIn = {
  userId: string;
  sessionToken: string;
  actor: Actor;
  name: string;
  lang: Lang;
  /** Cookies that renew the session; only on the request that read it. */
  cookies: string[];
};
