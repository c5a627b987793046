import type { Lang, Text } from '../../core/text.ts';
import { formatNumber } from './format.ts';

const perWeek: Text = { en: '{change} a week', zh: '每周 {change}' };
const points: Text = { en: '{change} points a week', zh: '每周 {change} 个百分点' };

/** Two leading digits of `like`, finer for small numbers: more would claim a knowledge that a forecast does not have. */
export function roundedLike(number: number, like: number): number {
  const size = Math.max(Math.abs(like), Math.abs(number) / 100, 1e-9);
  const step = 10 ** (Math.floor(Math.log10(size)) - 1);
  return Math.round(number / step) * step;
}

/** A change per `days` days as one per week, with its sign and unit; percentages change by points. */
export function changePerWeek(change: number, days: number, unit: string, lang: Lang): [Text, { change: string }] {
  const weekly = (change * 7) / days;
  const number = roundedLike(weekly, weekly);
  const signed = `${number > 0 ? '+' : ''}${formatNumber(number, lang)}`;
  const isShare = /^\s*[%％]/.test(unit);
  return [isShare ? points : perWeek, { change: isShare || unit === '' ? signed : `${signed} ${unit}` }];
}
