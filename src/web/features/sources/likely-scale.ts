const factors = [100, 1000, 1_000_000, 0.01, 0.001, 1 / 1_000_000];

type Ends = { baseline: number | null; target: number | null };

/**
 * The factor that brings a live value near the ends of a key result when it is far from them: 0.48 against 480 → 300 is
 * seconds for milliseconds. Undefined: it fits as it is, or no usual factor helps.
 */
export function likelyScale(value: number, { baseline, target }: Ends): number | undefined {
  const ends = [baseline, target].filter((end) => end !== null && end !== 0) as number[];
  // What begins at zero may be anywhere below its target.
  if (ends.length === 0 || value === 0 || baseline === 0) return undefined;
  const distance = (one: number) => Math.min(...ends.map((end) => Math.abs(Math.log10(Math.abs(one / end)))));
  const now = distance(value);
  if (now < 1.2) return undefined;
  const best = factors.toSorted((a, b) => distance(value * a) - distance(value * b))[0];
  return best !== undefined && distance(value * best) < 0.35 ? best : undefined;
}
