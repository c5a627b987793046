// What GitLab says of an issue or a merge request.
import { z } from 'zod';
import type { AskLink } from '../connector.ts';
import { type LinkTold, plainTitle } from '../../core/okr/task-link.ts';
import { getJson } from '../get-json.ts';
import { pathBelow } from '../git-hosting/path-below.ts';
import { urlOf } from '../url.ts';
import type { GitlabConfig } from './config.ts';

const address = /^\/([\w./-]{1,300}?)\/-\/(issues|work_items|merge_requests)\/(\d{1,12})(?:\/|$)/;

const reply = z.object({
  title: z.string().transform(plainTitle),
  state: z.enum(['opened', 'closed', 'locked', 'merged']),
  draft: z.boolean().optional(),
});

export function gitlabLink({ url, token }: Pick<GitlabConfig, 'url' | 'token'>, asked: string): AskLink | undefined {
  const [, project, list, number] = address.exec(pathBelow(url, asked) ?? '') ?? [];
  if (project === undefined || list === undefined || number === undefined) return undefined;
  const isRequest = list === 'merge_requests';
  const path = `/api/v4/projects/${encodeURIComponent(project)}/${isRequest ? list : 'issues'}/${number}`;
  const ask = { url: urlOf(url, path), headers: { 'private-token': token } };
  return async (io) => {
    const got = await getJson(io, ask, reply);
    return got.ok ? { ok: true, told: { kind: isRequest ? 'pull-request' : 'issue', ...toldOf(got.reply) } } : got;
  };
}

function toldOf({ title, state, draft }: z.output<typeof reply>): Pick<LinkTold, 'title' | 'state'> {
  if (state === 'opened') return { title, state: draft === true ? 'draft' : 'open' };
  // Locked for the moment in which it is merged.
  return { title, state: state === 'locked' ? 'open' : state };
}
