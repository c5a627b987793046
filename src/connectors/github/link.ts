// What GitHub says of an issue or a pull request: one question for both, as each pull request is an issue there.
import { z } from 'zod';
import type { AskLink } from '../connector.ts';
import { type LinkTold, plainTitle } from '../../core/okr/task-link.ts';
import { getJson } from '../get-json.ts';
import { pathBelow } from '../git-hosting/path-below.ts';
import { urlOf } from '../url.ts';
import type { GithubConfig } from './config.ts';
import { headersOf } from './headers.ts';

const address = /^\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,12})(?:\/|$)/;

const reply = z.object({
  title: z.string().transform(plainTitle),
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  draft: z.boolean().optional(),
  pull_request: z.object({ merged_at: z.string().nullish() }).optional(),
});

export function githubLink({ url, token }: Pick<GithubConfig, 'url' | 'token'>, asked: string): AskLink | undefined {
  const [, repository, number] = address.exec(pathBelow(pagesOf(url), asked) ?? '') ?? [];
  if (repository === undefined || number === undefined) return undefined;
  const ask = { url: urlOf(url, `/repos/${repository}/issues/${number}`), headers: headersOf(token) };
  return async (io) => {
    const got = await getJson(io, ask, reply);
    return got.ok ? { ok: true, told: toldOf(got.reply) } : got;
  };
}

/** Where people look at what the API tells: `api.github.com` → `github.com`, `…/api/v3` of Enterprise Server → its root. */
function pagesOf(api: string): string {
  return /\/api\/v3$/i.test(api)
    ? api.replace(/\/api\/v3$/i, '')
    : api.replace(/^(https?:\/\/)api\.([^/]+).*$/i, '$1$2');
}

function toldOf({ title, state, state_reason, draft, pull_request }: z.output<typeof reply>): LinkTold {
  const kind = pull_request === undefined ? 'issue' : 'pull-request';
  if (state === 'open') return { kind, title, state: draft === true ? 'draft' : 'open' };
  if (pull_request?.merged_at) return { kind, title, state: 'merged' };
  const isRefused = kind === 'issue' && (state_reason === 'not_planned' || state_reason === 'duplicate');
  return { kind, title, state: isRefused ? 'not-planned' : 'closed' };
}
