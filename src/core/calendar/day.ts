// A day is the text YYYY-MM-DD in UTC; all date arithmetic happens on whole days, never on clocks or locales.

/** `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian. Compares as text. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of 400 years, and from the first of March of year 0 to 1970-01-01. */
const daysOfEra = 146_097;
const toEpoch = 719_468;

export function isDay(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts || Number(parts[1]) < 1) return false;
  return dayFromNumber(dayNumber(text)) === text;
}

/** Whole days since 1970-01-01. Takes a day, or an ISO instant, whose first ten characters are its UTC day. */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  // Years begin in March here, so that the day which comes and goes is the last one; every 400 years are alike.
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * daysOfEra + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - toEpoch;
}

export function dayFromNumber(number: number): Day {
  const days = Math.floor(number) + toEpoch;
  const era = Math.floor(days / daysOfEra);
  const inEra = days - era * daysOfEra;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = era * 400 + ofEra + (month < 3 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
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
  return `${padded(year, 4)}-${padded(zeroBasedMonth + 1, 2)}-01`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
