// Damped Holt smoothing: a noisy level whose trend fades; second choice for levels when it has predicted better.
import { studentDistribution } from './distribution.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { walkOf } from './random-walk.ts';

/** How much of the trend survives each step. */
const damping = 0.9;
const levelWeights = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9];
const trendWeights = [0, 0.1, 0.3];

/**
 * Level and trend weights are the pair of a small grid with the least squared one-step error. Variance h steps ahead:
 * σ²(1 + Σ (α(1 + β φⱼ))²), φⱼ = φ + … + φʲ (Hyndman et al., Forecasting with Exponential Smoothing, class 1). Readings
 * count as equally spaced. Needs six points.
 */
export function dampedTrend(points: readonly Point[]): Model {
  const fit = bestFit(points);
  const step = intervalOf(points) as number;
  return {
    name: { en: 'Damped trend', zh: '阻尼趋势' },
    formula: {
      en: 'smoothed level + trend that fades by a tenth each step; variance grows with the smoothing weights',
      zh: '平滑后的水平 + 每步衰减一成的趋势；方差随平滑权重增大',
    },
    assumptions: [{ en: 'The recent trend goes on and fades.', zh: '近来的趋势会延续，并逐渐减弱。' }],
    pace: (fit.trend * damping) / step,
    after: (days) =>
      days.map((ahead) => {
        const steps = ahead / step;
        return studentDistribution(fit.level + fit.trend * fadingSum(steps), fit.spread(steps), points.length - 3);
      }),
  };
}

type Fit = { level: number; trend: number; squares: number; spread(steps: number): number };

function bestFit(points: readonly Point[]): Fit {
  let best: Fit | undefined;
  for (const alpha of levelWeights) {
    for (const beta of trendWeights) {
      const fit = smooth(points, alpha, beta);
      if (!best || fit.squares < best.squares) best = fit;
    }
  }
  return best as Fit;
}

function smooth(points: readonly Point[], alpha: number, beta: number): Fit {
  const start = points.slice(0, 3);
  let level = start.reduce((sum, point) => sum + point.value, 0) / start.length;
  let trend = walkOf(points).drift * (intervalOf(points) as number);
  level -= trend * damping;
  let squares = 0;
  for (const { value } of points) {
    const expected = level + damping * trend;
    const error = value - expected;
    squares += error * error;
    level = expected + alpha * error;
    trend = damping * trend + alpha * beta * error;
  }
  const variance = squares / (points.length - 3);
  const spread = (steps: number) => {
    let sum = 1;
    for (let j = 1; j < steps; j++) sum += Math.min(1, steps - j) * (alpha * (1 + beta * fadingSum(j))) ** 2;
    return Math.sqrt(variance * sum);
  };
  return { level, trend, squares, spread };
}

/** φ + φ² + … + φʰ, also for a broken h. */
function fadingSum(steps: number): number {
  return (damping * (1 - damping ** steps)) / (1 - damping);
}
