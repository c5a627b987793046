// How a team delivers, computed from what a Git host records: deployments, changes, reviews, runs and incidents.
import { ratioOf } from '../../core/numbers/decimal.ts';
import type { Reading } from '../../core/standing/reading.ts';
import { type Failure, failed } from '../failure.ts';
import { day } from '../sample-times.ts';

export const deliveryMeasures = [
  'deployments',
  'lead-time',
  'review-wait',
  'change-failure',
  'recovery',
  'ci-success',
  'ci-duration',
  'open-alerts',
] as const;
export type DeliveryMeasure = (typeof deliveryMeasures)[number];

/** All times ISO, UTC. A deployment that is neither done nor failed yet is not told. */
export type Facts = {
  deployments: { at: string; ok: boolean }[];
  /** `startedAt`: its first commit. */
  changes: { startedAt: string; mergedAt: string }[];
  /** `readyAt`: opened for review; `reviewedAt`: the first review by somebody else. */
  reviews: { readyAt: string; reviewedAt: string }[];
  runs: { endedAt: string; ok: boolean; minutes: number }[];
  incidents: { openedAt: string; closedAt: string | null }[];
};

const hour = 3_600_000;

/**
 * The measure over the `days` before `at`. Units: deployments per week; lead time, review wait and recovery as medians in
 * hours; change failure and CI success in percent with their counts; CI duration as the median in minutes.
 */
export function measureAt(
  measure: Exclude<DeliveryMeasure, 'open-alerts'>,
  facts: Facts,
  at: string,
  days: number,
): Reading | Failure {
  const from = new Date(Date.parse(at) - days * day).toISOString();
  const inside = (time: string) => time > from && time <= at;
  const deployed = facts.deployments.filter((one) => one.ok).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  switch (measure) {
    case 'deployments':
      return { at, value: (deployed.filter((one) => inside(one.at)).length * 7) / days };
    case 'lead-time':
      return medianOf(at, leadTimes(facts.changes, deployed, inside));
    case 'review-wait':
      return medianOf(
        at,
        facts.reviews
          .filter((one) => inside(one.reviewedAt))
          .map(({ readyAt, reviewedAt }) => hours(readyAt, reviewedAt)),
      );
    case 'change-failure':
      return shareOf(at, failedDeployments(deployed, facts.incidents, inside, at));
    case 'recovery':
      return medianOf(
        at,
        facts.incidents.flatMap(({ openedAt, closedAt }) =>
          closedAt && inside(closedAt) ? [hours(openedAt, closedAt)] : [],
        ),
      );
    case 'ci-success':
      return shareOf(
        at,
        facts.runs.filter((one) => inside(one.endedAt)).map((one) => one.ok),
      );
    case 'ci-duration':
      return medianOf(
        at,
        facts.runs.filter((one) => one.ok && inside(one.endedAt)).map((one) => one.minutes),
      );
  }
}

/** From the first commit to the first deployment after the merge, of changes that were deployed inside. */
function leadTimes(
  changes: Facts['changes'],
  deployed: Facts['deployments'],
  inside: (time: string) => boolean,
): number[] {
  return changes.flatMap(({ startedAt, mergedAt }) => {
    const out = deployed.find((one) => one.at >= mergedAt);
    return out && inside(out.at) ? [hours(startedAt, out.at)] : [];
  });
}

/** For each deployment inside: was an incident opened before the next one went out? */
function failedDeployments(
  deployed: Facts['deployments'],
  incidents: Facts['incidents'],
  inside: (time: string) => boolean,
  at: string,
): boolean[] {
  return deployed.flatMap((one, index) => {
    if (!inside(one.at)) return [];
    const until = deployed[index + 1]?.at ?? at;
    return [incidents.some(({ openedAt }) => openedAt >= one.at && openedAt < until && openedAt <= at)];
  });
}

function hours(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / hour;
}

function medianOf(at: string, values: number[]): Reading | Failure {
  if (values.length === 0) return failed('no-data');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return { at, value: sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2 };
}

function shareOf(at: string, yes: boolean[]): Reading | Failure {
  if (yes.length === 0) return failed('no-data');
  const numerator = yes.filter(Boolean).length;
  return { at, value: ratioOf(numerator, yes.length, 100), numerator, denominator: yes.length };
}
