// Numbers as people of a language write them, alone or with a unit.
import type { Lang } from './text.ts';

export function localeOf(lang: Lang): 'zh-CN' | 'en' {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

/** At most two decimals unless told. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: digits }).format(value);
}

/** A value with its unit: `41%`, `14 天`, `300 ms`; a dash where there is none. */
export function formatValue(value: number | null | undefined, unit: string | null | undefined, lang: Lang): string {
  if (value === null || value === undefined) return '–';
  const number = formatNumber(value, lang);
  if (unit === null || unit === undefined || unit === '') return number;
  return /^[%％‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}
