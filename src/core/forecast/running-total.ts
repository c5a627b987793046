// A running total (deploys, sign-ups so far): it goes on at its pace, which may change as it has changed so far.
import { type Distribution, orNothing, shifted, skewedDistribution, studentDistribution } from './distribution.ts';
import { intervalOf, type Model, type Point, sumOf } from './model.ts';
import { startingWidths } from './starting-widths.ts';
import { mixed, weighted } from './ways.ts';

/** Whole weeks of daily readings from which days are summed to weeks. */
const weeksNeeded = 4;
/** Variance of the pace's own change from step to step, over that of what comes in a step by chance. */
const changes = [0, 0.02, 0.1, 0.4, 1.5];
/**
 * How much likelier a steady pace is than each of the others, before anything is read: surely where whole numbers scatter
 * no more than chance allows (variance up to so many times the mean), hardly anywhere else.
 */
const steadiness = { byChance: 60, otherwise: 1 };
const chanceAllows = 1.6;
/** Of the chance of nothing that a distribution of some mean and spread can have at most: v ÷ (v + m²), after Cantelli. */
const mostNothing = 0.8;

/**
 * What came in each step is the pace seen through noise; how much the pace itself moves is not known, so several ways are
 * weighted by how well each predicted every step from those before it. The sum of the steps to come has mean h·pace and
 * variance σ²(h²P + a·Σk² + h), k = 1 … h. Daily readings of four weeks or more are summed to weeks. Needs four points.
 */
export function runningTotal(points: readonly Point[]): Model {
  const step = intervalOf(points) as number;
  const single = incrementsOf(points, step);
  const last = points.at(-1) as Point;
  const weeks = weeksIn(single, step);
  const increments = weeks?.sums ?? single;
  const byChance = isByChance(increments);
  const fits = fitsOf(increments, byChance);
  const width =
    (byChance ? startingWidths.total.byChance : startingWidths.total.otherwise) *
    (weeks ? startingWidths.total.daily : 1);
  const neverFalls = single.every((increment) => increment >= 0);
  const empty = increments.filter((increment) => increment === 0).length / increments.length;
  const floor = neverFalls ? last.value : Number.NEGATIVE_INFINITY;
  const moving = mixed(fits, (fit) => Number(fit.change >= 0.1));
  return {
    name: { en: 'Pace that may change', zh: '会变化的速度' },
    formula: {
      en: 'last value + pace × steps left; spread of the steps and of the pace itself, carried forward; t quantiles',
      zh: '最近读数 + 速度 × 剩余步数；由每步的波动和速度自身的变化推出范围；用 t 分位数',
    },
    why: {
      en: 'The pace is taken from what came in each step, the newest counting most where it has been changing. It is carried on from the last value to the end. How far each step lay from what those before it led to expect gives the spread, and a pace that moved so far may move on. A total that never fell is not expected to fall: it may end where it stands, as often as steps were empty, and rather far above its pace than far below.',
      zh: '速度由每一步的增量得出；如果速度一直在变，最近的算得最重。从最近读数起，按这个速度推到期末。每一步与此前预期的差距决定范围，速度此前变过，之后也可能再变。从未下降过的累计值，不预期会下降：空的步越多，越可能停在原处；高出这个速度的幅度，也可能比低出的大。',
    },
    assumptions: [
      weeks
        ? {
            en: 'Weeks go on at the pace seen, and its changes are like those seen.',
            zh: '往后各周延续目前的速度，变化幅度与已见过的相仿。',
          }
        : {
            en: 'It goes on at the pace seen, and its changes are like those seen.',
            zh: '延续目前的速度，变化幅度与已见过的相仿。',
          },
    ],
    notes: moving > 0.9 ? [unsteady] : [],
    bounds: { low: floor },
    pace: mixed(fits, (fit) => fit.pace) / (weeks ? 7 : step),
    after: (days) =>
      days.map((ahead) => {
        const steps = weeks ? weeks.part(ahead) : ahead / step;
        return after(fits, steps, last.value, { free: increments.length - 1, width, neverFalls, byChance, empty });
      }),
  };
}

type Spread = { free: number; width: number; neverFalls: boolean; byChance: boolean; empty: number };

