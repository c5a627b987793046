// Asks for JSON and turns every way in which HTTP says no into a failure with the source's own words.
import type { z } from 'zod';
import { type Failure, failed } from './failure.ts';
import type { Answer, Ask, Io } from './io.ts';

export type Got<Reply> = { ok: true; reply: Reply; headers: Record<string, string> };

/** The reply as the schema gives it; a reply that does not fit is `not-understood`. */
export async function getJson<Schema extends z.ZodType>(
  io: Io,
  ask: Ask,
  schema: Schema,
): Promise<Got<z.output<Schema>> | Failure> {
  const answer = await askOnce(io, ask);
  if (!answer.ok) return answer;
  if (answer.status >= 400) return refusedBy(answer, io.now);
  if (answer.status === 206) return failed('partial', '206');
  const json = parseJson(answer.text);
  if (!json.ok) return failed('not-understood', `${startOf(answer.text)}`);
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed('not-understood', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return { ok: true, reply: parsed.data, headers: answer.headers };
}

/** With a memory, a page is asked for with the tag it had: unchanged, it counts against no rate limit. */
async function askOnce(io: Io, ask: Ask): Promise<Answer | Failure> {
  if (!io.memory || (ask.method ?? 'GET') !== 'GET') return io.fetch(ask);
  const known = io.memory.get(ask.url);
  const answer = await io.fetch(known ? { ...ask, headers: { ...ask.headers, 'if-none-match': known.etag } } : ask);
  if (!answer.ok) return answer;
  if (answer.status === 304 && known)
    return { ok: true, status: 200, headers: { ...known.headers, ...answer.headers }, text: known.text };
  const { etag } = answer.headers;
  if (answer.status === 200 && etag) io.memory.set(ask.url, { etag, headers: answer.headers, text: answer.text });
  return answer;
}

/** A status of 400 and more as a failure. */
export function refusedBy({ status, headers, text }: Answer, now: string): Failure {
  const said = `${status} ${messageOf(text)}`;
  const spent = headers['x-ratelimit-remaining'] === '0' || headers['ratelimit-remaining'] === '0';
  // GitHub's secondary limit says so in words only, and wants a minute at least.
  const saysSo = status === 403 && /rate limit/i.test(said);
  if (status === 429 || saysSo || (status === 403 && (spent || headers['retry-after'] !== undefined)))
    return failed('rate-limited', said, waitOf(headers, now) ?? (saysSo ? 60 : undefined));
  if (status === 401 || status === 403 || status === 407) return failed('unauthorised', said);
  if (status === 408 || status === 504) return failed('slow', said);
  if (status >= 500) return failed('unreachable', said, waitOf(headers, now));
  return failed('bad-query', said);
}

/** Seconds to wait, from `Retry-After` (seconds or a date) or the time at which the allowance is renewed. */
function waitOf(headers: Record<string, string>, now: string): number | undefined {
  const given = headers['retry-after'];
  if (given !== undefined)
    return atLeastOne(/^\d+$/.test(given) ? Number(given) : secondsUntil(Date.parse(given), now));
  const reset = Number(
    headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? headers['x-sentry-rate-limit-reset'],
  );
  return Number.isFinite(reset) ? atLeastOne(secondsUntil(reset * 1000, now)) : undefined;
}

function secondsUntil(time: number, now: string): number {
  return Math.ceil((time - Date.parse(now)) / 1000);
}

function atLeastOne(seconds: number): number | undefined {
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), 86_400) : undefined;
}

/** What the source says itself: the usual places of a message in JSON, else the start of the text. */
function messageOf(text: string): string {
  const json = parseJson(text);
  if (json.ok && typeof json.value === 'object' && json.value !== null) {
    const said = json.value as Record<string, unknown>;
    for (const key of ['error', 'message', 'detail', 'errors', 'error_description']) {
      const value = said[key];
      if (typeof value === 'string') return value;
      if (typeof value === 'object' && value !== null) return JSON.stringify(value);
    }
  }
  return startOf(text);
}

function startOf(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
