// A straight line through a course whose errors last: least squares under AR(1), for each of a few persistences and their weights.

/** How much of an error is left a step later; 0 is noise about a line, close to 1 a walk with a drift. */
const persistences = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.96, 0.99] as const;

export type Fit = {
  persistence: number;
  /** At the last step, and per step. */
  level: number;
  slope: number;
  /** Residual at the last step. */
  error: number;
  /** Innovation variance is `squares` over a chi-square with `freedom` degrees. */
  squares: number;
  freedom: number;
  /** Covariance of level and slope, over the innovation variance. */
  covariance: { level: number; slope: number; both: number };
  /** Logarithm of the marginal likelihood, up to what all fits of one course share. */
  likelihood: number;
};

/** One fit for each persistence, with `weight` summing to 1. At least three values. */
export function fitsOf(values: readonly number[]): (Fit & { weight: number })[] {
  const fits = persistences.map((persistence) => fit(values, persistence));
  const best = Math.max(...fits.map((one) => one.likelihood));
  const shares = fits.map((one) => Math.exp(one.likelihood - best));
  const sum = shares.reduce((total, share) => total + share, 0);
  return fits.map((one, place) => ({ ...one, weight: (shares[place] as number) / sum }));
}

/** How well any line at all explains the course: of two scales for the same numbers the higher one. */
export function evidenceOf(values: readonly number[]): number {
  const likelihoods = persistences.map((persistence) => fit(values, persistence).likelihood);
  const best = Math.max(...likelihoods);
  return best + Math.log(likelihoods.reduce((sum, one) => sum + Math.exp(one - best), 0) / persistences.length);
}

/** Prais–Winsten: the first step is scaled, each other told from the one before. */
function fit(values: readonly number[], persistence: number): Fit {
  const n = values.length;
  const start = Math.sqrt(1 - persistence ** 2);
  const told = (at: (step: number) => number, step: number) =>
    step === 0 ? start * at(0) : at(step) - persistence * at(step - 1);
  // Time is counted back from the last step: the constant is the level there.
  const [one, time, value] = [() => 1, (step: number) => step - (n - 1), (step: number) => values[step] as number];
  let [oo, ot, tt, ov, tv] = [0, 0, 0, 0, 0];
  for (let step = 0; step < n; step++) {
    const [o, t, v] = [told(one, step), told(time, step), told(value, step)];
    oo += o * o;
    ot += o * t;
    tt += t * t;
    ov += o * v;
    tv += t * v;
  }
  const determinant = oo * tt - ot * ot;
  const level = (tt * ov - ot * tv) / determinant;
  const slope = (oo * tv - ot * ov) / determinant;
  const residual = (step: number) => value(step) - level - slope * time(step);
  let squares = 0;
  for (let step = 0; step < n; step++) squares += told(residual, step) ** 2;
  // A course without any noise is told from another by its line alone.
  const least = Math.max(squares, 1e-18 * values.reduce((sum, one) => sum + one ** 2, 1e-300));
  return {
    persistence,
    level,
    slope,
    error: residual(n - 1),
    squares,
    freedom: n - 2,
    covariance: { level: tt / determinant, slope: oo / determinant, both: -ot / determinant },
    likelihood: 0.5 * Math.log(1 - persistence ** 2) - 0.5 * Math.log(determinant) - 0.5 * (n - 2) * Math.log(least),
  };
}