function after(
  fits: readonly Fit[],
  steps: number,
  last: number,
  { free, width, neverFalls, byChance, empty }: Spread,
): Distribution {
  const mean = mixed(fits, (fit) => fit.pace) * steps;
  const squares = sumOfSquares(steps);
  const variance = mixed(
    fits,
    (fit) => fit.scale * (steps * steps * fit.unsure + fit.change * squares + steps) + (fit.pace * steps - mean) ** 2,
  );
  const spread = width * Math.sqrt(variance);
  if (!(neverFalls && mean > 0 && steps > 0)) return studentDistribution(last + mean, spread, free);
  // No more than a distribution of this mean and spread can hold.
  const nothing = Math.min(empty ** steps, (mostNothing * spread * spread) / (spread * spread + mean * mean));
  const some = mean / (1 - nothing);
  const varies = (spread * spread + mean * mean) / (1 - nothing) - some * some;
  const inner = skewedDistribution(some, Math.sqrt(varies), byChance ? free : Math.min(free, 4));
  return shifted(orNothing(inner, nothing), last);
}

/** 1² + … + h², also for a broken h. */
function sumOfSquares(h: number): number {
  return (h * (h + 1) * (2 * h + 1)) / 6;
}

type Fit = { likelihood: number; change: number; pace: number; unsure: number; scale: number; weight: number };

function fitsOf(increments: readonly number[], byChance: boolean): Fit[] {
  const doubt = Math.log(byChance ? steadiness.byChance : steadiness.otherwise);
  return weighted(changes.map((change) => filter(increments, change, doubt)));
}

function isByChance(increments: readonly number[]): boolean {
  const mean = sumOf(increments) / increments.length;
  const variance = sumOf(increments.map((each) => (each - mean) ** 2)) / (increments.length - 1);
  return increments.every((each) => Number.isInteger(each)) && variance <= chanceAllows * mean;
}

function filter(increments: readonly number[], change: number, doubt: number): Omit<Fit, 'weight'> {
  let pace = increments[0] as number;
  let unsure = 1;
  let squares = 0;
  let logs = 0;
  for (const increment of increments.slice(1)) {
    unsure += change;
    const total = unsure + 1;
    const error = increment - pace;
    squares += (error * error) / total;
    logs += Math.log(total);
    pace += (unsure / total) * error;
    unsure -= (unsure / total) * unsure;
  }
  const free = increments.length - 1;
  const prior = change === 0 ? doubt : 0;
  const likelihood = prior - (logs + free * Math.log(Math.max(squares, Number.MIN_VALUE))) / 2;
  return { change, pace, unsure, scale: squares / free, likelihood };
}

/** Increments on a regular grid: a longer gap is shared evenly over the steps it spans. */
export function incrementsOf(points: readonly Point[], step: number): number[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] as Point;
    const steps = Math.max(1, Math.round((point.day - before.day) / step));
    return Array.from({ length: steps }, () => (point.value - before.value) / steps);
  });
}

/** What came in each step the pace is taken from: between readings, or in whole weeks. */
export function stepsOf(points: readonly Point[]): number[] {
  const step = intervalOf(points) as number;
  const single = incrementsOf(points, step);
  return weeksIn(single, step)?.sums ?? single;
}

function weeksIn(single: readonly number[], step: number): ReturnType<typeof weeksOf> | undefined {
  return step === 1 && single.length >= 7 * weeksNeeded ? weeksOf(single) : undefined;
}

/** Sums of the newest whole weeks, and how many weeks so many days are, each day counting what its weekday brings. */
function weeksOf(daily: readonly number[]): { sums: number[]; part(days: number): number } {
  const whole = Math.floor(daily.length / 7);
  const recent = daily.slice(daily.length - 7 * whole);
  const sums = Array.from({ length: whole }, (_, week) => sumOf(recent.slice(7 * week, 7 * week + 7)));
  const all = sumOf(sums);
  const share = (weekday: number) => (all > 0 ? sumOf(recent.filter((_, i) => i % 7 === weekday)) / all : 1 / 7);
  const shares = Array.from({ length: 7 }, (_, weekday) => share(weekday));
  return { sums, part: (days) => Math.floor(days / 7) + sumOf(shares.slice(0, days % 7)) };
}

const unsteady = {
  en: 'The pace has not been steady so far, which makes the band wider.',
  zh: '速度至今并不稳定，区间因此更宽。',
};
