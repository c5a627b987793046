import type { Hono } from 'hono';
import { sessionEndpoints } from '../../../../contract/session.ts';
import { serveOpen } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { setUp, signIn, signOut, signOutEverywhere } from './actions.ts';
import { showMe, showSession, switchOrganization, updateMe, viewAs } from './me-actions.ts';
import { isSetUp } from './setup-token.ts';

const { setupSample: _, addSample: _a, removeSample: _r, ...rows } = sessionEndpoints;

/** The ways in and out. They open their own transactions: accounts are written outside of ours. */
export function serveSession(app: Hono, services: Services): void {
  serveOpen(app, services, rows, {
    setupState: async () => ({ state: (await isSetUp(services.database.db)) ? ('ready' as const) : ('new' as const) }),
    setup: setUp,
    session: showSession,
    signIn,
    signOut,
    signOutEverywhere,
    me: showMe,
    updateMe,
    switchOrganization,
    viewAs,
  });
}
