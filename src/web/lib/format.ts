import type { Lang } from '../../core/text.ts';
import { htmlLang } from './language.tsx';

const dayMs = 86_400_000;

/** A number as people of the language write it; at most two decimals unless told. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  return new Intl.NumberFormat(htmlLang(lang), { maximumFractionDigits: digits }).format(value);
}

/** A value with its unit: `41%`, `14 天`, `300 ms`. */
export function formatValue(value: number | null | undefined, unit: string | null | undefined, lang: Lang): string {
  if (value === null || value === undefined) return '–';
  const number = formatNumber(value, lang);
  if (unit === null || unit === undefined || unit === '') return number;
  return /^[%％‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** A share of one as a percentage without decimals. */
export function formatShare(share: number, lang: Lang): string {
  return new Intl.NumberFormat(htmlLang(lang), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Day and month, with the year only when it is not this one. */
export function formatDay(iso: string, lang: Lang, now: Date = new Date()): string {
  const day = parseDay(iso);
  const sameYear = day.getFullYear() === now.getFullYear();
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: lang === 'zh' ? 'numeric' : 'short' };
  if (!sameYear) options.year = 'numeric';
  const shown =
    lang === 'zh'
      ? new Intl.DateTimeFormat('zh-CN', { ...options, month: 'long' }).format(day)
      : new Intl.DateTimeFormat('en-GB', options).format(day);
  return spaced(shown, lang);
}

export function formatMoment(iso: string, lang: Lang): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
  return spaced(new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', options).format(new Date(iso)), lang);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * dayMs],
  ['month', 30 * dayMs],
  ['day', dayMs],
  ['hour', dayMs / 24],
  ['minute', 60_000],
];

/** How long ago or ahead, in the largest unit that fits: `2 小时前`, `yesterday`. */
export function formatAge(iso: string, lang: Lang, now: Date = new Date()): string {
  const distance = new Date(iso).getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(htmlLang(lang), { numeric: 'auto' });
  const step = steps.find(([, size]) => Math.abs(distance) >= size);
  if (step === undefined) return spaced(format.format(0, 'second'), lang);
  return spaced(format.format(Math.round(distance / step[1]), step[0]), lang);
}

export function formatList(words: string[], lang: Lang): string {
  return new Intl.ListFormat(htmlLang(lang), { type: 'conjunction' }).format(words);
}

/** Puts the space between Chinese and digits that `Intl` leaves out. */
function spaced(text: string, lang: Lang): string {
  if (lang !== 'zh') return text;
  return text.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2');
}

/** A day without a time is a day where the reader is, not midnight in Greenwich. */
function parseDay(iso: string): Date {
  return iso.length === 10 ? new Date(`${iso}T00:00:00`) : new Date(iso);
}
