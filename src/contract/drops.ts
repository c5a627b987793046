// Drops: what was promised in a running cycle is given up with a reason, stays visible as dropped, and is taken up again in one step.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { statement } from './fields.ts';
import { objective } from './objectives.ts';

const body = z.object({ reason: statement });
const reply = objective;

export const dropsEndpoints = {
  dropObjective: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/drop',
    summary: 'Drop a published objective of a running cycle, with a reason; it stays visible as dropped',
    body,
    reply,
    refusals: ['not-promised', 'dropped', 'cycle-closed'],
  }),
  takeUpObjective: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/drop',
    summary: 'Take a dropped objective up again, as it was',
    reply,
    refusals: ['not-dropped', 'cycle-closed'],
  }),
  dropKeyResult: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/drop',
    summary: 'Drop a promised key result, with a reason; it stays visible as dropped and counts no more',
    body,
    reply,
    refusals: ['not-promised', 'dropped', 'cycle-closed'],
  }),
  takeUpKeyResult: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/drop',
    summary: 'Take a dropped key result up again, as it was',
    reply,
    refusals: ['not-dropped', 'dropped', 'cycle-closed'],
  }),
};
