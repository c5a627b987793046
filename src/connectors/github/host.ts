// Asks GitHub for facts: pull requests and deployments by GraphQL (few requests), the rest by REST (cheap when unchanged).
import type { GithubConfig } from './config.ts';
import { z } from 'zod';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import { headersOf } from './headers.ts';
import type { Host } from '../git-hosting/read-delivery.ts';
import { readPages } from '../git-hosting/read-pages.ts';
import type { Io } from '../io.ts';
import { type QueryValue, urlOf } from '../url.ts';
import {
  alertsReply,
  changeOf,
  deploymentOf,
  deploymentsReply,
  incidentOf,
  issuesReply,
  pullsReply,
  reviewOf,
  runOf,
  runsReply,
} from './reply.ts';

const mostPages = 20;

export function githubHost(config: GithubConfig, io: Io): Host {
  const { url, token, repository, environment, branch, workflow, incidentLabel } = config;
  const [owner, name] = repository.split('/');
  const headers = headersOf(token);
  const rest = (path: string, query: Record<string, QueryValue>) => ({
    url: urlOf(url, `/repos/${repository}${path}`, { ...query, per_page: 100 }),
    headers,
  });
  const graph = <Page extends z.ZodType>(query: string, more: object, schema: Page, after: string | null) =>
    askGraph(io, url, headers, { query, variables: { owner, name, ...more, after } }, schema);

  async function pulls(since: string) {
    return readGraph(
      (after) => graph(pullsQuery, { base: branch }, pullsReply, after),
      (page) => page.data.repository.pullRequests,
      (one) => one.updatedAt < since,
    );
  }

  return {
    async deployments(since) {
      const told = await readGraph(
        (after) => graph(deploymentsQuery, { environments: [environment] }, deploymentsReply, after),
        (page) => page.data.repository.deployments,
        (one) => one.createdAt < since,
      );
      return told.ok ? { ok: true, items: told.items.flatMap(deploymentOf) } : told;
    },
    async changes(since) {
      const told = await pulls(since);
      return told.ok ? { ok: true, items: told.items.flatMap(changeOf) } : told;
    },
    async reviews(since) {
      const told = await pulls(since);
      return told.ok ? { ok: true, items: told.items.flatMap(reviewOf) } : told;
    },
    async runs(since) {
      const created = `>=${since.slice(0, 10)}`;
      const told = await readPages(
        io,
        rest(workflow ? `/actions/workflows/${workflow}/runs` : '/actions/runs', {
          branch,
          status: 'completed',
          created,
        }),
        runsReply,
        (page) => page.workflow_runs,
        (page) => page.total_count,
      );
      return told.ok ? { ok: true, items: told.items.flatMap(runOf) } : told;
    },
    async incidents(since) {
      const told = await readPages(
        io,
        rest('/issues', { labels: incidentLabel, state: 'all', since }),
        issuesReply,
        (page) => page,
      );
      return told.ok ? { ok: true, items: told.items.flatMap(incidentOf) } : told;
    },
    async openAlerts() {
      const told = await readPages(
        io,
        rest('/dependabot/alerts', { state: 'open', severity: 'critical,high' }),
        alertsReply,
        (page) => page,
      );
      return told.ok ? { ok: true, count: told.items.length } : told;
    },
  };
}

type Connection<Node> = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Asked<Page> = Promise<{ ok: true; reply: Page } | Failure>;

/** Pages of a list that comes newest first, until `old` or its end. */
async function readGraph<Page, Node>(
  ask: (after: string | null) => Asked<Page>,
  listOf: (page: Page) => Connection<Node>,
  old: (node: Node) => boolean,
): Promise<{ ok: true; items: Node[] } | Failure> {
  const items: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const got = await ask(after);
    if (!got.ok) return got;
    const { nodes, pageInfo } = listOf(got.reply);
    items.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || nodes.some(old)) return { ok: true, items };
  }
  return failed('too-large', `> ${mostPages} × 50`);
}

const errorsReply = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).min(1),
});

async function askGraph<Page extends z.ZodType>(
  io: Io,
  url: string,
  headers: Record<string, string>,
  body: object,
  schema: Page,
): Asked<z.output<Page>> {
  // GitHub Enterprise Server has REST at /api/v3 and GraphQL at /api/graphql.
  const address = url.endsWith('/api/v3') ? url.replace(/v3$/, 'graphql') : `${url}/graphql`;
  const ask = { url: address, method: 'POST' as const, headers, body: JSON.stringify(body) };
  const got = await getJson(io, ask, z.union([errorsReply, schema]));
  if (!got.ok) return got;
  const refused = errorsReply.safeParse(got.reply);
  if (!refused.success) return { ok: true, reply: got.reply as z.output<Page> };
  const [{ type, message } = { type: undefined, message: '' }] = refused.data.errors;
  if (type === 'RATE_LIMITED') return failed('rate-limited', message);
  return failed(type === 'FORBIDDEN' ? 'unauthorised' : 'bad-query', message);
}

const deploymentsQuery = `query($owner: String!, $name: String!, $environments: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { createdAt statuses(first: 20) { nodes { state createdAt } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const pullsQuery = `query($owner: String!, $name: String!, $base: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(baseRefName: $base, first: 50, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        createdAt updatedAt mergedAt author { login }
        commits(first: 1) { nodes { commit { authoredDate } } }
        ready: timelineItems(itemTypes: READY_FOR_REVIEW_EVENT, first: 1) { nodes { ... on ReadyForReviewEvent { createdAt } } }
        reviews(first: 100) { nodes { submittedAt author { __typename login } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
