import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './parse.ts';
import { coach } from '../run.ts';
import { rewrite, sayFinding } from '../say-finding.ts';
import { lexicon } from '../words/lexicon.ts';
import { typeWords } from '../words/types.ts';
import { suggestType } from '../facts/suggest-type.ts';

const today = '2026-11-22';

function measures(text: string): string[] {
  return read(text, today).measures.map(({ kind, baseline, target }) =>
    [kind, baseline?.value ?? '', target === undefined ? '' : `${target.value}${target.unit ?? ''}`].join(' '),
  );
}

describe('measures', () => {
  test.each([
    ['新玩家次周留存从 ２２％到 ３０％', ['pair 22 30%']],
    ['完成首场组队战斗的新玩家占比由三成五提高到五成', ['pair 35 50%']],
    ['组队匹配的平均等待从90秒缩短三成', ['change 90 30%']],
    ['客服对 AI 草稿的改写率由 62% 减半到 31%', ['pair 62 31%']],
    ['季度 GMV 两个亿', ['target  200000000']],
    ['误报占比从千分之八降到千分之三', ['pair 8 3千分之']],
    ['单次推理成本减半', ['change  ']],
    ['changed-line coverage >= 95%，当前 68%', ['pair 68 95%']],
    ['下单后 24 小时内撤单的首购用户占比由 14% 到 7%', ['pair 14 7%']],
    ['首批 20 家试点门店中，至少 12 家第 4 周仍每天查看', ['target  12家']],
    ['ARR from $4M to $6M', ['pair 4000000 6000000$']],
    ['Team quotes 30 loads a week, up from 2', ['pair 2 30']],
    ['Repeat visits down 40% from today’s 150 a month', ['change 150 40%']],
    ['Launch partners with a sale inside 30 days: 4 of 20 -> 14 of 20', ['pair 4 14of']],
    ['Batch completion p95 from 07:40 to 06:15', [`pair ${7 + 40 / 60} 6.25`]],
    ['Team velocity +15%', ['change  15%']],
    ['upgrade consumers to client library 7', []],
    ['Cut p95 from 2,5 s to 1,5 s', ['pair 2.5 1.5s']],
    ['错误率从 2,5% 降到 1,5%', ['pair 2.5 1.5%']],
    ['Users from 12 000 to 15 000', ['pair 12000 15000']],
    ['Users from 12\u202f000 to 15\u00a0000', ['pair 12000 15000']],
    ['Revenue from 1.234,5 to 2.345,6', ['pair 1234.5 2345.6']],
    ['Revenue per shop from 8.000 € to 12.500 €', ['pair 8000 12500€']],
    ['Revenue per shop to EUR 12.500', ['target  12500']],
    ['每店收入由 8.000 欧元到 12.500 €', ['pair 8000 12500€']],
    ['Fuel from 1.459 €/l to 1.399 €/l', ['pair 1.459 1.399€']],
    ['Users from 1.234.567 to 2.345.678', ['pair 1234567 2345678']],
    ['Users from 12’000 to 15’000', ['pair 12000 15000']],
    ['Orders from 12,34,567 to 15,00,000', ['pair 1234567 1500000']],
    ['留存提升到 5,3 个月内完成', ['target  5']],
    ['覆盖从 3 到 5，3 个月内完成', ['pair 3 5']],
    ['Week 3 500 users return', ['target  500users']],
    ['steps 1,5,10 from 3 to 4', ['pair 3 4']],
    ['9 月 30 日前上线移动端 2.0', []],
  ])('%s', (text, found) => {
    expect(measures(text)).toEqual(found);
  });
});

/** How people write numbers, by the country they come from. */
const habits = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'pl-PL', 'en-IN'].map(
  (locale) => (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 }),
);

test('a number is read as it was meant, whatever marks its writer is used to', () => {
  const value = fc.integer({ min: 1, max: 900_000_000 }).map((n) => n / 100);
  // 835.043 alone may be either: it is what it is to most, and what was understood is shown.
  const isOpen = (text: string) => /^\d{1,3}\.\d{3}$/.test(text);
  fc.assert(
    fc.property(value, value, fc.constantFrom(...habits), (from, to, write) => {
      fc.pre(from !== to && !isOpen(write(from)) && !isOpen(write(to)));
      const [measure] = read(`Orders a day from ${write(from)} to ${write(to)}`, today).measures;
      expect(measure?.baseline?.value).toBe(from);
      expect(measure?.target?.value).toBe(to);
    }),
    { numRuns: 500 },
  );
});

test.each(['618,000', '618 000', '618.000,50', "618'000", '618,5', '618.5'])(
  '%s is a number, not the day of a sale',
  (written) => {
    const [measure] = read(`Orders a day from ${written} to 7`, today).measures;
    expect(measure?.baseline?.value).toBeGreaterThanOrEqual(618);
  },
);

