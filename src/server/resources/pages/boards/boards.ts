import type { Hono } from 'hono';
import { teamsEndpoints } from '../../../../contract/teams.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { boardWriter } from './written-board.ts';

const { board } = teamsEndpoints;

export function serveBoards(app: Hono, services: Services): void {
  const writeBoard = boardWriter();
  serve(app, services, { board }, { board: (call) => writeBoard(call, call.params.teamId, call.query?.cycle) });
}
