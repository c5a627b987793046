// Readings as an evenly spaced course: a day, a week or four weeks a step, whatever nearly every step has a reading of.
import { type Day, dayFromNumber, dayNumber } from '../calendar/day.ts';

/** One reading a day at most, oldest first. */
export type Read = { day: Day; value: number };

/** `values`: one each `days` days, the last of them on `last`. */
export type Course = { days: number; last: Day; values: number[] };

const lengths = [1, 7, 28] as const;
/** From so many daily readings on, a week counts as one: its highest day is what meets a limit. */
const daysOfWeeks = 56;
/** Of so many of the newest steps growth is read. */
const mostSteps = 104;

/** The course of readings, at steps so long that at least three of four have one; empty steps lie on the line between. */
export function courseOf(reads: readonly Read[]): Course | undefined {
  const [first, last] = [reads[0], reads.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = dayNumber(last.day) - dayNumber(first.day);
  const usable = lengths.filter((days) => days > 1 || span < daysOfWeeks);
  for (const days of usable) {
    const filled = stepsOf(reads, last.day, days);
    const count = filled.filter((value) => value !== undefined).length;
    if (count >= 0.75 * filled.length) return { days, last: last.day, values: between(filled).slice(-mostSteps) };
  }
  return undefined;
}

/** The day a number of steps after the last one. */
export function dayAhead({ days, last }: Course, steps: number): Day {
  return dayFromNumber(dayNumber(last) + Math.ceil(steps * days));
}

/** The highest of each step, counted back from the last day. */
function stepsOf(reads: readonly Read[], last: Day, days: number): (number | undefined)[] {
  const backwards: (number | undefined)[] = [];
  for (const { day, value } of reads) {
    const place = Math.floor((dayNumber(last) - dayNumber(day)) / days);
    backwards[place] = Math.max(backwards[place] ?? value, value);
  }
  return Array.from(backwards, (value) => value).toReversed();
}

function between(steps: readonly (number | undefined)[]): number[] {
  let known = 0;
  return steps.map((value, place) => {
    if (value !== undefined) {
      known = place;
      return value;
    }
    const before = steps[known] as number;
    const next = steps.findIndex((one, at) => at > place && one !== undefined);
    return before + (((steps[next] as number) - before) * (place - known)) / (next - known);
  });
}
