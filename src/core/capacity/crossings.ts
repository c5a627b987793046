// When a growing course first reaches a limit: many ways it may go on, of one growth, each as likely as the readings make it.
import { type Random, seeded } from '../forecast/random.ts';
import { type Fit, fitsOf } from './growth-fit.ts';

/** Steps until the limit is first reached, shortest first; what does not reach it in `sight` steps is `Infinity`. */
export type Crossings = { steps: number[] /** How likely it grows at all. */; grows: number };

const paths = 1000;
/** Growth does not stay what it was: so much it differs ahead, as a logarithm, learned from real series. */
const growthChanges = 0.3;

/** `values` and `limit` in the scale in which the growth is a line. The same question gets the same answer. */
export function crossingsOf(values: readonly number[], limit: number, sight: number): Crossings {
  const random = seeded('capacity');
  const fits = fitsOf(values);
  const steps: number[] = [];
  let growing = 0;
  for (let path = 0; path < paths; path++) {
    const drawn = draw(pick(fits, (path + 0.5) / paths), random);
    if (drawn.slope > 0) growing += 1;
    steps.push(walk({ ...drawn, slope: changed(drawn.slope, random) }, limit, sight, random));
  }
  return { steps: steps.toSorted((a, b) => a - b), grows: growing / paths };
}

type Drawn = { level: number; slope: number; error: number; spread: number; persistence: number };

function pick(fits: readonly (Fit & { weight: number })[], place: number): Fit {
  let sum = 0;
  for (const one of fits) {
    sum += one.weight;
    if (sum >= place) return one;
  }
  return fits.at(-1) as Fit;
}

/** The innovation's spread from its chi-square, then level and slope from what it leaves open. */
function draw({ level, slope, error, squares, freedom, covariance, persistence }: Fit, random: Random): Drawn {
  let chi = 0;
  for (let i = 0; i < freedom; i++) chi += random.normal() ** 2;
  const spread = Math.sqrt(squares / chi);
  const tilt = Math.sqrt(covariance.slope) * spread * random.normal();
  const left = Math.max(0, covariance.level - covariance.both ** 2 / covariance.slope);
  const lift = (covariance.both / covariance.slope) * tilt + Math.sqrt(left) * spread * random.normal();
  // What was read stays read: a higher line is a lower error.
  return { level: level + lift, slope: slope + tilt, error: error - lift, spread, persistence };
}

function changed(slope: number, random: Random): number {
  return slope * Math.exp(growthChanges * random.normal());
}

function walk({ level, slope, error, spread, persistence }: Drawn, limit: number, sight: number, random: Random) {
  let rest = error;
  let before = level + error;
  for (let step = 1; step <= sight; step++) {
    rest = persistence * rest + spread * random.normal();
    const now = level + slope * step + rest;
    if (now >= limit) return before >= limit ? step : step - 1 + (limit - before) / (now - before);
    before = now;
  }
  return Number.POSITIVE_INFINITY;
}
