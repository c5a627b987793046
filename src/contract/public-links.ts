// Public links: a chart that people outside may see, until it is taken back.
import { endpoint } from './endpoint.ts';
import { shows, publicLink, ofKeyResult } from './charts.ts';

export const publicLinksEndpoints = {
  show: endpoint({
    method: 'GET',
    path: `${ofKeyResult}/public-link`,
    summary: 'The address of badge and chart for people outside, if there is one',
    reply: publicLink,
  }),
  share: endpoint({
    method: 'PUT',
    path: `${ofKeyResult}/public-link`,
    summary: 'Show badge and chart to whoever has the address; again: change what is shown',
    body: shows.partial(),
    reply: publicLink,
    refusals: ['public-links-off', 'link-too-early'],
  }),
  unshare: endpoint({
    method: 'DELETE',
    path: `${ofKeyResult}/public-link`,
    summary: 'Take the address back; a later one is another',
    reply: publicLink,
  }),
};
