// A world for tests of connectors: answers recorded from the real sources, and a list of what was asked.
import type { Connector, Outcome, Window } from '../connector.ts';
import { utc } from '../../core/calendar/zones.ts';
import { failed } from '../failure.ts';
import type { Answer, Ask, Io } from '../io.ts';

type Recorded = { status?: number; headers?: Record<string, string>; json?: unknown; text?: string };
export type World = Io & { asked: Ask[] };

/** Answers by the first pattern that the address matches; what no pattern knows is unreachable. */
export function recorded(answers: readonly (readonly [RegExp, Recorded | 'slow'])[], more: Partial<Io> = {}): World {
  const asked: Ask[] = [];
  return {
    asked,
    now: '2026-11-20T08:00:00.000Z',
    zones: utc,
    signal: { aborted: false },
    log: () => undefined,
    fetch: (ask) => {
      asked.push(ask);
      const found = answers.find(([pattern]) => pattern.test(decodeURIComponent(ask.url)))?.[1];
      if (!found) return Promise.resolve(failed('unreachable', ask.url));
      return Promise.resolve(found === 'slow' ? failed('slow', '10 s') : answerOf(found));
    },
    ...more,
  };
}

/** Reads with settings as a person would write them; settings that do not fit are `not-configured`, as on the server. */
export async function readWith(
  connector: Connector,
  config: Record<string, unknown>,
  io: Io,
  window: Window = 'now',
): Promise<Outcome> {
  const parsed = connector.config.safeParse(config);
  return parsed.success ? connector.read(parsed.data, window, io) : failed('not-configured', parsed.error.message);
}

/** The ways in which every source over HTTP fails, as a table for `test.each`. */
export const troubles: readonly (readonly [name: string, answer: Recorded | 'slow', failure: object])[] = [
  ['unauthorised', { status: 401, json: { message: 'Bad credentials' } }, { failure: 'unauthorised' }],
  [
    '5xx',
    { status: 502, text: '<html><h1>Bad gateway</h1></html>' },
    { failure: 'unreachable', detail: '502 Bad gateway' },
  ],
  ['slow', 'slow', { failure: 'slow' }],
  [
    'rate limit',
    { status: 429, headers: { 'retry-after': '30' }, text: '' },
    { failure: 'rate-limited', retryAfter: 30 },
  ],
  ['no JSON', { text: '<!doctype html><title>Log in</title>' }, { failure: 'not-understood' }],
  ['another shape', { json: [[]] }, { failure: 'not-understood' }],
];

function answerOf({ status = 200, headers = {}, json, text }: Recorded): Answer {
  return { ok: true, status, headers, text: text ?? JSON.stringify(json) };
}
