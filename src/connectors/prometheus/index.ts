// Prometheus and what speaks its language (VictoriaMetrics, Thanos, Mimir): one number by PromQL, or the ratio of two.
import { z } from 'zod';
import type { Reading } from '../../core/standing/reading.ts';
import { ratioOf, times } from '../../core/numbers/decimal.ts';
import { basicAuth } from '../basic-auth.ts';
import { type Outcome, type Window, canonical, connector } from '../connector.ts';
import { type Failure, failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io } from '../io.ts';
import { scale } from '../scaled.ts';
import { baseUrl, urlOf } from '../url.ts';
import { fields } from './fields.ts';
import { type Sample, promReply, samplesOf } from './reply.ts';

const config = z.object({
  url: baseUrl,
  token: z.string().max(4000).optional(),
  user: z.string().max(200).optional(),
  password: z.string().max(1000).optional(),
  query: z.string().trim().min(1).max(5000),
  /** What `query` is divided by, for a ratio. */
  per: z.string().trim().max(5000).optional(),
  /** Multiplies the value: 100 for a percentage, 1000 from seconds to milliseconds. */
  scale,
});
type Config = z.output<typeof config>;

export const prometheus = connector({
  id: 'prometheus',
  label: { en: 'Prometheus', zh: 'Prometheus' },
  about: {
    en: 'A PromQL query, or the ratio of two: latency, errors, availability, capacity.',
    zh: '一条 PromQL 查询，或两条查询之比：延迟、错误率、可用性、容量。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'token', 'user', 'password'],
  secrets: ['token', 'password'],
  fields,
  example: {
    query: 'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))',
    scale: 1000,
  },
  query: ({ url, query, per, scale }) => canonical({ url, query, per, scale }),
  async read(asked, window, io) {
    const top = await ask(asked, asked.query, window, io);
    if (!top.ok || !asked.per)
      return top.ok
        ? outcomeOf(
            top.samples.map((one) => scaled(one, asked.scale)),
            1,
          )
        : top;
    const bottom = await ask(asked, asked.per, window, io);
    if (!bottom.ok) return bottom;
    return dividedBy(top.samples, bottom.samples, asked.scale);
  },
});

// Prometheus refuses more than 11,000 points of one series.
const mostPoints = 10_000;

type Samples = { ok: true; samples: Sample[] };

async function ask(config: Config, query: string, window: Window, io: Io): Promise<Samples | Failure> {
  const { url, token, user, password } = config;
  const headers: Record<string, string> = {};
  if (token) headers['authorization'] = `Bearer ${token}`;
  else if (user) headers['authorization'] = basicAuth(user, password ?? '');
  const got = await getJson(io, { url: addressOf(url, query, window, io.now), headers }, promReply);
  if (!got.ok) return timedOut(got) ? failed('slow', got.detail) : got;
  return samplesOf(got.reply);
}

function addressOf(url: string, query: string, window: Window, now: string): string {
  if (window === 'now') return urlOf(url, '/api/v1/query', { query, time: Date.parse(now) / 1000 });
  const start = Date.parse(window.from) / 1000;
  const end = Math.min(Date.parse(window.to), Date.parse(now)) / 1000;
  const step = Math.max(Math.ceil(window.step), Math.ceil((end - start) / mostPoints), 1);
  // Counted back from the end, so that the newest point is the newest value.
  const first = end - Math.floor(Math.max(end - start, 0) / step) * step;
  return urlOf(url, '/api/v1/query_range', { query, start: first, end, step });
}

/** Prometheus says with 503 that the query ran out of its own time. */
function timedOut({ failure, detail }: Failure): boolean {
  return failure === 'unreachable' && /query (timed out|was canceled)|context deadline/i.test(detail);
}

function scaled({ at, value }: Sample, scale: number): Reading {
  return { at, value: times(value, scale) };
}

/** Two counts by time; where the lower one is zero or missing there is no ratio, and none is invented. */
function dividedBy(top: Sample[], bottom: Sample[], scale: number): Outcome {
  const below = new Map(bottom.map(({ at, value }) => [at, value]));
  const readings = top.flatMap(({ at, value: numerator }): Reading[] => {
    const denominator = below.get(at);
    if (!denominator) return [];
    return [{ at, value: ratioOf(numerator, denominator, scale), numerator, denominator }];
  });
  if (readings.length === 0 && bottom.some(({ value }) => value === 0)) return failed('no-data', 'x ÷ 0');
  return outcomeOf(readings, top.length);
}

/** NaN and infinity are how Prometheus says that it does not know. */
function outcomeOf(readings: Reading[], asked: number): Outcome {
  const known = readings.filter(({ value }) => Number.isFinite(value));
  if (known.length > 0) return { ok: true, readings: known };
  return failed('no-data', readings.length > 0 && asked > 0 ? 'NaN' : '');
}
