import { boardsEndpoints } from '../../../../contract/boards.ts';
import type { Hono } from 'hono';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { boardWriter } from './written-board.ts';

export function serveBoards(app: Hono, services: Services): void {
  const writeBoard = boardWriter();
  serve(app, services, boardsEndpoints, { show: (call) => writeBoard(call, call.params.teamId, call.query?.cycle) });
}
