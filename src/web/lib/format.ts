import { formatDay as formatPlainDay, spaced } from '../../core/calendar/format-day.ts';
import type { Lang } from '../../core/text.ts';
import { dayAt, dayOfTime, zoneAt } from '../../core/calendar/zones.ts';
import { htmlLang } from './language.tsx';
import { ourClocks } from './zone.ts';

export { formatNumber, formatShare, formatValue } from '../../core/format-value.ts';

const dayMs = 86_400_000;

/** Day and month by the clock of the reader, with the year only when it is not this one. */
export function formatDay(iso: string, lang: Lang, now: Date = new Date()): string {
  return formatPlainDay(dayAt(iso, ourClocks()), lang, yearOf(now));
}

/** The year that goes without saying. */
export function yearOf(now: Date = new Date()): number {
  return Number(dayOfTime(now.getTime(), ourClocks()).slice(0, 4));
}

export function formatMoment(iso: string, lang: Lang): string {
  const timeZone = zoneAt(iso, ourClocks());
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone };
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
