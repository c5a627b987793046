import type { Me } from '../../../contract/session.ts';
import { queryClient } from '../../data/query-client.ts';

/** After any way in: forget what another account saw, keep who we are now. */
export function enter(me: Me): void {
  queryClient.clear();
  queryClient.setQueryData(['me'], me);
}

/** Only addresses of this host are followed after signing in. */
export function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}