test.each([
  ['客单价从 518 元到 618 元', 518, 618],
  ['日订单从 618 到 900 单', 618, 900],
  ['Orders from 500 to 618', 500, 618],
])('%s goes from one number to another', (text, from, to) => {
  const { measures, dates } = read(text, today);
  expect([measures[0]?.baseline?.value, measures[0]?.target?.value, dates]).toEqual([from, to, []]);
});
test.each(['618 前完成压测', '618大促当天零故障', '备战 618，压测到 2 万'])('%s names the day of the sale', (text) => {
  expect(read(text, today).dates).toHaveLength(1);
});

describe('periods, read on 22 November 2026', () => {
  test.each([
    ['9月底前完成迁移', '2027-09-30', '2027-09-30'],
    ['12月中旬发布', '2026-12-11', '2026-12-20'],
    ['本季度末上线', '2026-10-01', '2026-12-31'],
    ['2026H2 上线', '2026-07-01', '2026-12-31'],
    ['三季度内交付', '2027-07-01', '2027-09-30'],
    ['下季度读取留存', '2027-01-01', '2027-03-31'],
    ['10/15前封版', '2027-10-15', '2027-10-15'],
    ['ship by 30 September', '2027-09-30', '2027-09-30'],
    ['ship by end of Q4', undefined, undefined],
    ['live on 2025-11-15', '2025-11-15', '2025-11-15'],
    ['open next March', '2027-03-01', '2027-03-31'],
    ['双11前发布固件', undefined, undefined],
  ])('%s', (text, start, end) => {
    const [date] = read(text, today).dates;
    expect(date).toMatchObject(start === undefined ? {} : { start, end });
    expect(date).toBeDefined();
  });
});

describe('means, end and negation', () => {
  test.each([
    ['通过2.0解决客户自助部署问题', '2.0', '解决客户自助部署问题'],
    ['Use the guide so that new teams start alone', 'the guide', 'so that new teams start alone'],
    ['交付2.0版本', undefined, undefined],
  ])('%s', (text, means, end) => {
    const statement = read(text);
    const cut = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect([cut(statement.means), cut(statement.end)]).toEqual([means, end]);
  });

  test('a negated verb is known as such', () => {
    expect(read('不是为了发布新版，而是让运营自己配好活动页').verbs[0]).toMatchObject({ word: '发布', negated: true });
  });
});

const pieces = fc.constantFrom(
  '从 1 到 2',
  '，',
  '上线',
  '提升 30%',
  'from 3 to 5',
  'by ',
  'TBD',
  '一',
  '零',
  'N%',
  '\u200b',
  '\ud800',
  '\udc00',
  '\u202e',
  '👩‍💻',
  '9月',
  'Q4',
  'P95',
  '(',
  ')',
  '“',
  '。',
  'a@b.cc',
  '+86 138',
  '2.0.1',
  '1,000',
  '__proto__',
  '\n',
  '奖金',
  'the team',
  '10/15前',
  '每人',
  '全部',
  '￥',
  '％',
  'so that',
  '覆盖率',
);

test('any text is read without a throw, with spans inside it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const statement = read(text, today);
      expect(statement.folded.length).toBe(text.length);
      const spans = [...statement.numbers, ...statement.measures, ...statement.verbs, ...statement.dates].map(
        (one) => one.span,
      );
      for (const { start, end } of [...spans, ...statement.placeholders, ...statement.audiences]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
      const set = { objective: { text }, keyResults: [{ text }, { text, kind: 'milestone' as const }] };
      for (const finding of coach(set, { today })) {
        sayFinding(finding);
        rewrite(finding, set);
      }
      suggestType(text, text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '1',
  '上',
  'by 1 ',
  '从1到2，',
  'from 1 to 2 ',
  '提升30%',
  '(',
  'features 1 ',
  '111 ',
  '1,1,',
  "1'111",
  'Hire +1 ',
  'rate(',
  'achiev',
  '[a] ',
  '@a ',
  'a: ',
  'to 1 features, ',
  '一',
  '奖金，',
  'N% ',
  'a@',
  '0 ',
  '前',
  'TBD ',
  '上线',
  '提升',
  '上线并',
  '优化、',
  '完成',
])('100,000 characters of %j are read in one go', readInOneGo);

/** What the rules look for, each list of words in one language: a text of nothing else meets them most often. */
const wordLists = [
  ...Object.entries(lexicon),
  ...Object.entries(typeWords).map(([type, { strong }]) => [type, strong] as const),
]
  .flatMap(([name, { zh = '', en = '' }]: readonly [string, { zh?: string; en?: string }]) => [
    [`${name}, zh`, zh.replace(/\s+/g, '').replaceAll('_', ' ')] as const,
    [`${name}, en`, en.replace(/[~+!]+/g, ' ').replace(/[\s,]+/g, ' ')] as const,
  ])
  .filter(([, words]) => words.trim() !== '');

test.each(wordLists)('100,000 characters of the words of %s are read in one go', (_, words) => readInOneGo(words));

test('there are words of each list', () => expect(wordLists.length).toBeGreaterThan(150));

/** No time is asserted; what costs the square of its length would run into the limit of every test. */
function readInOneGo(piece: string): void {
  const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  expect(read(text, today).text.length).toBe(100_000);
  coach({ objective: { text, type: 'quality' }, keyResults: [{ text }] });
  suggestType(text);
}
