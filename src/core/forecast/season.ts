// The course of the year before, and how much of it comes again: taken out before modelling and put back for the day that is predicted.
import { type Distribution, shifted, stretchedFrom } from './distribution.ts';
import { type Point, sumOf } from './model.ts';

export type Season = {
  /** How much of last year's course comes again, 0–1. */
  share: number;
  without: Point[];
  /** Moves a distribution of the seasonless value to the day so many days after the last reading. */
  put(distribution: Distribution, ahead: number): Distribution;
};

const [week, year] = [7, 52];
/** Weeks on both sides that a week of last year is smoothed over. */
const around = 2;
/** Weeks whose mean a total's week is compared with. */
const base = 26;
/** What comes again before anything is seen of it, and how many stretches as long as the one ahead that is worth. */
const usual = { share: 0.25, worth: 3 };
/** A week of a total has at least a third, at most three times, of what is usual. */
const most = 3;

/**
 * `past`: older than `points`, reaching back over a year before the last of them; a reading a week is enough. How much of last
 * year's course comes again is told by how much of it did: over every stretch as long as the one ahead that lies a year after
 * another known one. `undefined` where the year before is not known.
 */
export function seasonOf(
  isTotal: boolean,
  past: readonly Point[],
  points: readonly Point[],
  end: number,
): Season | undefined {
  const all = [...past, ...points];
  const [first, last] = [all[0] as Point, points.at(-1) as Point];
  const ahead = Math.ceil((end - last.day) / week);
  if (last.day - first.day < (year + around) * week) return undefined;
  return isTotal ? totalSeason(all, points, ahead) : levelSeason(all, points, ahead);
}

function levelSeason(all: readonly Point[], points: readonly Point[], ahead: number): Season {
  const weeks = weeksOf(all, meansOf);
  const course = (day: number) => weeks.smooth(weeks.of(day) - year);
  const moved = (from: number) => (weeks.values[from + ahead] as number) - (weeks.values[from] as number);
  const before = (from: number) => weeks.smooth(from + ahead - year) - weeks.smooth(from - year);
  const origins = range(year, weeks.values.length - ahead);
  const share = shareOf(origins.map(before), origins.map(moved), ahead);
  const lastDay = (points.at(-1) as Point).day;
  const at = (day: number) => share * (course(day) - course(lastDay));
  return {
    share,
    without: points.map((point) => ({ ...point, value: point.value - at(point.day) })),
    put: (inner, days) => shifted(inner, at(lastDay + days)),
  };
}

function totalSeason(all: readonly Point[], points: readonly Point[], ahead: number): Season {
  const weeks = weeksOf(all, increasesOf);
  const usually = (at: number) => mean(weeks.values.slice(Math.max(0, at - base), at)) || Number.NaN;
  const ratio = (from: number) => Math.log(clamped(mean(weeks.values.slice(from, from + ahead)) / usually(from)));
  const origins = range(year + 1, weeks.values.length - ahead + 1).filter(
    (from) => Number.isFinite(ratio(from)) && Number.isFinite(ratio(from - year)),
  );
  const share = shareOf(
    origins.map((from) => ratio(from - year)),
    origins.map(ratio),
    ahead,
  );
  const last = points.at(-1) as Point;
  const level = mean(
    range(weeks.of((points[0] as Point).day), weeks.of(last.day) + 1).map((at) => weeks.smooth(at - year)),
  );
  const rate = (day: number) => (level > 0 ? clamped(weeks.smooth(weeks.of(day) - year) / level) ** share : 1);
  // From the last reading backwards, so that it stays where it stands.
  let value = last.value;
  const without = points
    .map((_, i) => {
      const next = points[points.length - i];
      const before = points[points.length - 1 - i] as Point;
      if (next) value -= (next.value - before.value) / rate((before.day + next.day) / 2);
      return { ...before, value };
    })
    .toReversed();
  return {
    share,
    without,
    put: (inner, days) => stretchedFrom(last.value, inner, mean(range(1, days + 1).map((day) => rate(last.day + day)))),
  };
}

/** Σxy ÷ Σx² of what moved a year before and now, within 0–1, drawn to what is usual while few such stretches are known. */
function shareOf(before: readonly number[], now: readonly number[], ahead: number): number {
  const squares = sumOf(before.map((x) => x * x));
  const stretches = squares > 0 ? before.length / ahead : 0;
  const seen = squares > 0 ? sumOf(before.map((x, i) => x * (now[i] as number))) / squares : 0;
  const within = Math.min(1, Math.max(0, seen));
  return (stretches * within + usual.worth * usual.share) / (stretches + usual.worth);
}

type Weeks = { values: number[]; of(day: number): number; smooth(week: number): number };

/** Whole weeks up to the last reading; the first may hold less. */
function weeksOf(
  all: readonly Point[],
  values: (all: readonly Point[], weekOf: (day: number) => number, n: number) => number[],
): Weeks {
  const [firstDay, lastDay] = [(all[0] as Point).day, (all.at(-1) as Point).day];
  const n = Math.floor((lastDay - firstDay) / week) + 1;
  const of = (day: number) => n - 1 - Math.floor((lastDay - day) / week);
  const made = values(all, of, n);
  return {
    values: made,
    of,
    smooth(at) {
      const within = Math.min(n - 1, Math.max(0, at));
      return mean(made.slice(Math.max(0, within - around), within + around + 1));
    },
  };
}

/** A week without readings stands where the one before stood. */
function meansOf(all: readonly Point[], weekOf: (day: number) => number, n: number): number[] {
  const sums = new Float64Array(n);
  const counts = new Float64Array(n);
  for (const { day, value } of all) {
    const at = Math.max(0, weekOf(day));
    sums[at] = (sums[at] as number) + value;
    counts[at] = (counts[at] as number) + 1;
  }
  let stood = (all[0] as Point).value;
  return Array.from(sums, (sum, at) => (stood = counts[at] ? sum / (counts[at] as number) : stood));
}

/** What came in each week; a longer gap is shared evenly over the weeks it spans. */
function increasesOf(all: readonly Point[], weekOf: (day: number) => number, n: number): number[] {
  const increases = Array.from({ length: n }, () => 0);
  for (const [i, point] of all.slice(1).entries()) {
    const before = all[i] as Point;
    const days = point.day - before.day;
    for (let day = before.day + 1; day <= point.day; day++) {
      const at = Math.max(0, weekOf(day));
      increases[at] = (increases[at] as number) + (point.value - before.value) / days;
    }
  }
  return increases;
}

function clamped(ratio: number): number {
  return Math.min(most, Math.max(1 / most, ratio));
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}
