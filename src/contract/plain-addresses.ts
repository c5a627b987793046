// Addresses that the typed client does not call: pictures, files, the stream, health, numbers for dashboards, documents.
import { z } from 'zod';
import { auditFiles } from './audit.ts';
import { badgeQuery, chartFiles, cycleChartFiles, imageQuery } from './charts.ts';
import { endpoint } from './endpoint.ts';
import { lang } from './fields.ts';
import { eventStreamPath } from './events.ts';
import { debtFiles } from './debt.ts';
import { reviewFiles } from './reviews.ts';
import { scimAddresses } from './scim.ts';

const publicPath = '/public/{organizationId}/{keyResultId}/{signature}';
const html = 'text/html';
const svg = 'image/svg+xml';
const png = 'image/png';
const status = z.object({ status: z.string() });

const shown = (path: `/${string}`, summary: string, type: string) =>
  endpoint({ method: 'GET', path, summary, for: 'nobody', reply: z.string(), type });

/** Described beside the endpoints of the API, noun by noun. */
export const plainAddresses = {
  charts: {
    svg: chartFiles.svg,
    png: chartFiles.png,
    cycleSvg: cycleChartFiles.svg,
    cyclePng: cycleChartFiles.png,
  },
  reviews: reviewFiles,
  audit: auditFiles,
  debt: debtFiles,
  publicLinks: {
    badge: {
      ...shown(`${publicPath}/badge.svg`, 'The badge of a key result for people outside, while its link is on', svg),
      query: badgeQuery,
    },
    svg: {
      ...shown(`${publicPath}/chart.svg`, 'Its chart as SVG, where the link shows it', svg),
      query: imageQuery,
    },
    png: { ...shown(`${publicPath}/chart.png`, 'The same as PNG', png), query: imageQuery },
    page: {
      ...shown(
        '/public/{organizationId}/objectives/{objectiveId}/{signature}',
        'A published objective for people outside, while its address is on',
        html,
      ),
      query: z.object({ lang: lang.optional() }),
    },
  },
  events: {
    stream: endpoint({
      method: 'GET',
      path: eventStreamPath,
      summary: 'What happens, as it happens: one event a message, with its id; `Last-Event-ID` goes on after it',
      reply: z.string(),
      type: 'text/event-stream',
    }),
  },
  dashboards: {
    metrics: endpoint({
      method: 'GET',
      path: '/metrics',
      summary:
        'The published key results of the current cycle for Prometheus; a browser is given the page of this name',
      for: 'nobody',
      token: 'metrics',
      reply: z.string(),
      type: 'text/plain',
    }),
  },
  health: {
    healthz: endpoint({
      method: 'GET',
      path: '/healthz',
      summary: 'The process serves',
      for: 'nobody',
      reply: status,
    }),
    readyz: endpoint({
      method: 'GET',
      path: '/readyz',
      summary: 'Its database answers, too; 503 otherwise',
      for: 'nobody',
      reply: status,
    }),
  },
  documents: {
    openApi: endpoint({
      method: 'GET',
      path: '/openapi.json',
      summary: 'This description',
      for: 'nobody',
      reply: z.looseObject({ openapi: z.string() }),
    }),
    api: shown('/api', 'The same, short, for people', html),
    docs: {
      ...shown('/docs', 'The documents; `find` looks for words', html),
      query: z.object({ find: z.string().optional() }),
    },
    page: shown('/docs/{page}', 'One of the documents, in Chinese below `/docs/zh`', html),
    image: shown('/docs/images/{name}', 'A picture of the documents', png),
  },
  session: {
    company: {
      ...shown(
        '/api/company-session',
        'Leads to the company’s own sign-in, where there is one; `next` is gone to afterwards',
        html,
      ),
      query: z.object({ next: z.string().optional(), join: z.string().optional() }),
      status: 302,
    },
    companyBack: {
      ...shown('/api/company-session/callback', 'Where the company’s sign-in leads back to; goes on signed in', html),
      status: 302,
    },
  },
  scim: scimAddresses,
  demo: {
    enter: {
      ...shown('/demo/{key}', 'Signs in to the sample company and leads there; only where `crux demo` runs', html),
      status: 302,
    },
  },
};
