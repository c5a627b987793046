// Tokens: what lets a program push or read, named, limited in time, taken back at will.
import { tokenScopes } from '../core/okr/words.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, name, onlyAfter } from './fields.ts';
import { token, tokenAccess } from './sources.ts';

export const tokensEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/tokens',
    summary: 'Tokens of programs: my own, and those I answer for',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(token),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/tokens',
    summary: 'Make a token; its text is told this once',
    body: z.object({
      name,
      scope: z.enum(tokenScopes),
      /** Only key results of this team; null: of all. A token of scope `team` needs its team. */
      teamId: id.nullable().default(null),
      /** Tokens of scope `person` and `team`: what they may do, area by area. */
      access: tokenAccess.nullable().default(null),
      days: z.number().int().min(1).max(730).default(365),
    }),
    reply: token.extend({ text: z.string() }),
    tellsOnce: true,
    refusals: ['invalid', 'forbidden'],
  }),
  takeOver: endpoint({
    method: 'PUT',
    path: '/api/tokens/{tokenId}/maker',
    summary: 'Answer for a token from now on: one that ended with its maker works again',
    reply: token,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/tokens/{tokenId}',
    summary: 'Take a token back; it stops working at once',
  }),
};
