// What a web service would have told Prometheus over a month, with counters that grow evenly: every ratio is known by hand.

const minute = 60;
const day = 1440 * minute;

/** Series by name and labels, with what each counts in a second. */
type Rates = Record<string, number>;

const histogram = (name: string, labels: string, below: Record<string, number>): Rates =>
  Object.fromEntries(Object.entries(below).map(([le, rate]) => [`${name}_bucket{${labels},le="${le}"}`, rate]));

/** A hundred requests a second, none of them failed: nothing has counted an error yet, so there is no such series. */
export const faultless: Rates = {
  'http_requests_total{code="200"}': 100,
  'alerts_total{actionable="yes"}': 3,
  sessions_total: 10,
};

/** The same with errors, slow answers and alerts nobody had to act on. */
export const usual: Rates = {
  'http_requests_total{code="200"}': 99.9,
  'http_requests_total{code="500"}': 0.1,
  'alerts_total{actionable="yes"}': 3,
  'alerts_total{actionable="no"}': 1,
  sessions_total: 1000,
  unhandled_errors_total: 2,
  ...histogram('http_request_duration_seconds', 'route="/checkout",code="200"', {
    '0.5': 70,
    '1': 75,
    '2': 80,
    '4': 90,
    '+Inf': 90,
  }),
  ...histogram('http_request_duration_seconds', 'route="/checkout",code="500"', {
    '0.5': 10,
    '1': 10,
    '2': 10,
    '4': 10,
    '+Inf': 10,
  }),
  'http_request_duration_seconds_count{route="/checkout",code="200"}': 90,
  'http_request_duration_seconds_count{route="/checkout",code="500"}': 10,
  ...histogram('web_vitals_lcp_seconds', 'form_factor="mobile"', { '2.5': 75, '4': 90, '+Inf': 100 }),
  ...histogram('web_vitals_lcp_seconds', 'form_factor="desktop"', { '2.5': 50, '4': 100, '+Inf': 100 }),
  ...histogram('web_vitals_inp_seconds', 'form_factor="mobile"', { '0.2': 75, '0.5': 90, '+Inf': 100 }),
  ...histogram('web_vitals_inp_seconds', 'form_factor="desktop"', { '0.1': 100, '+Inf': 100 }),
  ...histogram('web_vitals_cls', 'form_factor="mobile"', { '0.1': 75, '0.25': 90, '+Inf': 100 }),
  ...histogram('web_vitals_cls', 'form_factor="desktop"', { '0.1': 100, '+Inf': 100 }),
};

/**
 * Thirty-one days up to now in the OpenMetrics text format: a quarter of an hour of each day, at this time of day, close
 * enough for a rate over any five minutes of it, and few enough for promtool.
 */
export function servicePast(rates: Rates): string {
  const end = Math.floor(Date.now() / 1000);
  const times = Array.from({ length: 32 }, (_, days) =>
    Array.from({ length: 16 }, (_, minutes) => end - days * day - minutes * minute),
  )
    .flat()
    .toSorted((a, b) => a - b);
  const lines = Object.entries(rates).flatMap(([series, rate]) =>
    times.map((at) => `${series} ${rate * (at - times[0]!)} ${at}`),
  );
  return [...lines, '# EOF', ''].join('\n');
}
