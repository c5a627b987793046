// GitLab's replies as facts of delivery.
import { z } from 'zod';
import { isBot } from '../git-hosting/is-bot.ts';
import type { Facts } from '../git-hosting/measure.ts';

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const person = z.object({ id: z.number(), username: z.string().optional(), bot: z.boolean().optional() }).nullish();

const deployment = z.object({
  status: z.string(),
  updated_at: time,
  deployable: z.object({ finished_at: time.nullish() }).nullish(),
});
export const deploymentsReply = z.array(deployment);

const mergeRequest = z.object({ iid: z.number(), created_at: time, merged_at: time.nullish(), author: person });
export type MergeRequest = z.output<typeof mergeRequest>;
export const mergeRequestsReply = z.array(mergeRequest);
export const commitsReply = z.array(z.object({ authored_date: time.nullish(), created_at: time }));
const note = z.object({ system: z.boolean(), created_at: time, author: person, body: z.string().default('') });
export const notesReply = z.array(note);

const pipeline = z.object({ status: z.string(), created_at: time, updated_at: time });
export const pipelinesReply = z.array(pipeline);
const issue = z.object({ created_at: time, closed_at: time.nullish() });
export const issuesReply = z.array(issue);
const vulnerability = z.object({ state: z.string(), severity: z.string() });
export const vulnerabilitiesReply = z.array(vulnerability);

export function deploymentOf({ status, updated_at, deployable }: z.output<typeof deployment>): Facts['deployments'] {
  if (status !== 'success' && status !== 'failed') return [];
  return [{ at: deployable?.finished_at ?? updated_at, ok: status === 'success' }];
}

/** The earliest commit of a merge request. */
export function startedAt(commits: z.output<typeof commitsReply>): string | undefined {
  return commits.map((one) => one.authored_date ?? one.created_at).sort()[0];
}

/** The first word of somebody else, or their approval, which GitLab tells as a note of its own. */
export function reviewedAt(request: MergeRequest, notes: z.output<typeof notesReply>): string | undefined {
  const byOther = notes.filter(({ author }) => author && author.id !== request.author?.id && !isProgram(author));
  return byOther.find(({ system, body }) => !system || body.startsWith('approved this merge request'))?.created_at;
}

function isProgram({ username = '', bot }: NonNullable<z.output<typeof person>>): boolean {
  return bot === true || isBot(username);
}

export function pipelineOf({ status, created_at, updated_at }: z.output<typeof pipeline>): Facts['runs'] {
  if (status !== 'success' && status !== 'failed') return [];
  const minutes = (Date.parse(updated_at) - Date.parse(created_at)) / 60_000;
  return [{ endedAt: updated_at, ok: status === 'success', minutes }];
}

export function incidentOf({ created_at, closed_at }: z.output<typeof issue>): Facts['incidents'][number] {
  return { openedAt: created_at, closedAt: closed_at ?? null };
}

export function isOpenAlert({ state, severity }: z.output<typeof vulnerability>): boolean {
  return (state === 'detected' || state === 'confirmed') && (severity === 'critical' || severity === 'high');
}
