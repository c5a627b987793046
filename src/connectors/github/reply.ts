// GitHub's replies as facts of delivery.
import { z } from 'zod';
import { isBot } from '../git-hosting/is-bot.ts';
import type { Facts } from '../git-hosting/measure.ts';

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const author = z.object({ login: z.string(), __typename: z.string().optional() }).nullable();

const deployment = z.object({
  createdAt: time,
  statuses: z.object({ nodes: z.array(z.object({ state: z.string(), createdAt: time })) }).nullable(),
});

const pull = z.object({
  createdAt: time,
  updatedAt: time,
  mergedAt: time.nullable(),
  author,
  commits: z.object({ nodes: z.array(z.object({ commit: z.object({ authoredDate: time }) })) }),
  ready: z.object({ nodes: z.array(z.object({ createdAt: time })) }),
  reviews: z.object({ nodes: z.array(z.object({ submittedAt: time.nullable(), author })) }).nullable(),
});

const inRepository = <Name extends string, Node extends z.ZodType>(name: Name, node: Node) =>
  z.object({
    data: z.object({
      repository: z.object({ [name]: z.object({ nodes: z.array(node), pageInfo }) } as Record<
        Name,
        z.ZodObject<{ nodes: z.ZodArray<Node>; pageInfo: typeof pageInfo }>
      >),
    }),
  });

export const deploymentsReply = inRepository('deployments', deployment);
export const pullsReply = inRepository('pullRequests', pull);

const run = z.object({
  conclusion: z.string().nullable(),
  run_started_at: time.nullish(),
  created_at: time,
  updated_at: time,
});
export const runsReply = z.object({ total_count: z.number().optional(), workflow_runs: z.array(run) });

const issue = z.object({ created_at: time, closed_at: time.nullable(), pull_request: z.unknown().optional() });
export const issuesReply = z.array(issue);
export const alertsReply = z.array(z.object({ number: z.number() }));

/** An earlier success turns `INACTIVE` when the next deployment succeeds: any success counts. */
export function deploymentOf({ statuses }: z.output<typeof deployment>): Facts['deployments'] {
  const told = statuses?.nodes ?? [];
  const success = told.find(({ state }) => state === 'SUCCESS');
  if (success) return [{ at: success.createdAt, ok: true }];
  const failure = told.find(({ state }) => state === 'FAILURE' || state === 'ERROR');
  return failure ? [{ at: failure.createdAt, ok: false }] : [];
}

export function changeOf({ mergedAt, createdAt, commits }: z.output<typeof pull>): Facts['changes'] {
  return mergedAt ? [{ startedAt: commits.nodes[0]?.commit.authoredDate ?? createdAt, mergedAt }] : [];
}

export function reviewOf({ createdAt, author: writer, ready, reviews }: z.output<typeof pull>): Facts['reviews'] {
  const readyAt = ready.nodes[0]?.createdAt ?? createdAt;
  const times = (reviews?.nodes ?? []).flatMap(({ submittedAt, author: reviewer }) =>
    submittedAt && submittedAt >= readyAt && reviewer?.login !== writer?.login && !isProgram(reviewer)
      ? [submittedAt]
      : [],
  );
  const [reviewedAt] = times.sort();
  return reviewedAt ? [{ readyAt, reviewedAt }] : [];
}

/** GitHub calls an app a bot; some programs have the account of a person. */
function isProgram(reviewer: z.output<typeof author>): boolean {
  return reviewer !== null && (reviewer.__typename === 'Bot' || isBot(reviewer.login));
}

/** Runs that somebody cancelled, or that were skipped, say nothing of the code. */
export function runOf({ conclusion, run_started_at, created_at, updated_at }: z.output<typeof run>): Facts['runs'] {
  const ok = conclusion === 'success';
  if (!ok && !['failure', 'timed_out', 'startup_failure'].includes(conclusion ?? '')) return [];
  const minutes = (Date.parse(updated_at) - Date.parse(run_started_at ?? created_at)) / 60_000;
  return [{ endedAt: updated_at, ok, minutes }];
}

export function incidentOf({ created_at, closed_at, pull_request }: z.output<typeof issue>): Facts['incidents'] {
  return pull_request === undefined ? [{ openedAt: created_at, closedAt: closed_at }] : [];
}
