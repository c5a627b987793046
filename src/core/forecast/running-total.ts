// A running total (deploys, sign-ups so far): the days left are drawn from the days seen, in weeks when there are enough.
import { sampleDistribution, stretched } from './distribution.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { normalQuantile, studentQuantile } from './quantiles.ts';
import { type Random, seeded } from './random.ts';

/** Simulated futures. */
const paths = 2000;
/** Whole weeks of history from which days are drawn as weeks, weekday by weekday. */
const weeksForBlocks = 4;

/**
 * Block bootstrap of the increments. Each path first redraws the history itself (what was seen is one of many histories
 * that could have been), then draws the future from it: daily readings with at least four weeks in blocks of 7 days that
 * keep the weekday, otherwise single increments. A bootstrap of m blocks is too narrow by √((m − 1) ÷ m) and by t against
 * normal quantiles, so the result is stretched by both. Needs six points.
 */
export function runningTotal(points: readonly Point[], seed: string): Model {
  const step = intervalOf(points) as number;
  const increments = incrementsOf(points, step);
  const last = points.at(-1) as Point;
  const block = step === 1 && increments.length >= 7 * weeksForBlocks ? 7 : 1;
  const blocks = Math.floor(increments.length / block);
  const floor = increments.every((increment) => increment >= 0) ? last.value : Number.NEGATIVE_INFINITY;
  return {
    name: { en: 'Resampled increments', zh: '重抽样增量' },
    formula: {
      en: 'last value + increments drawn from the history for the time left; quantiles of 2,000 paths',
      zh: '最近读数 + 剩余时间内从历史中抽取的增量；取 2000 条路径的分位数',
    },
    assumptions: [
      block === 7
        ? {
            en: 'Weeks to come are like the weeks seen, weekday by weekday.',
            zh: '往后的每一周与已有的各周相似，按星期几对应。',
          }
        : {
            en: 'Increments to come are like those seen, in any order.',
            zh: '往后的增量与已有的增量相似，先后次序不影响。',
          },
    ],
    bounds: { low: floor },
    pace: increments.reduce((sum, increment) => sum + increment, 0) / increments.length / step,
    after: (days) => {
      const ends = simulate(
        increments,
        block,
        days.map((ahead) => ahead / step),
        seeded(seed),
      );
      const factor = Math.sqrt(blocks / (blocks - 1)) * (studentQuantile(0.9, blocks - 1) / normalQuantile(0.9));
      return ends.map((sums) => stretched(sampleDistribution(sums.map((sum) => last.value + sum)), factor, floor));
    },
  };
}

/** Increments on a regular grid: a longer gap is shared evenly over the steps it spans. */
export function incrementsOf(points: readonly Point[], step: number): number[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] as Point;
    const steps = Math.max(1, Math.round((point.day - before.day) / step));
    return Array.from({ length: steps }, () => (point.value - before.value) / steps);
  });
}

/** For each mark (in steps ahead, rising), the sum of increments of every path up to it; a broken step counts in part. */
function simulate(
  increments: readonly number[],
  block: number,
  marks: readonly number[],
  random: Random,
): Float64Array[] {
  const ends = marks.map(() => new Float64Array(paths));
  const weeks = Math.floor(increments.length / block);
  // The newest whole blocks: the future starts where the last block ends, so places within blocks are the same weekdays.
  const recent = increments.slice(increments.length - weeks * block);
  const drawn = new Int32Array(weeks);
  for (let path = 0; path < paths; path++) {
    for (let i = 0; i < weeks; i++) drawn[i] = random.index(weeks);
    let sum = 0;
    let done = 0;
    let start = 0;
    const draw = () => {
      if (done % block === 0) start = (drawn[random.index(weeks)] as number) * block;
      return recent[start + (done % block)] as number;
    };
    let next = draw();
    for (const [i, mark] of marks.entries()) {
      while (done + 1 <= mark) {
        sum += next;
        done += 1;
        next = draw();
      }
      // A mark inside a step takes its part of the step that is under way.
      (ends[i] as Float64Array)[path] = sum + (mark - done) * next;
    }
  }
  return ends;
}
