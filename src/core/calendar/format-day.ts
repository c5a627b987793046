// A day as people of a language write it: `20 Nov`, `11 月 20 日`, with the year where it is not the one everybody thinks of.
import type { Day } from './day.ts';
import type { Lang } from '../text.ts';

/** `year` is the one that goes without saying. */
export function formatDay(day: Day, lang: Lang, year: number): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: lang === 'zh' ? 'long' : 'short',
    timeZone: 'UTC',
  };
  if (Number(day.slice(0, 4)) !== year) options.year = 'numeric';
  const shown = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', options).format(
    new Date(`${day}T00:00:00Z`),
  );
  return spaced(shown, lang);
}

/** Puts the space between Chinese and digits that `Intl` leaves out. */
export function spaced(text: string, lang: Lang): string {
  if (lang !== 'zh') return text;
  return text.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2');
}
