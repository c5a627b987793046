// Publications: an objective as other departments read it, with what they say to it.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { statement } from './fields.ts';
import { objective, publicPage, publicationBody } from './objectives.ts';

export const publicationsEndpoints = {
  publish: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'Publish to the whole organization, in plain words',
    body: publicationBody,
    reply: objective,
    refusals: ['not-ready', 'plain-words-missing'],
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'Take a publication back to draft',
    reply: objective,
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/publication',
    summary: 'The page for other departments',
    reply: publicPage,
  }),
  acknowledge: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/acknowledgement',
    summary: 'We have read it',
    reply: publicPage,
  }),
  unacknowledge: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/acknowledgement',
    summary: 'Undo the acknowledgement',
    reply: publicPage,
  }),
  offerSupport: endpoint({
    method: 'POST',
    path: '/api/objectives/{objectiveId}/support',
    summary: 'Offer help',
    body: z.object({ text: statement }),
    reply: publicPage,
  }),
  withdrawSupport: endpoint({
    method: 'DELETE',
    path: '/api/support/{supportId}',
    summary: 'Take my offer back',
    reply: publicPage,
  }),
};
