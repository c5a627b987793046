// Reads the unit of a number: what it counts, in which scale (万, k, %), and over which time, in every spelling people use.

/**
 * `none`: no unit was given. `shift`: decimal places of the scale in the unit, 4 for 万次 and −2 for %. `over`: the
 * length of a time, or the time a rate is told over, in milliseconds. `thing`: what is counted, folded.
 */
export type Unit = { kind: 'none' | 'share' | 'time' | 'rate' | 'other'; shift: number; thing: string; over: number };

const milliseconds: readonly [number, readonly string[]][] = [
  [0.001, ['us', 'µs', 'μs', '微秒']],
  [1, ['ms', 'msec', 'millisecond', 'milliseconds', '毫秒']],
  [1000, ['s', 'sec', 'secs', 'second', 'seconds', '秒', '秒钟']],
  [60_000, ['min', 'mins', 'minute', 'minutes', '分钟', '分']],
  [3_600_000, ['h', 'hr', 'hrs', 'hour', 'hours', '小时', '个小时', '钟头', '时']],
  [86_400_000, ['d', 'day', 'days', '天', '日']],
  [604_800_000, ['w', 'wk', 'week', 'weeks', '周', '星期', '个星期']],
];
const lengths = new Map(milliseconds.flatMap(([over, names]) => names.map((name) => [name, over] as const)));

const shares = new Map<string, number>([
  ...['%', 'percent', 'per cent', 'pct', '百分比', '百分点', '个百分点', 'pp', 'ppt'].map((one) => [one, -2] as const),
  ...['‰', 'per mille', 'permille', '千分比'].map((one) => [one, -3] as const),
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
  const [over, counted] = periodOf(whole);
  const { shift, rest } = scaleIn(counted);
  if (over !== undefined) return { kind: 'rate', shift, thing: rest.replace(/^1$/, ''), over };
  const named = rates.get(rest);
  if (named !== undefined) return { kind: 'rate', shift, thing: '', over: named };
  // `ms p95`, `秒/次`: a time, whatever is said about it.
  const time = lengths.get(counted) ?? lengths.get(/^([^\s/]+)[\s/]/.exec(counted)?.[1] ?? '');
  if (time !== undefined) return { kind: 'time', shift: 0, thing: '', over: time };
  return { kind: 'other', shift, thing: rest, over: 0 };
}

/** Full-width and capital letters are those they stand for, but for a capital M, which is a million. */
export function foldUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^M(?=[\s/]|$)/, 'million')
    .toLowerCase();
}

/** 万, 亿, 百万 and the like before what is counted; 千 only before counts, since 千克 and 千米 are units of their own. */
const hanScale = /^(?:[十百千]?[万萬]?[亿億]|[十百千]?[万萬]|[千百](?=[次人条个笔单件/]|$))/;
const latinScale = /^(k|thousand|million|mn|billion|bn)(?=[\s/]|$|req|[rqt]ps|visits?|pv|uv)/;
const places: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };
const latinPlaces: Record<string, number> = { k: 3, thousand: 3, million: 6, mn: 6, billion: 9, bn: 9 };

/** The scale a unit begins with, and what follows it. */
function scaleIn(text: string): { shift: number; rest: string } {
  const han = hanScale.exec(text)?.[0];
  if (han) return { shift: placesOf(han), rest: text.slice(han.length).trim() };
  const latin = latinScale.exec(text)?.[1];
  return { shift: latinPlaces[latin ?? ''] ?? 0, rest: text.slice(latin?.length ?? 0).trim() };
}

/** The decimal places of 万, 百万, 万亿 … */
export function placesOf(han: string): number {
  return [...han].reduce((sum, one) => sum + (places[one] ?? 0), 0);
}

const plain: Unit = { kind: 'none', shift: 0, thing: '', over: 0 };

const names = [...lengths.keys()].sort((a, b) => b.length - a.length).join('|');
const behind = new RegExp(`^(.*?)\\s*(?:/|\\bper |\\ban? |每)\\s*(?:1\\s*)?(${names})$`);
const before = new RegExp(`^每(${names})(.*)$`);

/** The time that is told over, and what is counted: `次/小时`, `每小时万次`, `requests per hour`. */
function periodOf(text: string): [over: number | undefined, counted: string] {
  const [, counted = text, name] = behind.exec(text) ?? [];
  if (name !== undefined) return [lengths.get(name), counted.trim()];
  const [, first, rest = text] = before.exec(text) ?? [];
  return first === undefined ? [undefined, text] : [lengths.get(first), rest.trim()];
}
