// A chance as it is said: drawn in by how reliable chances were on real series, never 0 or 100 %, and as so many times in so many.
import type { Text } from '../text.ts';
import { chancePercent } from '../standing/chance-percent.ts';
import { fill } from '../standing/trace.ts';
import type { SeriesKind } from './series-kind.ts';

/**
 * How chances of the models were off, kind by kind (`npm run forecast:measure -- develop`): logits are drawn to even by
 * `drawn`, and moved by `ahead` for a target that is still ahead. Levels got there less often than said, totals a little more.
 */
const reliability: Record<SeriesKind, { drawn: number; ahead: number }> = {
  level: { drawn: 1, ahead: -0.25 },
  proportion: { drawn: 1, ahead: -0.15 },
  'running-total': { drawn: 0.9, ahead: 0.1 },
  incidents: { drawn: 0.75, ahead: -0.05 },
};

/** The chance to say for the one a model found (both 0–1). */
export function reliable(found: number, kind: SeriesKind, isReached: boolean): number {
  if (found <= 0 || found >= 1) return uncertain(found);
  const { drawn, ahead } = reliability[kind];
  const logit = drawn * Math.log(found / (1 - found)) + (isReached ? 0 : ahead);
  return uncertain(1 / (1 + Math.exp(-logit)));
}

/** Wherever a chance leaves, as words or as a number, it is neither nothing nor all: no model knows so much. */
export function uncertain(chance: number): number {
  return Math.min(0.995, Math.max(0.005, chance));
}

/** What people say for a chance: one in so many, or so many in ten. */
const fractions = [
  [1, 50],
  [1, 20],
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
  [19, 20],
  [49, 50],
] as const;

/** `24%, about 1 in 4`; at the edges the percentage says enough. */
export function chanceWords(chance: number): Text {
  const share = chancePercent(chance);
  if (chance < 0.01 || chance > 0.99) return share;
  const distance = ([hits, of]: readonly [number, number]) => Math.abs(hits / of - chance);
  const [hits, of] = fractions.reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return fill(words, { share, hits, of });
}

const words: Text = { en: '{share}, about {hits} in {of}', zh: '{share}，大约 {of} 次里有 {hits} 次' };
