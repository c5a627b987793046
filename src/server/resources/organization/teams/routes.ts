import type { Hono } from 'hono';
import { teamsEndpoints } from '../../../../contract/teams.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { addMember, createTeam, removeMember, removeTeam, showTeams, updateTeam } from './actions.ts';

const { board: _, ...rows } = teamsEndpoints;

export function serveTeams(app: Hono, services: Services): void {
  serve(app, services, rows, {
    list: (call) => showTeams(call),
    create: (call) => createTeam(call, call.body),
    update: (call) => updateTeam(call, call.params.teamId, call.body),
    remove: (call) => removeTeam(call, call.params.teamId),
    addMember: (call) => addMember(call, call.params.teamId, call.params.personId, call.body.lead),
    removeMember: (call) => removeMember(call, call.params.teamId, call.params.personId),
  });
}
