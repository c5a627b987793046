// A day is the text YYYY-MM-DD in UTC; all date arithmetic happens on whole days, never on clocks or locales.

/** `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian. Compares as text. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

export function isDay(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts || Number(parts[1]) < 1) return false;
  return dayFromNumber(dayNumber(text)) === text;
}

/** Whole days since 1970-01-01. Takes a day, or an ISO instant, whose first ten characters are its UTC day. */
export function dayNumber(day: Day): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime() / msPerDay;
}

export function dayFromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** `to − from` in whole days; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same date `months` later, or the last day of that month when it is shorter (01-31 + 1 month = 02-28). */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const first = monthStart(year + Math.floor(month / 12), ((month % 12) + 12) % 12);
  const next = monthStart(year + Math.floor((month + 1) / 12), (((month + 1) % 12) + 12) % 12);
  const date = Math.min(Number(day.slice(8, 10)), daysBetween(first, next));
  return addDays(first, date - 1);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

function monthStart(year: number, zeroBasedMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${String(zeroBasedMonth + 1).padStart(2, '0')}-01`;
}
