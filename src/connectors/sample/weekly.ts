// A series written as one number a week, and what it is on the days between.

const week = 7 * 86_400_000;

/** `20 22 – 27`: one number a week, a dash where there was none; undefined where something else stands. */
export function weeklyOf(text: string): (number | undefined)[] | undefined {
  const words = text.trim().split(/\s+/);
  const values = words.map((word) => (word === '–' ? undefined : Number(word)));
  return values.every((value) => value === undefined || Number.isFinite(value)) && text.trim() !== ''
    ? values
    : undefined;
}

/**
 * What it is at a moment: on the way from one week's number to the next, with no more decimals than they have. Undefined
 * before the first, a week after the last, and where a week has none.
 */
export function valueAt(values: readonly (number | undefined)[], from: string, at: string): number | undefined {
  const weeks = (Date.parse(at) - Date.parse(from)) / week;
  const before = values[Math.floor(weeks)];
  if (weeks < 0 || before === undefined) return undefined;
  const after = values[Math.floor(weeks) + 1] ?? before;
  const digits = Math.max(...values.map((value) => (value === undefined ? 0 : decimalsOf(value))));
  return Number((before + (after - before) * (weeks % 1)).toFixed(digits));
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
