import type { Hono } from 'hono';
import type { Services } from '../services.ts';
import { serveCycles } from './cycles/routes.ts';
import { serveInvitations } from './invitations/routes.ts';
import { servePeople } from './people/routes.ts';
import { serveSession } from './session/routes.ts';
import { serveTeams } from './teams/routes.ts';

/** Every resource of the API. */
export function serveResources(app: Hono, services: Services): void {
  serveSession(app, services);
  servePeople(app, services);
  serveInvitations(app, services);
  serveTeams(app, services);
  serveCycles(app, services);
}
