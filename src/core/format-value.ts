// Numbers as people of a language write them, alone or with a unit: as given, or rounded without crossing what they are compared with.
import type { Lang } from './text.ts';

export function localeOf(lang: Lang): 'zh-CN' | 'en' {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/** What a number is compared with where it is shown: target, limits, baseline. Those that are not known stay out. */
export type Beside = readonly (number | null | undefined)[];

/** A number with few decimals as it was given, another rounded to `digits` decimals, or to as many as it needs. */
export function formatNumber(value: number, lang: Lang, digits?: number, beside: Beside = []): string {
  return formatOf(localeOf(lang), digits ?? decimalsOf(value, beside), true).format(value);
}

/** The same for files, without marks between thousands: `1234567.5`. */
export function plainNumber(value: number, beside: Beside = []): string {
  return formatOf('en', decimalsOf(value, beside), false).format(value);
}

/** A value with its unit: `41%`, `14 天`, `300 ms`; a dash where there is none. */
export function formatValue(
  value: number | null | undefined,
  unit: string | null | undefined,
  lang: Lang,
  beside: Beside = [],
): string {
  if (value === null || value === undefined) return '–';
  const number = formatNumber(value, lang, undefined, beside);
  if (unit === null || unit === undefined || unit === '') return number;
  return /^[%％‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** A share of one in whole per cent; `99.6%` rather than `100%` for what is not whole, `0.4%` for what is not nothing. */
export function formatShare(share: number, lang: Lang): string {
  const percent = Number((share * 100).toPrecision(12));
  return `${formatOf(localeOf(lang), decimalsFrom(0, percent, [0, 100]), true).format(percent)}%`;
}

/** People and tools give so many decimals; more are what a division left. */
const mostGiven = 4;
const most = 100;

/**
 * How many decimals a number is shown with. Given ones are kept. Computed ones get two, or what makes three digits that
 * say something; and always so many that the rounding moves it by less than half its distance to anything `beside` it, so
 * that two numbers which differ never look alike or the other way round.
 */
function decimalsOf(value: number, beside: Beside): number {
  const given = givenDecimals(value);
  if (given <= mostGiven) return given;
  const size = Math.floor(Math.log10(Math.abs(value)));
  return decimalsFrom(Math.max(2, 2 - size), value, beside);
}

/** The first number of decimals from `least` on whose rounding keeps apart what is apart. */
function decimalsFrom(least: number, value: number, beside: Beside): number {
  const given = givenDecimals(value);
  const distances = beside.flatMap((one) =>
    one === null || one === undefined || one === value || !Number.isFinite(one) ? [] : [Math.abs(one - value)],
  );
  for (let digits = least; digits < Math.min(given, most); digits += 1) {
    const moved = Math.abs(Number(formatOf('en', digits, false).format(value)) - value);
    if (distances.every((distance) => moved * 2 < distance)) return digits;
  }
  return Math.min(given, most);
}

/** Decimals of the shortest text that is this number: 0.25 has 2, 1e-7 has 7. */
function givenDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}

const formats = new Map<string, Intl.NumberFormat>();

// Made once: making one costs far more than using it.
function formatOf(locale: string, digits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${digits} ${useGrouping}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping, signDisplay: 'negative' });
  formats.set(key, made);
  return made;
}
