import { expect, test } from 'vitest';
import { okrYamlFrom } from '../okr-yaml/from-read.ts';
import { readMarkdown } from './read-markdown.ts';
import { sayReason } from './reasons.ts';
import { valuesOf } from './values-of.ts';

const read = (...lines: string[]) => {
  const { sets, unread } = readMarkdown(['## Objective 1: Setup without our engineers', '', ...lines].join('\n'));
  const values = sets.flatMap((set) =>
    set.set.keyResults.map((_, index) => {
      const { baseline, target, unit } = valuesOf(set, index);
      return [baseline, target, unit];
    }),
  );
  return { values, unread: unread.map((one) => [one.line, sayReason(one).en]) };
};

const twoWays = '“1,234” can be 1234 or 1.234; write it without the comma, or with a decimal point';

test('a lone 1,234 is asked about in both languages, and its key result stays', () => {
  const { sets, unread } = readMarkdown('## Objective 1: Faster\n\n- KR1: Latency from 90 to 1,234 ms');
  expect(sets[0]?.set.keyResults.map(({ text }) => text)).toEqual(['Latency from 90 to 1,234 ms']);
  expect(unread.map((one) => sayReason(one))).toEqual([
    { en: twoWays, zh: '“1,234”可以是 1234，也可以是 1.234；请去掉逗号，或用小数点书写' },
  ]);
  const yaml = okrYamlFrom([{ path: 'goals.md', sets }]);
  expect(yaml).toContain('# 3 · target: 1,234 = 1234 | 1.234');
  expect(yaml).not.toMatch(/^\s+target:/m);
  expect(yaml).toContain('unit: ms');
});

test('each place of a document where a number may stand does the same', () => {
  const asked = [[3, twoWays]];
  expect(read('- KR1: Latency to 1,234 ms').unread).toEqual(asked);
  expect(read('- KR1: 延迟降到 1,234 毫秒').unread).toEqual(asked);
  expect(read('- KR1: Median latency', '  - Target: 1,234').unread).toEqual(asked);
  expect(read('- KR1: Median latency', '  - Measure: from 90 to 1,234').unread).toEqual(asked);
  expect(read('| KR | Baseline | Target |', '|---|---|---|', '| KR1 Latency | 90 | 1,234 |').unread).toEqual([
    [5, twoWays],
  ]);
});

test.each([
  ['a per cent with a point', '- KR2: Activation to 40.5%', 1234],
  ['a per cent with a comma', '- KR2: Activation to 40,5%', 1.234],
  ['several groups', '- KR2: Budget below 1,200,000 km', 1234],
  ['round thousands', '- KR2: Budget below 10,000 km', 1234],
  ['both marks', '- KR2: Budget below 1.200,5 km', 1.234],
  ['a version is none', '- KR2: Move to Python 3.12', undefined],
])('other numbers of the document settle it: %s', (_name, line, target) => {
  const { values, unread } = read('- KR1: Latency to 1,234 ms', line);
  expect(values[0]).toEqual([undefined, target, 'ms']);
  expect(unread).toEqual(target === undefined ? [[3, twoWays]] : []);
});

test.each([
  'Reach 1,234 paying customers',
  'Weekly users from 200 to 1,234',
  'Revenue to $1,234',
  '活跃用户达到 1,234 人',
])('people and money have no three decimals: %s', (text) => {
  const { values, unread } = read(`- KR1: ${text}`);
  expect(values[0]?.[1]).toBe(1234);
  expect(unread).toEqual([]);
});

test.each([
  ['Umsatz je Laden auf 12.500 €', 12_500],
  ['每店每月收入达到 12.500 €', 12_500],
  ['Price of fuel down to 1.399 €/l', 1.399],
])('nor has money written with a point for thousands: %s', (text, target) => {
  const { values, unread } = read(`- KR1: ${text}`);
  expect(values[0]?.[1]).toBe(target);
  expect(unread).toEqual([]);
});

test('where the document shows decimal points, a point in front of three digits of money is asked about', () => {
  const { values, unread } = read('- KR1: Cost per order from $8.5 to 12.500 €');
  expect(values[0]?.slice(0, 2)).toEqual([8.5, undefined]);
  expect(unread).toEqual([[3, '“12.500” can be 12500 or 12.5; write the number in digits alone']]);
});

