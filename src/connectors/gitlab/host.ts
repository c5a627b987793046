// Asks GitLab for facts by its REST API, which every tier has.
import type { GitlabConfig } from './config.ts';
import type { z } from 'zod';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Host } from '../git-hosting/read-delivery.ts';
import { readPages } from '../git-hosting/read-pages.ts';
import type { Io } from '../io.ts';
import { type QueryValue, urlOf } from '../url.ts';
import {
  type MergeRequest,
  commitsReply,
  deploymentOf,
  deploymentsReply,
  incidentOf,
  isOpenAlert,
  issuesReply,
  mergeRequestsReply,
  notesReply,
  pipelineOf,
  pipelinesReply,
  reviewedAt,
  startedAt,
  vulnerabilitiesReply,
} from './reply.ts';

/** Each merge request costs a further question; more than this many would take too long. */
const mostRequests = 200;

export function gitlabHost(config: GitlabConfig, io: Io): Host {
  const { url, token, project, environment, branch, incidentLabel } = config;
  const headers = { 'private-token': token };
  const at = (path: string, query: Record<string, QueryValue> = {}) => ({
    url: urlOf(url, `/api/v4/projects/${encodeURIComponent(project)}${path}`, { ...query, per_page: 100 }),
    headers,
  });
  const list = <Item>(path: string, query: Record<string, QueryValue>, schema: z.ZodType<Item[]>) =>
    readPages(io, at(path, query), schema, (page) => page);

  async function eachRequest<Item>(
    since: string,
    state: string,
    tell: (one: MergeRequest) => Promise<{ ok: true; items: Item[] } | Failure>,
  ): Promise<{ ok: true; items: Item[] } | Failure> {
    const query = { state, target_branch: branch, updated_after: since, order_by: 'updated_at', scope: 'all' };
    const told = await list('/merge_requests', query, mergeRequestsReply);
    if (!told.ok) return told;
    if (told.items.length > mostRequests) return failed('too-large', `${told.items.length} > ${mostRequests}`);
    const items: Item[] = [];
    for (const one of told.items) {
      if (io.signal.aborted) return failed('slow');
      const found = await tell(one);
      if (!found.ok) return found;
      items.push(...found.items);
    }
    return { ok: true, items };
  }

  return {
    async deployments(since) {
      const query = { environment, updated_after: since, order_by: 'updated_at', sort: 'desc' };
      const told = await list('/deployments', query, deploymentsReply);
      return told.ok ? { ok: true, items: told.items.flatMap(deploymentOf) } : told;
    },
    changes: (since) =>
      eachRequest(since, 'merged', async (one) => {
        if (!one.merged_at) return { ok: true, items: [] };
        const told = await list(`/merge_requests/${one.iid}/commits`, {}, commitsReply);
        return told.ok
          ? { ok: true, items: [{ startedAt: startedAt(told.items) ?? one.created_at, mergedAt: one.merged_at }] }
          : told;
      }),
    reviews: (since) =>
      eachRequest(since, 'all', async (one) => {
        const query = { sort: 'asc', order_by: 'created_at' };
        const path = `/merge_requests/${one.iid}/notes`;
        const got = await getJson(io, at(path, query), notesReply);
        if (!got.ok) return got;
        let reviewed = reviewedAt(one, got.reply);
        // The first word of a person mostly stands on the first page; programs may have filled it.
        if (reviewed === undefined && got.headers['link']?.includes('rel="next"')) {
          const all = await list(path, query, notesReply);
          if (!all.ok) return all;
          reviewed = reviewedAt(one, all.items);
        }
        return { ok: true, items: reviewed ? [{ readyAt: one.created_at, reviewedAt: reviewed }] : [] };
      }),
    async runs(since) {
      const told = await list('/pipelines', { ref: branch, updated_after: since, scope: 'finished' }, pipelinesReply);
      return told.ok ? { ok: true, items: told.items.flatMap(pipelineOf) } : told;
    },
    async incidents(since) {
      const query = { labels: incidentLabel, updated_after: since, scope: 'all' };
      const told = await list('/issues', query, issuesReply);
      return told.ok ? { ok: true, items: told.items.map(incidentOf) } : told;
    },
    async openAlerts() {
      const told = await list('/vulnerabilities', {}, vulnerabilitiesReply);
      return told.ok ? { ok: true, count: told.items.filter(isOpenAlert).length } : told;
    },
  };
}
