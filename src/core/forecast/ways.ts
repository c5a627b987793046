// Several ways to read the same points, each weighted by how well it predicted them, and what they say together.

/** `likelihood` is a natural logarithm. Weights sum to 1; what is less than `least` of the likeliest is left out. */
export function weighted<Way extends { likelihood: number }>(
  ways: readonly Way[],
  least = 0,
): (Way & { weight: number })[] {
  const most = Math.max(...ways.map((way) => way.likelihood));
  const likely = ways
    .map((way) => ({ ...way, weight: Math.exp(way.likelihood - most) }))
    .filter(({ weight }) => weight >= least);
  const sum = likely.reduce((total, { weight }) => total + weight, 0);
  return likely.map((way) => ({ ...way, weight: way.weight / sum }));
}

/** The mean of what each of them says. */
export function mixed<Way extends { weight: number }>(ways: readonly Way[], of: (way: Way) => number): number {
  return ways.reduce((sum, way) => sum + way.weight * of(way), 0);
}
