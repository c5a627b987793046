// Turns a number into the unit of its key result where both are times or rates; anything else stays as it is.

const milliseconds: readonly [number, readonly string[]][] = [
  [1, ['ms', 'millisecond', 'milliseconds', '毫秒']],
  [1000, ['s', 'sec', 'second', 'seconds', '秒']],
  [60_000, ['min', 'minute', 'minutes', '分钟', '分']],
  [3_600_000, ['h', 'hour', 'hours', '小时']],
  [86_400_000, ['d', 'day', 'days', '天']],
];

/** `value` in `from` as a number in `to`: 7,200 s are 2 h, 5 /s are 18,000 req/h. */
export function convertUnit(value: number, from: string, to: string): number {
  const [one, other] = [rateOf(from), rateOf(to)];
  if (one !== undefined && other !== undefined) return (value * other) / one;
  const [short, long] = [timeOf(from), timeOf(to)];
  return short !== undefined && long !== undefined ? (value * short) / long : value;
}

function timeOf(unit: string): number | undefined {
  const name = unit.trim().toLowerCase();
  return milliseconds.find(([, names]) => names.includes(name))?.[0];
}

/** The time a rate is told over: `/s`, `req/h`, `请求/秒`, `rps`. */
function rateOf(unit: string): number | undefined {
  const name = unit.trim().toLowerCase();
  if (name === 'rps' || name === 'qps' || name === 'tps') return 1000;
  const slash = name.lastIndexOf('/');
  return slash < 0 ? undefined : timeOf(name.slice(slash + 1));
}
