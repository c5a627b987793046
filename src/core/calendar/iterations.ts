// Iterations (sprints): named stretches of a team's days, planned one by one or several in one go.
import { addDays, daysBetween, type Day } from './day.ts';

export type NamedDays = { name: string; start: Day; end: Day };

/** Where the number of each stands in the name of a series. */
export const numberPlace = '{n}';

/** So many days at most, the first and the last counted: whoever typed more meant another year. */
export const longestIteration = 366;

/** A team keeps so many at most. */
export const mostIterations = 300;

/** Weeks of each iteration of a series, and how many of them, at most. */
export const mostWeeks = 6;
export const mostInSeries = 26;

export type Series = { first: Day; weeks: number; count: number; name: string; from: number };

/** `count` iterations of `weeks` weeks each, one after the other; `{n}` in the name counts up from `from`. */
export function plannedIterations({ first, weeks, count, name, from }: Series): NamedDays[] {
  return Array.from({ length: count }, (_, at) => {
    const start = addDays(first, at * weeks * 7);
    return {
      name: name.replaceAll(numberPlace, String(from + at)),
      start,
      end: addDays(start, weeks * 7 - 1),
    };
  });
}

/** What the next series would be, after those there are: numbers and days go on, as long as the last one was. */
export function nextSeries(known: readonly NamedDays[]): Omit<Series, 'count'> | undefined {
  const last = known.toSorted((a, b) => (a.end === b.end ? 0 : a.end < b.end ? -1 : 1)).at(-1);
  const number = last && /\d+(?!.*\d)/.exec(last.name);
  if (!last || !number) return undefined;
  const before = last.name.slice(0, number.index);
  const after = last.name.slice(number.index + number[0].length);
  const weeks = Math.round((daysBetween(last.start, last.end) + 1) / 7);
  return {
    first: addDays(last.end, 1),
    weeks: Math.min(Math.max(weeks, 1), mostWeeks),
    name: `${before}${numberPlace}${after}`,
    from: Number(number[0]) + 1,
  };
}

export function holdsDay({ start, end }: Pick<NamedDays, 'start' | 'end'>, day: Day): boolean {
  return start <= day && day <= end;
}

/** Two names are the same whatever their case, width and spaces. */
export function iterationKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
