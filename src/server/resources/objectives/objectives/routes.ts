import type { Hono } from 'hono';
import { objectivesEndpoints } from '../../../../contract/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { createObjective, removeObjective, restoreObjective, saveObjective, showWordings } from './actions.ts';
import { showObjective } from '../../../standing/page.ts';

const { create, show, save, remove, restore, wordings } = objectivesEndpoints;

export function serveObjectives(app: Hono, services: Services): void {
  serve(
    app,
    services,
    { create, show, save, remove, restore, wordings },
    {
      create: (call) => createObjective(call, call.body),
      show: (call) => showObjective(call, call.params.objectiveId),
      save: (call) => saveObjective(call, call.params.objectiveId, call.body),
      remove: (call) => removeObjective(call, call.params.objectiveId),
      restore: (call) => restoreObjective(call, call.params.objectiveId),
      wordings: (call) => showWordings(call, call.params.objectiveId),
    },
  );
}
