// Damped Holt smoothing: a noisy level whose trend fades; second choice for levels when it has predicted better.
import { studentDistribution } from './distribution.ts';
import { intervalOf, type Model, type Point } from './model.ts';
import { walkOf } from './random-walk.ts';

/** How much of the trend survives each step. */
const damping = 0.9;
const levelWeights = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1];
const trendWeights = [0, 0.1, 0.3];

/**
 * One smoothing per pair of level and trend weight, each as likely as its squared one-step error makes it; mean and
 * variance are those of the mixture, so that not knowing the weights widens the band. Variance h steps ahead of one pair:
 * σ²(1 + Σ (α(1 + β φⱼ))²), φⱼ = φ + … + φʲ (Hyndman et al., Forecasting with Exponential Smoothing, class 1). Readings
 * count as equally spaced. Needs six points.
 */
export function dampedTrend(points: readonly Point[]): Model {
  const fits = levelWeights.flatMap((alpha) => trendWeights.map((beta) => smooth(points, alpha, beta)));
  const weights = weightsOf(fits, points.length);
  const step = intervalOf(points) as number;
  const mix = (of: (fit: Fit) => number) => fits.reduce((sum, fit, i) => sum + (weights[i] as number) * of(fit), 0);
  return {
    name: { en: 'Damped trend', zh: '阻尼趋势' },
    formula: {
      en: 'smoothed level + trend that fades by a tenth each step; variance grows with the smoothing weights; t quantiles',
      zh: '平滑后的水平 + 每步衰减一成的趋势；方差随平滑权重增大；用 t 分位数',
    },
    assumptions: [{ en: 'The recent trend goes on and fades.', zh: '近来的趋势会延续，并逐渐减弱。' }],
    pace: (mix((fit) => fit.trend) * damping) / step,
    after: (days) =>
      days.map((ahead) => {
        const steps = ahead / step;
        const meanOf = (fit: Fit) => fit.level + fit.trend * fadingSum(steps);
        const mean = mix(meanOf);
        const variance = mix((fit) => fit.variance(steps) + (meanOf(fit) - mean) ** 2);
        return studentDistribution(mean, Math.sqrt(variance), points.length - 3);
      }),
  };
}

/** Likelihoods with the error variance integrated out: squared error to the power of −n ÷ 2. */
function weightsOf(fits: readonly Fit[], n: number): number[] {
  const least = Math.min(...fits.map((fit) => fit.squares));
  const relative = fits.map((fit) => (least === 0 ? Number(fit.squares === 0) : (fit.squares / least) ** (-n / 2)));
  const sum = relative.reduce((total, weight) => total + weight, 0);
  return relative.map((weight) => weight / sum);
}

type Fit = { level: number; trend: number; squares: number; variance(steps: number): number };

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
  const residual = squares / (points.length - 3);
  const variance = (steps: number) => {
    let sum = 1;
    for (let j = 1; j < steps; j++) sum += Math.min(1, steps - j) * (alpha * (1 + beta * fadingSum(j))) ** 2;
    return residual * sum;
  };
  return { level, trend, squares, variance };
}

/** φ + φ² + … + φʰ, also for a broken h. */
function fadingSum(steps: number): number {
  return (damping * (1 - damping ** steps)) / (1 - damping);
}
