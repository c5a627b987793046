import type { Lang, Text } from '../../core/text.ts';
import { formatNumber } from '../lib/format.ts';

const perWeek: Text = { en: '{change} a week', zh: '每周 {change}' };
const points: Text = { en: '{change} points a week', zh: '每周 {change} 个百分点' };

/** Three leading digits of `like`: more would claim a knowledge that a forecast does not have. */
export function roundedLike(number: number, like: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(like), 1e-9))) - 2);
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
