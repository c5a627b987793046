// Reads the unit of a number: what it counts, in which scale (万, k, %), and over which time, in every spelling people use.

import { currencyNames } from './currency.ts';
import { latinPlaces, latinScales, placesOf } from './scales.ts';

/**
 * `none`: no unit was given. `shift`: decimal places of the scale in the unit, 4 for 万次 and −2 for %. `over`: the
 * length of a time, or the time a rate is told over, in milliseconds; for `calendar-rate` in months. `thing`: what is
 * counted, folded.
 */
export type Unit = {
  kind: 'none' | 'share' | 'time' | 'rate' | 'calendar-rate' | 'other';
  shift: number;
  thing: string;
  over: number;
};

const milliseconds: readonly [number, readonly string[]][] = [
  [0.001, ['us', 'µs', 'μs', '微秒']],
  [1, ['ms', 'msec', 'millisecond', 'milliseconds', '毫秒']],
  [1000, ['s', 'sec', 'secs', 'second', 'seconds', '秒', '秒钟']],
  [60_000, ['min', 'mins', 'minute', 'minutes', '分钟', '分']],
  [3_600_000, ['h', 'hr', 'hrs', 'hour', 'hours', '小时', '个小时', '钟头', '时']],
  [86_400_000, ['d', 'day', 'days', '天', '日']],
  [604_800_000, ['w', 'wk', 'week', 'weeks', '周', '星期', '个星期']],
];
/** Their lengths in milliseconds differ, so nothing but each other goes with them. */
const months = new Map<string, number>([
  ...['month', 'months', 'mo', '月', '个月'].map((one) => [one, 1] as const),
  ...['quarter', 'quarters', '季度', '季', '个季度'].map((one) => [one, 3] as const),
  ...['year', 'years', 'yr', '年'].map((one) => [one, 12] as const),
]);
const lengths = new Map(milliseconds.flatMap(([over, names]) => names.map((name) => [name, over] as const)));

const shares = new Map<string, number>([
  ...['%', 'percent', 'per cent', 'pct', '百分比', '百分点', '个百分点', 'pp', 'ppt', '百分之'].map(
    (one) => [one, -2] as const,
  ),
  ...['‰', 'per mille', 'permille', '千分比', '千分之'].map((one) => [one, -3] as const),
  ...['‱', '万分比', '万分之', '基点', '个基点', 'basis point', 'basis points'].map((one) => [one, -4] as const),
  ...['成'].map((one) => [one, -1] as const),
]);
/** Names of rates that say their time themselves. */
const rates = new Map<string, number>([
  ...['rps', 'qps', 'tps', 'ops', 'iops', 'hz', 's⁻¹', 's^-1'].map((one) => [one, 1000] as const),
  ...['rpm', 'qpm', 'tpm'].map((one) => [one, 60_000] as const),
  ...['rph', 'qph', 'tph'].map((one) => [one, 3_600_000] as const),
]);

const longest = 80;

export function unitOf(text: string): Unit {
  const whole = foldUnit(text);
  if (whole === '' || whole.length > longest) return { ...plain, kind: whole === '' ? 'none' : 'other', thing: whole };
  // `% 行` is a share, whatever is said about it.
  const share = shares.get(whole) ?? shares.get(/^([%‰])\s/.exec(whole)?.[1] ?? '');
  if (share !== undefined) return { ...plain, kind: 'share', shift: share };
  const [period, counted] = periodOf(whole);
  const { shift, rest } = period !== '' && counted === 'w' ? { shift: 4, rest: '' } : scaleIn(counted);
  const over = lengths.get(period);
  if (over !== undefined) return { kind: 'rate', shift, thing: rest, over };
  const calendar = months.get(period);
  if (calendar !== undefined) return { kind: 'calendar-rate', shift, thing: rest, over: calendar };
  const named = rates.get(rest);
  if (named !== undefined) return { kind: 'rate', shift, thing: '', over: named };
  // `ms p95`, `秒/次`: a time, whatever is said about it.
  const time = lengths.get(counted) ?? lengths.get(/^([^\s/]+)[\s/]/.exec(counted)?.[1] ?? '');
  if (time !== undefined) return { kind: 'time', shift: 0, thing: '', over: time };
  return { kind: 'other', shift, thing: rest, over: 0 };
}

