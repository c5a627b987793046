// Public pages: a published objective that people outside may read at a secret address, where the operator allows it.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { time } from './fields.ts';

/** What is read besides the sentence, its cycle and the plain words; nothing of it unless somebody switched it on. */
export const pageShows = z.object({
  /** The lines for each audience. */
  lines: z.boolean(),
  /** The key results, with where they stand. */
  keyResults: z.boolean(),
});
export type PageShows = z.infer<typeof pageShows>;

export const publicPageLink = z.object({
  /** Only where whoever runs the installation has allowed it. */
  isAllowed: z.boolean(),
  link: pageShows.extend({ path: z.string(), since: time }).nullable(),
  can: z.object({ change: z.boolean() }),
});
export type PublicPageLink = z.infer<typeof publicPageLink>;

const path = '/api/objectives/{objectiveId}/public-page';

export const publicPagesEndpoints = {
  show: endpoint({
    method: 'GET',
    path,
    summary: 'The secret address of a published objective for people outside, if there is one',
    reply: publicPageLink,
  }),
  share: endpoint({
    method: 'PUT',
    path,
    summary: 'Let whoever has the address read the publication; again: change what is read',
    body: pageShows.partial(),
    reply: publicPageLink,
    refusals: ['public-pages-off', 'link-too-early', 'link-restricted'],
  }),
  unshare: endpoint({
    method: 'DELETE',
    path,
    summary: 'Take the address back; a later one is another',
    reply: publicPageLink,
  }),
};
