// The decimal mark of a document: one hand wrote all of its numbers, so those that show it decide for those that could be read two ways.
import type { DecimalMark } from '../../core/numbers/marks.ts';
import { shownMark } from '../../core/numbers/read-column.ts';

/**
 * Numbers that measure something: with a unit or currency beside them, in several groups, or with both marks. `3.12` alone
 * may be a version, `1.1` a heading.
 */
const measured =
  /(?<![\p{L}\d.,])(?:(?<money>[$¥€£]\s?)?(?<number>\d[\d.,]*[.,]\d+)(?![\d.,]*\d)(?<unit>\s?(?:[%‰万亿$¥€£]|个?百分点|[kKM](?![A-Za-z])|(?:ms|s|h|min|hours?|days?|weeks?|seconds?|minutes?|million|billion|Mio|Mrd|pp|points?|x)(?![A-Za-z])|小时|分钟|秒|天|元|倍))?)/gu;

export function decimalMarkOf(source: string): DecimalMark | undefined {
  const numbers: string[] = [];
  for (const { groups } of source.matchAll(measured)) {
    const { money, number = '', unit } = groups ?? {};
    if (money !== undefined || unit !== undefined || /[.,]\d{3}[.,]\d/.test(number)) numbers.push(number);
  }
  const mark = shownMark(numbers);
  if (mark === undefined && roundThousands.test(source)) return 'point';
  return mark === 'mixed' ? undefined : mark;
}

/** Nobody writes three decimals that are all nought: `10,000` parts thousands, and so does every comma beside it. */
const roundThousands = /(?<![\p{L}\d.,])\d{1,3},000(?![\d.,]*\d)/u;

const things = String.raw`(?:users?|customers?|people|persons?|orders?|requests?|visits?|visitors?|sign-?ups?|downloads?|installs?|installations|tickets?|bugs?|issues?|leads?|accounts?|subscribers?|subscriptions?|members?|employees?|developers?|engineers?|teams?|companies|stores?|shops?|sessions?|clicks?|views?|calls?|tests?|stars?|attendees?|participants?|students?|DAU|MAU|WAU|UV|PV)`;
const open = String.raw`\d{1,3},\d{3}(?![\d.,]*\d|\s?(?:million|billion|thousand|[kKmM]|bn|Mio|Mrd|[万亿])(?![A-Za-z]))`;
const behind = new RegExp(
  String.raw`${open}\+?\s(?:[a-z-]{2,15}\s){0,2}${things}(?![A-Za-z])|${open}\+?\s?(?:人|名|位|个|单|件|台|家|户|次|笔|条)`,
  'i',
);
const before = new RegExp(
  String.raw`(?<![A-Za-z])${things}\s(?:(?:grow|grows|rise|increase|go|up)\s)?(?:from\s\d[\d.,]*[kK]?\s)?(?:from|to|of|at|by|reach(?:es)?|:|≥|>=?|=|→|->)\s?${open}`,
  'i',
);
const money = new RegExp(
  String.raw`(?:[$¥€£]|(?<![A-Za-z])(?:USD|EUR|CNY|RMB|GBP))\s?${open}(?!\s?(?:/|per\b))|${open}\s?(?:[$¥€£元]|(?:USD|EUR|CNY|RMB|GBP|dollars|euros)(?![A-Za-z]))(?!\s?(?:/|per\b))`,
  'i',
);

/** Whoever writes 万 writes a decimal point. */
const inChinese = /\d{1,3},\d{3}\s?[万亿]/;

/** People, orders and money have no three decimals, so that their comma parts thousands. */
export function countsWholes(text: string): boolean {
  return inChinese.test(text) || behind.test(text) || before.test(text) || money.test(text);
}
