// The business chain with numbers (A43): what of each stage goes on to the next, and the link that is weakest against what is usual.
import { currencyIn } from '../numbers/currency.ts';
import { median } from '../numbers/median.ts';
import { unitOf } from '../numbers/unit.ts';

/** One reading a day at most, oldest first; `unit` as people write it. */
export type StageSeries = { unit: string; points: readonly { at: string; value: number }[] };

/** `expected`: the conversion one counts on, a share of one; null: its own history is what is usual. */
export type ChainStage = { series: StageSeries | null; expected: number | null };

/** Why there is no conversion to a stage. */
export const missingConversions = [
  'no-number',
  'no-reading',
  'nothing-before',
  'before-not-counted',
  'not-counted',
  'before-zero',
  'not-at-once',
  'more-than-before',
] as const;
export type MissingConversion = (typeof missingConversions)[number];

/** `conversion`, `usual`: shares of one; `ratio`: the first over the second, null where either is missing. */
export type Link = {
  conversion: number | null;
  usual: number | null;
  against: 'expected' | 'history' | null;
  ratio: number | null;
  missing: MissingConversion | null;
};

/** `place`: of the stage it leads to; `links`: how many there are, `compared`: with how many it was compared. */
export type Weakest = { place: number; ratio: number; compared: number; links: number };

/** Two stages are read at the same time when their readings lie at most so many days apart. */
export const daysApart = 31;
/** From so many earlier conversions on, their median is what is usual. */
export const fewestEarlier = 3;

const dayMs = 86_400_000;

/**
 * The link to each stage from the one before it, and the weakest of those that can be compared: the lowest conversion
 * over what is usual, the earlier one of equals. Of fewer than two none is the weakest.
 */
export function readChain(stages: readonly ChainStage[]): { links: Link[]; weakest: Weakest | null } {
  const links = stages.map((stage, place) => linkTo(stage, stages[place - 1] ?? null));
  const compared = links.flatMap(({ ratio }, place) => (ratio === null ? [] : [{ place, ratio }]));
  const lowest = compared.reduce<(typeof compared)[number] | null>(
    (low, one) => (low === null || one.ratio < low.ratio ? one : low),
    null,
  );
  if (lowest === null || compared.length < 2) return { links, weakest: null };
  const count = links.filter(({ missing }) => missing !== 'nothing-before').length;
  return { links, weakest: { ...lowest, compared: compared.length, links: count } };
}

function linkTo({ series, expected }: ChainStage, before: ChainStage | null): Link {
  const none = { conversion: null, usual: null, against: null, ratio: null };
  if (series === null) return { ...none, missing: before === null ? 'nothing-before' : 'no-number' };
  const share = shareOf(series.unit);
  if (share === null && before === null) return { ...none, missing: 'nothing-before' };
  const read = share === null ? countsOver(series, before?.series ?? null) : sharesOf(series, share);
  if (typeof read === 'string') return { ...none, missing: read };
  const { conversion, earlier } = read;
  const usual = expected ?? (earlier.length < fewestEarlier ? null : median(earlier));
  const against = usual === null ? null : expected === null ? 'history' : 'expected';
  return {
    conversion,
    usual,
    against,
    ratio: usual === null || usual === 0 ? null : conversion / usual,
    missing: null,
  };
}

type Read = { conversion: number; earlier: number[] };

/** What is measured as a share is the conversion itself. */
function sharesOf({ points }: StageSeries, factor: number): Read | MissingConversion {
  const shares = points.map(({ value }) => value * factor);
  return newest(shares) ?? 'no-reading';
}

/** Each reading over the newest one of the stage before that was there by then. */
function countsOver(series: StageSeries, before: StageSeries | null): Read | MissingConversion {
  const own = countOf(series.unit);
  const other = before === null ? null : countOf(before.unit);
  if (own === null) return 'not-counted';
  if (before === null || other === null || other.kind !== own.kind) return 'before-not-counted';
  if (series.points.length === 0) return 'no-reading';
  if (before.points.length === 0) return 'before-not-counted';
  const size = own.size / other.size;
  const pairs = pairsOf(series.points, before.points).map((pair) => ({ ...pair, value: pair.value * size }));
  const now = pairs.at(-1);
  if (now === undefined || now.at !== series.points.at(-1)?.at) return 'not-at-once';
  if (now.before === 0) return 'before-zero';
  if (now.value > now.before) return 'more-than-before';
  const sound = pairs.filter((pair) => pair.before > 0 && pair.value >= 0 && pair.value <= pair.before);
  return newest(sound.map((pair) => pair.value / pair.before)) ?? 'no-reading';
}

function pairsOf(points: StageSeries['points'], before: StageSeries['points']) {
  const pairs: { at: string; value: number; before: number }[] = [];
  let next = 0;
  for (const { at, value } of points) {
    while (next < before.length && (before[next]?.at ?? '') <= endOfDay(at)) next += 1;
    const last = before[next - 1];
    if (last !== undefined && Date.parse(at) - Date.parse(last.at) <= daysApart * dayMs)
      pairs.push({ at, value, before: last.value });
  }
  return pairs;
}

/** Sources are asked one after the other: what was read within a day of it was read at the same time. */
function endOfDay(at: string): string {
  return new Date(Date.parse(at) + dayMs).toISOString();
}

function newest(shares: readonly number[]): Read | undefined {
  const conversion = shares.at(-1);
  return conversion === undefined ? undefined : { conversion, earlier: shares.slice(0, -1) };
}

/** What one of a unit is of a whole: 0.01 of `%`; null for what is no share. */
function shareOf(unit: string): number | null {
  const { kind, shift } = unitOf(unit);
  return kind === 'share' ? 10 ** shift : null;
}

/** People, orders, visits, also so many a week: neither money nor time. `size`: what one of the unit is, for its kind. */
function countOf(unit: string): { kind: string; size: number } | null {
  const { kind, shift, over, thing } = unitOf(unit);
  if (kind === 'rate' || kind === 'calendar-rate') return { kind, size: 10 ** shift / over };
  const isCounted = kind === 'none' || (kind === 'other' && currencyIn(unit) === undefined && !/[/每]/.test(thing));
  return isCounted ? { kind: 'count', size: 10 ** shift } : null;
}
