import type { Hono } from 'hono';
import { teamsEndpoints } from '../../../contract/teams.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../services.ts';
import { showBoard } from './actions.ts';

const { board } = teamsEndpoints;

export function serveBoards(app: Hono, services: Services): void {
  serve(app, services, { board }, { board: (call) => showBoard(call, call.params.teamId, call.query?.cycle) });
}
