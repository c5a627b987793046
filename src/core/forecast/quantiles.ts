// Distribution functions and quantiles of the normal, Student's t and beta distributions, to about twelve digits.

/** P(Z ≤ x). Marsaglia's series (Evaluating the Normal Distribution, 2004); a continued fraction in the far tails. */
export function normalCdf(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(x) > 6) {
    let fraction = 0;
    for (let k = 60; k > 0; k--) fraction = k / (Math.abs(x) + fraction);
    const tail = density / (Math.abs(x) + fraction);
    return x > 0 ? 1 - tail : tail;
  }
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * density;
}

/** x with P(Z ≤ x) = p; ±Infinity at 0 and 1. */
export function normalQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return bisect(normalCdf, p, -39, 39);
}

/** P(T ≤ t) with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  const square = t * t;
  // Near the middle the tail would lose digits, so there the centre is computed.
  if (square < df) return 0.5 + (Math.sign(t) * betaCdf(square / (df + square), 0.5, df / 2)) / 2;
  const tail = betaCdf(df / (df + square), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** t with P(T ≤ t) = p; ±Infinity at 0 and 1. Solved through the beta quantile, so heavy tails cost no range. */
export function studentQuantile(p: number, df: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const centre = Math.abs(1 - 2 * p);
  const sign = p < 0.5 ? -1 : 1;
  if (centre < 0.5) {
    const x = betaQuantile(centre, 0.5, df / 2);
    return sign * Math.sqrt((df * x) / (1 - x));
  }
  const x = betaQuantile(2 * Math.min(p, 1 - p), df / 2, 0.5);
  return sign * Math.sqrt((df * (1 - x)) / x);
}

/** The regularized incomplete beta function I_x(a, b), a, b > 0: Lentz's continued fraction on the faster side. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  return Math.min(1, front * betaFraction(x, a, b));
}

/** x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1;
  return bisect((x) => betaCdf(x, a, b), p, 0, 1);
}

/** ln Γ(x) for x > 0: Lanczos with g = 7 and nine terms. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const sum = lanczos.reduce((total, c, i) => total + (i === 0 ? c : c / (z + i)), 0);
  const t = z + 7.5;
  return Math.log(2 * Math.PI) / 2 + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const step of [even, odd]) {
      d = 1 / nonZero(1 + step * d);
      c = nonZero(1 + step / c);
      change *= c * d;
    }
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;

  function nonZero(value: number): number {
    return Math.abs(value) < tiny ? tiny : value;
  }
}

/** x in `from`–`to` with cdf(x) = p for a rising `cdf`: halves until the doubles run out. */
export function bisect(cdf: (x: number) => number, p: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 1100; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return high;
}
