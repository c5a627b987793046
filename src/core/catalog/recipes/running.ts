// Recipes for metrics of the running service, page speed, capacity, security and debt.
import { type Recipes, delivery, pull, push, share, sql } from '../recipe.ts';

const p = (query: string, more: Readonly<Record<string, string | number>> = {}) =>
  pull('prometheus', { query, ...more });
/** A counter that has not counted yet is no series at all: that is none, not "unknown". */
const orNone = (counted: string) => `(sum(${counted}) or vector(0))`;
const all = (span: string) => `sum(increase(http_requests_total[${span}]))`;
const good = (span: string) => orNone(`increase(http_requests_total{code!~"5.."}[${span}])`);
/** Answers within so many seconds that were no errors; the histogram needs a bucket that ends there. */
const fast = (seconds: string) =>
  orNone(`increase(http_request_duration_seconds_bucket{le="${seconds}",code!~"5.."}[7d])`);
const vitals = (name: string, form: string, scale: number) =>
  p(`histogram_quantile(0.75, sum by (le) (rate(web_vitals_${name}_bucket{form_factor="${form}"}[28d])))`, { scale });

export const runningRecipes: Recipes = {
  M23: sql(28, (q) => `select count(*) from defects\nwhere found_in = 'production' and ${q.within('created_at')}`),
  M24: share(28, 'reopened_at is not null', 'defects', (q) => q.within('closed_at')),
  M25: sql(
    28,
    (q) => `select (select count(*) from complaints where ${q.within('created_at')}) as numerator,
  (select count(*) from customers where ${q.there(':to', 'started_at', 'ended_at')}) as denominator,
  1000 as scale`,
  ),
  M27: [p(good('30d'), { per: all('30d'), scale: 100 })],
  M28: [p(`(1 - ${good('30d')} / ${all('30d')}) / (1 - 0.999)`, { scale: 100 })],
  M29: [
    p('histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{route="/checkout"}[7d])))', {
      scale: 1000,
    }),
    push('load.p95', 'k6', 'jmeter', 'locust', 'wrk', 'autocannon'),
  ],
  M30: [p(orNone('increase(http_requests_total{code=~"5.."}[7d])'), { per: all('7d'), scale: 100 })],
  M31: [p(`(${fast('0.5')} + ${fast('2')}) / 2 / sum(increase(http_request_duration_seconds_count[7d]))`)],
  M32: sql(90, (q) =>
    q.median(`${q.seconds('started_at', 'detected_at')} / 60e0`, `from incidents\nwhere ${q.within('detected_at')}`),
  ),
  M33: sql(28, (q) => `select count(*) from incidents\nwhere severity in ('P0', 'P1') and ${q.within('started_at')}`),
  M34: [
    p(orNone('increase(alerts_total{actionable="no"}[7d])'), { per: 'sum(increase(alerts_total[7d]))', scale: 100 }),
  ],
  M35: [pull('csv', { path: '/hours.csv', at: 'week', value: 'toil', per: 'total', scale: 100 })],
  M36: [pull('csv', { path: '/services.csv', at: 'week', value: 'with_slo', per: 'key_services', scale: 100 })],
  M37: [pull('csv', { path: '/drills.csv', at: 'day', value: 'restored', per: 'drills', scale: 100 })],
  M38: [pull('sentry', { organization: 'acme', environment: 'production', measure: 'crash-free-sessions', days: 7 })],
  M39: [pull('sentry', { organization: 'acme', environment: 'production', measure: 'crash-free-users', days: 7 })],
  M40: [p(orNone('increase(unhandled_errors_total[7d])'), { per: 'sum(increase(sessions_total[7d]))', scale: 1000 })],
  M41: [pull('http-json', { path: '/vitals/anr.json', pick: '$.rate' })],
  M26: delivery('open-alerts'),
  M42: ['mobile', 'desktop'].map((form) => vitals('lcp_seconds', form, 1)),
  M43: ['mobile', 'desktop'].map((form) => vitals('inp_seconds', form, 1000)),
  M44: ['mobile', 'desktop'].map((form) => vitals('cls', form, 1)),
  M45: [push('load.rate', 'k6', 'jmeter', 'locust', 'wrk', 'autocannon')],
  M46: [p('(1 - max_over_time(sum(rate(http_requests_total[5m]))[7d:5m]) / 500)', { scale: 100 })],
  M47: sql(
    28,
    (q) =>
      `select sum(cost) as numerator, sum(requests) as denominator, 1000 as scale\nfrom daily_costs\nwhere ${q.onDays('day')}`,
  ),
  M48: sql(30, (q) => `select coalesce(sum(hours), 0) from time_log\nwhere item = 'DEBT-12' and ${q.onDays('day')}`),
  M49: [pull('csv', { path: '/components.csv', at: 'week', value: 'end_of_life', per: 'all', scale: 100 })],
  M79: sql(
    28,
    (q) => `select (select count(*) from pages where ${q.within('paged_at')}) as numerator,
  (select count(*) from on_call_shifts where ${q.within('started_at')}) as denominator`,
  ),
  M80: sql(90, (q) =>
    q.median(
      `${q.seconds('found_at', 'fixed_at')} / 86400e0`,
      `from vulnerabilities\nwhere severity in ('critical', 'high') and ${q.within('fixed_at')}`,
    ),
  ),
};
