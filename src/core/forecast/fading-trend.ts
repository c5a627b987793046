// The ways to read a level: how much of each jump is noise, and whether there is a trend; one Kalman filter for each.
import type { Point } from './model.ts';
import { weighted } from './ways.ts';

/** How much of the trend survives each week. */
const fading = 0.95;
/** Variance of a reading's noise over that of the walk between two readings; the last: it does not walk at all. */
const noises = [0, 1, 4, 16, Number.POSITIVE_INFINITY];
/** Variance of the weekly trend over that of a week's walk (or of the noise, where nothing walks). */
const trends = [0, 0.1, 0.5, 2];
/** From here on a way that walks counts as trending. */
const trending = 0.5;
/** How much likelier than each of the others they are before anything is read: no trend at all, and a straight line through noise. */
const before = { level: 6, line: 6 };

type State = { level: number; trend: number; p11: number; p12: number; p22: number };
/** Variances of a step; `left`: how much of a trend is left after one; `turns`: how much of the trend's variance is new in time. */
type Way = { walk: number; noise: number; trends: number; left: number; turns: number };

/** `scale`: the variance that the way's shares are shares of; `trend`: per step. */
export type Fit = Way & {
  likelihood: number;
  weight: number;
  trend: number;
  scale: number;
  state: State;
  isTrending: boolean;
};

/** Every way to read the points, weighted by how well it predicted each from those before it (weights sum to 1). */
export function fitsOf(points: readonly Point[], step: number): Fit[] {
  return weighted(noises.flatMap((noise) => trends.map((share) => filter(points, step, wayOf(noise, share, step)))));
}

/**
 * In the time of a week a trend is as strong and fades as fast, however often it is read. Where nothing walks the trend does
 * not turn either: that is a straight line seen through noise.
 */
function wayOf(noise: number, share: number, step: number): Way {
  const [weeks, isWalking] = [step / 7, Number.isFinite(noise)];
  return {
    walk: Number(isWalking),
    noise: isWalking ? noise : 1,
    trends: share * weeks,
    left: fading ** weeks,
    turns: Number(isWalking),
  };
}

/** The likelihood counts from the second reading on, with the common scale integrated out. */
function filter(points: readonly Point[], step: number, way: Way): Omit<Fit, 'weight'> {
  const first = points[0] as Point;
  const state = { level: first.value, trend: 0, p11: way.noise, p12: 0, p22: way.trends };
  let squares = 0;
  let logs = 0;
  let day = first.day;
  for (const point of points.slice(1)) {
    move(state, way, (point.day - day) / step);
    day = point.day;
    const total = state.p11 + way.noise;
    const error = point.value - state.level;
    squares += (error * error) / total;
    logs += Math.log(total);
    const [k1, k2] = [state.p11 / total, state.p12 / total];
    state.level += k1 * error;
    state.trend += k2 * error;
    state.p22 -= k2 * state.p12;
    state.p12 -= k1 * state.p12;
    state.p11 -= k1 * state.p11;
  }
  const free = points.length - 1;
  const likelihood = priorOf(way) - (logs + free * Math.log(Math.max(squares, Number.MIN_VALUE))) / 2;
  const { trend } = state;
  const isTrending = way.walk > 0 && way.trends >= (trending * step) / 7;
  return { ...way, state, trend, scale: squares / free, isTrending, likelihood };
}

function priorOf({ trends: trend, walk }: Way): number {
  return Math.log(trend === 0 ? before.level : walk === 0 ? before.line : 1);
}

/** Lets so many steps (also a part of one) go by. */
function move(state: State, way: Way, steps: number): void {
  const left = way.left ** steps;
  const gone = (way.left * (1 - left)) / (1 - way.left);
  const { p11, p12, p22 } = state;
  state.level += gone * state.trend;
  state.trend *= left;
  state.p11 = p11 + 2 * gone * p12 + gone * gone * p22 + way.walk * steps;
  state.p12 = left * (p12 + gone * p22);
  state.p22 = left * left * p22 + way.turns * way.trends * (1 - left * left);
}

/** Mean and variance of the reading so many steps (rising) after the last one. */
export function states({ state, scale, ...way }: Fit, marks: readonly number[]): { mean: number; variance: number }[] {
  const going = { ...state };
  let done = 0;
  return marks.map((mark) => {
    for (; done + 1 <= mark; done++) move(going, way, 1);
    const at = { ...going };
    if (mark > done) move(at, way, mark - done);
    return { mean: at.level, variance: scale * (at.p11 + way.noise) };
  });
}
