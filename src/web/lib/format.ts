import { formatDay as formatPlainDay, spaced } from '../../core/calendar/format-day.ts';
import type { Lang } from '../../core/text.ts';
import { htmlLang } from './language.tsx';

export { formatNumber, formatShare, formatValue } from '../../core/format-value.ts';

const dayMs = 86_400_000;

/** Day and month where the reader is, with the year only when it is not this one. */
export function formatDay(iso: string, lang: Lang, now: Date = new Date()): string {
  return formatPlainDay(iso.length === 10 ? iso : dayHere(new Date(iso)), lang, now.getFullYear());
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

/** The calendar day of an instant where the reader is. */
function dayHere(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
