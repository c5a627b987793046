// Search over teams, objectives, key results, indicators and people, for the command palette.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, onlyAfter } from './fields.ts';

export const searchHit = z.object({
  kind: z.enum(['team', 'objective', 'key-result', 'indicator', 'person']),
  id,
  /** The objective a key result belongs to; otherwise null. */
  objectiveId: id.nullable(),
  title: z.string(),
  beside: z.string(),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchEndpoints = {
  search: endpoint({
    method: 'GET',
    path: '/api/search',
    summary: 'Find what I may see by words; of objectives and key results the 100 newest',
    query: onlyAfter.extend({ q: z.string().trim().min(1).max(200) }),
    page: { most: 20, by: 'after', key: ['kind', 'id'] },
    reply: z.array(searchHit),
  }),
};
