// Recipes for metrics of the running service, page speed, capacity, security and debt.
import { type Recipes, delivery, pull, push } from '../recipe.ts';

const p = (query: string, more: Readonly<Record<string, string | number>> = {}) =>
  pull('prometheus', { query, ...more });
const vitals = (name: string, scale: number) =>
  p(`histogram_quantile(0.75, sum by (le) (rate(web_vitals_${name}_bucket[7d])))`, { scale });

export const runningRecipes: Recipes = {
  M23: [
    pull('sql', {
      query: "select count(*) from defects\nwhere found_in = 'production' and created_at >= :from and created_at < :to",
    }),
  ],
  M24: [
    pull('sql', {
      query:
        'select count(*) filter (where reopened_at is not null) as numerator, count(*) as denominator, 100 as scale\nfrom defects\nwhere closed_at >= :from and closed_at < :to',
    }),
  ],
  M25: [
    pull('sql', {
      query:
        'select (select count(*) from complaints where created_at >= :from and created_at < :to) as numerator,\n       (select count(*) from customers where active) as denominator,\n       1000 as scale',
    }),
  ],
  M27: [
    p('sum(increase(http_requests_total{code!~"5.."}[30d]))', {
      per: 'sum(increase(http_requests_total[30d]))',
      scale: 100,
    }),
  ],
  M28: [
    p(
      '(1 - sum(increase(http_requests_total{code!~"5.."}[30d])) / sum(increase(http_requests_total[30d]))) / (1 - 0.999)',
      { scale: 100 },
    ),
  ],
  M29: [
    p('histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{route="/checkout"}[5m])))', {
      scale: 1000,
    }),
    push('load.p95', 'k6', 'jmeter', 'locust', 'wrk', 'autocannon'),
  ],
  M30: [
    p('sum(increase(http_requests_total{code=~"5.."}[7d]))', {
      per: 'sum(increase(http_requests_total[7d]))',
      scale: 100,
    }),
  ],
  M31: [
    p(
      '(sum(rate(http_request_duration_seconds_bucket{le="0.5"}[7d])) + sum(rate(http_request_duration_seconds_bucket{le="2"}[7d]))) / 2 / sum(rate(http_request_duration_seconds_count[7d]))',
    ),
  ],
  M32: [
    pull('sql', {
      query:
        "select percentile_cont(0.5) within group (order by extract(epoch from detected_at - started_at) / 60)\nfrom incidents\nwhere started_at >= now() - interval '90 days'",
    }),
  ],
  M33: [
    pull('sql', {
      query:
        "select count(*) from incidents\nwhere severity in ('P0', 'P1') and started_at >= now() - interval '28 days'",
    }),
  ],
  M34: [p('sum(increase(alerts_total{actionable="no"}[7d]))', { per: 'sum(increase(alerts_total[7d]))', scale: 100 })],
  M35: [pull('csv', { path: '/hours.csv', at: 'week', value: 'toil', per: 'total', scale: 100 })],
  M36: [pull('csv', { path: '/services.csv', at: 'week', value: 'with_slo', per: 'key_services', scale: 100 })],
  M37: [pull('csv', { path: '/drills.csv', at: 'day', value: 'restored', per: 'drills', scale: 100 })],
  M38: [pull('sentry', { organization: 'acme', environment: 'production', measure: 'crash-free-sessions', days: 7 })],
  M39: [pull('sentry', { organization: 'acme', environment: 'production', measure: 'crash-free-users', days: 7 })],
  M40: [p('sum(increase(unhandled_errors_total[7d]))', { per: 'sum(increase(sessions_total[7d]))', scale: 1000 })],
  M41: [pull('http-json', { path: '/vitals/anr.json', pick: '$.rate' })],
  M26: delivery('open-alerts'),
  M42: [vitals('lcp_seconds', 1)],
  M43: [vitals('inp_seconds', 1000)],
  M44: [vitals('cls', 1)],
  M45: [push('load.rate', 'k6', 'jmeter', 'locust', 'wrk', 'autocannon')],
  M46: [p('(1 - max_over_time(sum(rate(http_requests_total[5m]))[7d:5m]) / 500)', { scale: 100 })],
  M47: [
    pull('sql', {
      query:
        'select sum(cost) as numerator, sum(requests) as denominator, 1000 as scale\nfrom daily_costs\nwhere day >= :from and day < :to',
    }),
  ],
  M48: [pull('sql', { query: "select sum(hours) from time_log\nwhere label = 'debt' and day >= :from and day < :to" })],
  M49: [pull('csv', { path: '/components.csv', at: 'week', value: 'end_of_life', per: 'all', scale: 100 })],
};