test('what is no number is told and not taken by half', () => {
  const { values, unread } = read('- KR1: Latency to 1,234,56 ms');
  expect(values).toEqual([[undefined, undefined, undefined]]);
  expect(unread).toEqual([[3, '“1,234,56” is not one number']]);
});

test.each([
  ['20-30 %', '“20-30 %” is not one number'],
  ['5~10 days', '“5~10” is not one number'],
  ['1.5w，覆盖全部城市', '“1.5w” can be 1.5 or 15000; write the number in digits alone'],
])('what may be two numbers is asked about: %s', (said, reason) => {
  const { values, unread } = read(`- KR1: Raise it to ${said}`);
  expect(values[0]?.slice(0, 2)).toEqual([undefined, undefined]);
  expect(unread).toEqual([[3, reason]]);
});

test.each([
  ['10k/h', [10_000, '/h'], [10_000, '/h']],
  ['36 万/h', [360_000, '/h'], [36, '万/h']],
  ['100W/h', [1_000_000, '/h'], [1_000_000, '/h']],
  ['1.2M req/min', [1_200_000, 'req/min'], [1_200_000, 'req/min']],
  ['3 万 次 / 小时', [30_000, '次/小时'], [3, '万次/小时']],
  ['10kQPS', [10_000, 'qps'], [10_000, 'QPS']],
  ['10 Mio/h', [10_000_000, '/h'], [10_000_000, '/h']],
  ['1.5百万次/天', [1_500_000, '次/天'], [1.5, '百万次/天']],
  ['1万2千', [12_000, undefined], [12_000, undefined]],
  ["1'234'567", [1_234_567, undefined], [1_234_567, undefined]],
  ['1\u202f234', [1234, undefined], [1234, undefined]],
  ['1 234', [1234, undefined], [1234, undefined]],
  ['12,34,567', [1_234_567, undefined], [1_234_567, undefined]],
  ['1.2e3', [1200, undefined], [1200, undefined]],
  ['½', [0.5, undefined], [0.5, undefined]],
  ['3成', [30, '%'], [30, '%']],
  ['1，234，567', [1_234_567, undefined], [1_234_567, undefined]],
  ['3,000 万元', [30_000_000, '元'], [3000, '万元']],
  ['100w 次', [1_000_000, '次'], [1_000_000, '次']],
  ['1.234,50 €', [1234.5, '€'], [1234.5, '€']],
  ['12.500 €', [12_500, '€'], [12_500, '€']],
])('no factor and no digit is lost: %s', (said, inText, inField) => {
  expect(read(`- KR1: 从 10 提升到 ${said}`).values[0]?.slice(1)).toEqual(inText);
  expect(read('- KR1: 吞吐量', `  - 目标值：${said}`).values[0]?.slice(1)).toEqual(inField);
  expect(read('| KR | 目标值 |', '|---|---|', `| KR1 吞吐量 | ${said} |`).values[0]?.slice(1)).toEqual(inField);
});

test('numbers of one key result come in one unit', () => {
  const row = (baseline: string, target: string, unit = '') =>
    read('| KR | 基线 | 目标值 | 单位 |', '|---|---|---|---|', `| KR1 吞吐量 | ${baseline} | ${target} | ${unit} |`)
      .values[0];
  expect(row('30万', '36 万', '次/小时')).toEqual([300_000, 360_000, '次/小时']);
  expect(row('30', '36', '万')).toEqual([30, 36, '万']);
  expect(row('36万', '500000')).toEqual([360_000, 500_000, undefined]);
  expect(row('300000', '36 万')).toEqual([300_000, 360_000, undefined]);
  expect(row('5 min', '30 s')).toEqual([300, 30, 's']);
  expect(read('- KR1: 吞吐量', '  - 目标值：36 万', '  - 单位：次/小时').values[0]).toEqual([
    undefined,
    360_000,
    '次/小时',
  ]);
  expect(read('- KR1: Latency', '  - Baseline: 5 min', '  - Target: 30 s').values[0]).toEqual([5, 0.5, 'min']);
});
