// Reads only the facts a measure needs, once, and computes the measure for every moment that is asked for.
import type { Reading } from '../../core/standing/reading.ts';
import type { Outcome, Window } from '../connector.ts';
import { type Failure, failed } from '../failure.ts';
import type { Io } from '../io.ts';
import { day, sampleTimes } from '../sample-times.ts';
import { type DeliveryMeasure, type Facts, measureAt } from './measure.ts';

/** What a Git host can tell, each since a time. */
export type Host = {
  [Key in keyof Facts]: (since: string) => Promise<{ ok: true; items: Facts[Key] } | Failure>;
} & { openAlerts(): Promise<{ ok: true; count: number } | Failure> };

const needs: Record<Exclude<DeliveryMeasure, 'open-alerts'>, readonly (keyof Facts)[]> = {
  deployments: ['deployments'],
  'lead-time': ['deployments', 'changes'],
  'review-wait': ['reviews'],
  'change-failure': ['deployments', 'incidents'],
  recovery: ['incidents'],
  'ci-success': ['runs'],
  'ci-duration': ['runs'],
};

/** Changes deployed inside a span may have been merged a while before it. */
const margin = 14;

export async function readDelivery(
  host: Host,
  measure: DeliveryMeasure,
  days: number,
  window: Window,
  io: Io,
): Promise<Outcome> {
  if (measure === 'open-alerts') {
    const alerts = await host.openAlerts();
    return alerts.ok ? { ok: true, readings: [{ at: io.now, value: alerts.count }] } : alerts;
  }
  const times = sampleTimes(window, io.now);
  if (times.length === 0) return failed('no-data');
  const before = days + (measure === 'lead-time' ? margin : 0);
  const since = new Date(Date.parse(times[0]!) - before * day).toISOString();
  const facts: Facts = { deployments: [], changes: [], reviews: [], runs: [], incidents: [] };
  for (const name of needs[measure]) {
    if (io.signal.aborted) return failed('slow');
    const told = await host[name](since);
    if (!told.ok) return told;
    Object.assign(facts, { [name]: told.items });
  }
  const readings: Reading[] = [];
  for (const at of times) {
    const one = measureAt(measure, facts, at, days);
    if (!('ok' in one)) readings.push(one);
  }
  return readings.length > 0 ? { ok: true, readings } : failed('no-data');
}
