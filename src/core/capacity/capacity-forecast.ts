// Capacity (A59): from the growth of a measured series and a measured limit, the days between which it runs out.
import type { Day } from '../calendar/day.ts';
import { crossingsOf } from './crossings.ts';
import { evidenceOf } from './growth-fit.ts';
import { type Course, type Read, courseOf, dayAhead } from './steps.ts';

export const growths = ['linear', 'exponential'] as const;
export type Growth = (typeof growths)[number];

/** Why there is no date, in words elsewhere. */
export const capacityReasons = ['too-few', 'uneven', 'no-growth', 'not-in-sight', 'reached', 'no-limit'] as const;
export type CapacityReason = (typeof capacityReasons)[number];

/** Days between which four of five ways reach the limit; `to`: null where one in ten has not reached it in sight. */
export type GrowthRange = {
  growth: Growth;
  from: Day;
  middle: Day;
  to: Day | null /** 0–1, of both. */;
  weight: number;
};

export type CapacityForecast =
  | {
      given: false;
      reason: CapacityReason /** So many steps were read, so many it takes. */;
      steps: number;
      needed: number /** The day it was reached. */;
      day: Day | null;
    }
  | {
      given: true;
      /** From the earliest to the latest day of the growths that the readings leave open. */
      from: Day;
      to: Day | null;
      /** Each that could be told, the one that explains the readings better first. */
      ranges: GrowthRange[];
      /** Days a step, and how many steps the growth was read from. */
      days: number;
      steps: number;
      /** How far ahead was looked. */
      sight: Day;
    };

/** Fewer steps tell a growth from chance too rarely. */
export const neededSteps = 8;
/** So many times as far as the readings reach back, at most five years. */
const sightOfHistory = 2;
const mostSight = 5 * 365;
/** Of the ways: so many on each side lie outside. What is left held four of five on the real series it was developed on. */
const outside = { before: 0.1, after: 0.08 };
/** A growth whose share of the evidence is smaller is shown, but widens nothing. */
const leastWeight = 0.1;

/**
 * Each growth is a line through the values (linear) or their logarithms (exponential), with errors that may last; many ways
 * on from the last reading are followed until they first reach the limit, the middle four of five of them are its range.
 * The rule: both ranges are told; a growth that has under a tenth of the evidence does not count for the range as a whole.
 * `limit`: the highest value that was measured to be borne.
 */
export function capacityForecast(reads: readonly Read[], limit: number): CapacityForecast {
  if (!(limit > 0)) return none('no-limit');
  const reached = reads.find(({ value }) => value >= limit);
  const newest = reads.at(-1);
  if (newest !== undefined && reached !== undefined && newest.value >= limit) return none('reached', 0, reached.day);
  if (reads.length < neededSteps) return none('too-few', reads.length);
  const course = courseOf(reads);
  if (course === undefined) return none('uneven', reads.length);
  const steps = course.values.length;
  if (steps < neededSteps) return none('too-few', steps);
  const sight = sightOf(course);
  const told = [rangeOf('linear', course, limit, sight), rangeOf('exponential', course, limit, sight)];
  const weights = weightsOf(course.values);
  const open = told.filter((_, place) => (weights[place] as number) >= leastWeight);
  const ranges = told
    .flatMap((one, place) => (typeof one === 'object' ? [{ ...one, weight: weights[place] as number }] : []))
    .toSorted((a, b) => b.weight - a.weight);
  const counted = ranges.filter((one) => one.weight >= leastWeight);
  // Where the likelier growth tells no date, there is none.
  const main = told[(weights[0] as number) >= (weights[1] as number) ? 0 : 1];
  if (typeof main === 'string' || counted.length === 0)
    return none(typeof main === 'string' ? main : 'no-growth', steps);
  return {
    given: true,
    from: counted.map(({ from }) => from).toSorted()[0] as Day,
    to: counted.length < open.length || counted.some(({ to }) => to === null) ? null : latest(counted),
    ranges,
    days: course.days,
    steps,
    sight: dayAhead(course, sight),
  };
}

function none(reason: CapacityReason, steps = 0, day: Day | null = null): CapacityForecast {
  return { given: false, reason, steps, needed: neededSteps, day };
}

function latest(ranges: readonly { to: Day | null }[]): Day {
  return ranges
    .map(({ to }) => to as Day)
    .toSorted()
    .at(-1) as Day;
}

function sightOf({ days, values }: Course): number {
  return Math.max(1, Math.floor(Math.min(sightOfHistory * values.length, mostSight / days)));
}

/** A range, or why there is none. */
function rangeOf(
  growth: Growth,
  course: Course,
  limit: number,
  sight: number,
): Omit<GrowthRange, 'weight'> | CapacityReason {
  const isLog = growth === 'exponential';
  if (isLog && course.values.some((value) => value <= 0)) return 'no-growth';
  const scaled = isLog ? course.values.map(Math.log) : scaledTo(course.values, limit);
  if (new Set(scaled).size < 2) return 'no-growth';
  const { steps, grows } = crossingsOf(scaled, isLog ? Math.log(limit) : 1, sight);
  if (grows < 0.9) return 'no-growth';
  const at = (share: number) => steps[Math.floor(share * (steps.length - 1))] as number;
  if (!Number.isFinite(at(0.5))) return 'not-in-sight';
  return {
    growth,
    from: dayAhead(course, at(outside.before)),
    middle: dayAhead(course, at(0.5)),
    to: Number.isFinite(at(1 - outside.after)) ? dayAhead(course, at(1 - outside.after)) : null,
  };
}

/** As shares of the limit: another unit is the same question. */
function scaledTo(values: readonly number[], limit: number): number[] {
  return values.map((value) => value / limit);
}

/** How the readings divide what they say between the growths; logarithms count by what they stretch. */
function weightsOf(values: readonly number[]): [linear: number, exponential: number] {
  if (values.some((value) => value <= 0) || new Set(values).size < 2) return [1, 0];
  const logs = values.map(Math.log);
  const stretch = logs.reduce((sum, value) => sum + value, 0);
  const linear = evidenceOf(values);
  // The density of values from that of their logarithms; two of them are spent on the line in both.
  const exponential = evidenceOf(logs) - (stretch * (values.length - 2)) / values.length;
  const share = 1 / (1 + Math.exp(exponential - linear));
  return [share, 1 - share];
}
