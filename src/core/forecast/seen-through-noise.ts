// Whether readings jump for good or only seem to: how much better noise explains them than a walk that keeps every jump.
import { intervalOf, type Point } from './model.ts';

/** Variance of a reading's noise over that of the walk between two readings; the last: a straight trend, all else noise. */
const noiseShares = [2, 8, 32, Number.POSITIVE_INFINITY];

/**
 * How many times as likely the readings are when the walk is seen through noise as when every jump stays, as a natural
 * logarithm. Both predict each reading from those before it (rolling origin, one reading ahead; level, drift and variance
 * unknown); the noisy side is the mean over four shares of noise. Linear in the number of points; needs four.
 */
export function noiseEvidence(points: readonly Point[]): number {
  const step = intervalOf(points) as number;
  const plain = logLikelihood(points, 1 / step, 0);
  // A straight line is explained by anything; the simpler model stays.
  if (plain === Number.POSITIVE_INFINITY) return 0;
  const noisy = noiseShares.map((share) =>
    Number.isFinite(share) ? logLikelihood(points, 1 / step, share) : logLikelihood(points, 0, 1),
  );
  const most = Math.max(...noisy);
  const mean = noisy.reduce((sum, each) => sum + Math.exp(each - most), 0) / noisy.length;
  return most + Math.log(mean) - plain;
}

/**
 * Of all readings after the first two, which fix level and drift: a Kalman filter of [level, drift] with the common scale
 * integrated out. `walk`: variance per day; `noise`: of one reading. Infinity for points on a straight line.
 */
function logLikelihood(points: readonly Point[], walk: number, noise: number): number {
  const [first, second] = points as [Point, Point];
  const begin = second.day - first.day;
  let level = second.value;
  let drift = (second.value - first.value) / begin;
  let [p11, p12, p22] = [noise, noise / begin, (2 * noise + walk * begin) / begin ** 2];
  let squares = 0;
  let logs = 0;
  let largest = 0;
  let day = second.day;
  for (const point of points.slice(2)) {
    const gap = point.day - day;
    day = point.day;
    level += drift * gap;
    p11 += 2 * gap * p12 + gap * gap * p22 + walk * gap;
    p12 += gap * p22;
    const total = p11 + noise;
    const error = point.value - level;
    squares += (error * error) / total;
    logs += Math.log(total);
    largest = Math.max(largest, Math.abs(point.value));
    const [k1, k2] = [p11 / total, p12 / total];
    level += k1 * error;
    drift += k2 * error;
    p22 -= k2 * p12;
    p12 -= k1 * p12;
    p11 -= k1 * p11;
  }
  const free = points.length - 2;
  // What is left of a line after rounding.
  if (squares <= (largest * 1e-12) ** 2) return Number.POSITIVE_INFINITY;
  return -(logs + free * Math.log(squares)) / 2;
}