/** Full-width and capital letters are those they stand for, but for a capital M, which is a million, and a lone W, which is no week. */
export function foldUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^M(?=[\s/]|$|req|[RQT]PS|[rqt]ps|visits|users|PV|UV|USD|EUR|[$€£¥])/, 'million ')
    .replace(/^([$€£¥]|USD ?|EUR ?)M(?=$|\s|\/)/, '$1million')
    .replace(/^W$/, 'watt')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** 万, 亿, 百万 and the like before what is counted; 千 only before counts, since 千克 and 千米 are units of their own. */
const hanScale = /^(?:[十百千]?[万萬]?[亿億]|[十百千]?[万萬]|[千百](?=[次人条个笔单件元行/]|用户|订单|请求|$))/;
const joined = `[$€£¥]|req|[rqt]ps|visits?|pv|uv|users?|orders?|calls?|events?|usd|eur|cny`;
const latinScale = new RegExp(`^(${latinScales})\\.?(?=[\\s/]|$|${joined})`);
/** 100W/h, 3w次: as people write 万; a w by itself is a week, a W a watt. */
const letterScale = /^w(?=[/次人条个笔单件元行]|用户|订单|请求|[pu]v|[rqt]ps|req)/;
const wordAhead = new RegExp(`^\\s?(${latinScales})(?:(?<=mio|mrd|tsd)\\.)?(?=${joined}|[^\\p{L}\\d-]|$)`, 'iu');
const letterAhead = new RegExp(`^[MB](?=${joined}|[^\\p{L}\\d-]|$)`, 'iu');

/** The scale of letters a text behind a number begins with: 10 k, 5M users, 3 Mio., 100w次. `length`: in the text. */
export function leadingScale(text: string): { shift: number; length: number } | undefined {
  const [all = '', word] = wordAhead.exec(text) ?? [];
  if (word !== undefined) return { shift: latinPlaces[word.toLowerCase()] ?? 0, length: all.length };
  if (/^[MB]/.test(text) && letterAhead.test(text)) return { shift: text.startsWith('M') ? 6 : 9, length: 1 };
  const isWith = /^w\//i.test(text) && !overTime.test(text.toLowerCase());
  return letterScale.test(text.toLowerCase().replace(/^w\s(?=[次人])/, 'w')) && !isWith
    ? { shift: 4, length: 1 }
    : undefined;
}

const moneyFirst = new RegExp(
  `^(${currencyNames})\\s?(${latinScales}|[十百千]?[万萬]?[亿億]|[十百千]?[万萬]|[千百])元?$`,
);

/** The scale a unit begins with, and what follows it: `10k`, 万次, `$k`. */
function scaleIn(text: string): { shift: number; rest: string } {
  const [, money = '', behind] = moneyFirst.exec(text) ?? [];
  if (behind !== undefined) return { shift: latinPlaces[behind] ?? placesOf(behind), rest: money };
  const [power = ''] = /^1(?:0*|(?:,000)+)(?![\d.,])\s?/.exec(text) ?? [];
  const counted = text.slice(power.length);
  // `10 min` is a length, not ten of something.
  if (lengths.has(counted)) return { shift: 0, rest: text };
  const tens = power.replace(/\D/g, '').length;
  const shift = Math.max(0, tens - 1);
  const han = hanScale.exec(counted)?.[0];
  if (han) return { shift: shift + placesOf(han), rest: counted.slice(han.length).trim() };
  const letter = letterScale.exec(counted)?.[0];
  if (letter) return { shift: shift + 4, rest: counted.slice(1).trim() };
  const [latin = '', word = ''] = latinScale.exec(counted) ?? [];
  return { shift: shift + (latinPlaces[word] ?? 0), rest: counted.slice(latin.length).trim() };
}

const plain: Unit = { kind: 'none', shift: 0, thing: '', over: 0 };

const names = [...lengths.keys(), ...months.keys()].sort((a, b) => b.length - a.length).join('|');
const behind = new RegExp(`^(.*?)\\s*(?:/|\\bper |\\ban? |每)\\s*(?:1\\s*)?(${names})$`);
/** 100w/h, not 3 w/ a partner. */
const overTime = new RegExp(`^w/(?:${names})(?![a-z])`);
const before = new RegExp(`^每(${names})(.*)$`);

/** The time that is told over, and what is counted: `次/小时`, `每小时万次`, `requests per hour`. */
function periodOf(text: string): [period: string, counted: string] {
  const [, counted = text, name] = behind.exec(text) ?? [];
  if (name !== undefined) return [name, counted.trim()];
  const [, first, rest = text] = before.exec(text) ?? [];
  return first === undefined ? ['', text] : [first, rest.trim()];
}
