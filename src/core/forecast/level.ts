// A level (latency, coverage, stars): where it stands, seen through noise, and a trend as far as the readings show one.
import { studentDistribution } from './distribution.ts';
import { fitsOf, states } from './fading-trend.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { weekdayPattern } from './weekday-pattern.ts';
import { startingWidths } from './starting-widths.ts';
import { mixed } from './ways.ts';

/** `times`: how much wider than other levels. Needs three points; takes the weekday pattern out first when daily readings show one. */
export function level(points: readonly Point[], times = 1): Model {
  const pattern = weekdayPattern(points);
  if (!pattern) return fadingTrend(points, times);
  const model = fadingTrend(pattern.without, times);
  return {
    ...model,
    assumptions: [...model.assumptions, { en: 'The weekday pattern stays.', zh: '每周内的规律保持不变。' }],
    after: (days) => model.after(days).map((distribution, i) => pattern.put(distribution, days[i] as number)),
  };
}

/**
 * Several ways to read the same numbers (all noise, all walk, with or without a trend), each weighted by how well it
 * predicted every reading from those before it; mean and variance are those of the mixture, with t quantiles.
 */
function fadingTrend(points: readonly Point[], times: number): Model {
  const step = intervalOf(points) as number;
  const fits = fitsOf(points, step);
  const trending = mixed(fits, (fit) => Number(fit.isTrending));
  const { steady, trend, daily } = startingWidths.level;
  const width = (steady + trend * trending) * (step === 1 ? daily : 1) * times;
  return {
    name: { en: 'Level with a fading trend', zh: '水平值加渐弱趋势' },
    formula: {
      en: 'level seen through noise + trend that fades by a twentieth each week; spread of one-step errors, carried forward; t quantiles',
      zh: '去掉噪声后的水平 + 每周减弱二十分之一的趋势；由逐次预测误差推出范围；用 t 分位数',
    },
    why: {
      en: 'Where it stands now is taken from all readings, the newest counting most where they jump for good and all alike where they only scatter. A trend counts as far as the readings show it, and a twentieth of it fades with each week to come. How far each reading lay from what those before it led to expect gives the spread, which grows with the time left. The band is as wide as held four of five outcomes on real series of this kind.',
      zh: '目前的水平由全部读数得出：读数若一变就不回头，最近的算得最重；若只是上下波动，各个读数同等看待。趋势只按读数看得出的程度计入，往后每周减弱二十分之一。每个读数与此前预期的差距决定范围，剩余时间越长范围越宽。区间宽度按真实数据校准过：同类数值五次里约有四次落在其中。',
    },
    assumptions: [
      {
        en: 'It stays about where it stands; a trend that shows goes on and fades.',
        zh: '数值大致保持在目前的水平；已经显出的趋势会延续，并逐渐减弱。',
      },
    ],
    pace: mixed(fits, (fit) => fit.trend) / step,
    after: (days) => {
      const paths = fits.map((fit) =>
        states(
          fit,
          days.map((ahead) => ahead / step),
        ),
      );
      return days.map((_, i) => {
        const at = (k: number) => (paths[k] as ReturnType<typeof states>)[i] as { mean: number; variance: number };
        const mean = fits.reduce((sum, fit, k) => sum + fit.weight * at(k).mean, 0);
        const variance = fits.reduce(
          (sum, fit, k) => sum + fit.weight * (at(k).variance + (at(k).mean - mean) ** 2),
          0,
        );
        return studentDistribution(mean, width * Math.sqrt(variance), points.length - 1);
      });
    },
  };
}
