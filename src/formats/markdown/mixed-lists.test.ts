import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const heads = ['', '# 2026 Q3 OKR\n\n', '## 目标\n\n', '2026 年第三季度 OKR\n\n', '# Objectives\n\n'];
const objectives = ['O：新店长当天会排班', '- O：新店长当天会排班', '## O：新店长当天会排班', '1. O：新店长当天会排班'];
const lists = [
  '- 首次排班用时从 5 天到 1 天\n- 临时换班每周少 30 次\nKR3 排班一次通过率从 20% 到 35%',
  'KR3 排班一次通过率从 20% 到 35%\n- 首次排班用时从 5 天到 1 天\n- 临时换班每周少 30 次',
  '- 首次排班用时从 5 天到 1 天\n- KR2 排班一次通过率从 20% 到 35%\n- 店长不再打电话',
  '1. 首次排班用时从 5 天到 1 天\n2. 店长不再打电话\n- KR3 排班一次通过率从 20% 到 35%',
];

test('a labelled key result beside plain items: one objective, none inside another, every item read or counted', () => {
  const documents = heads.flatMap((head) =>
    objectives.flatMap((objective) => lists.map((list) => `${head}${objective}\n${list}\n`)),
  );
  for (const source of documents) {
    const { sets, unread, explain } = readMarkdown(source);
    expect(
      sets.map(({ set }) => [set.objective.text, set.objective.serves]),
      source,
    ).toEqual([['新店长当天会排班', undefined]]);
    const details = explain.filter(({ as }) => as === 'detail').length;
    expect((sets[0]?.places.length ?? 0) + unread.length + details, source).toBe(3);
  }
});

test('what says how far is a key result beside labelled ones; what does not is counted', () => {
  const { sets, unread } = readMarkdown(
    'O：新店长当天会排班\n- KR1：排班一次通过率从 20% 到 35%\n- 临时换班每周 ≤ 30 次\n- 店长不再打电话\n',
  );
  expect(sets[0]?.places.map(({ text }) => text)).toEqual(['排班一次通过率从 20% 到 35%', '临时换班每周 ≤ 30 次']);
  expect(unread.map(({ line }) => line)).toEqual([4]);
});

test.each([
  ['Cyrillic', 'Увеличить долю повторных заказов с 20 % до 35 %'],
  ['Cyrillic without a number', 'Запустить личный кабинет'],
  ['Japanese', '再注文の割合を 20% から 35% に'],
  ['Korean', '재주문 비율 20%에서 35%로'],
  ['Arabic digits', 'زيادة نسبة الطلبات المتكررة من ٢٠٪ إلى ٣٥٪'],
  ['German', 'Anteil der Nachbestellungen von 20 auf 35 Punkte'],
  ['English', 'Share of repeat orders from 20% to 35%'],
])('a bare line that could be a goal is counted: %s', (_, line) => {
  const { unread } = readMarkdown(`# Q3 OKR\n\nO1: Shops order again\n- KR1: Returns from 9% to 4%\n\n${line}\n`);
  expect(unread.map((one) => one.text)).toEqual([line]);
});

test('prose is not counted', () => {
  const source =
    '# Q3 OKR\n\nO1: Shops order again\n- KR1: Returns from 9% to 4%\n\nWe meet on Mondays and look at this page.\n';
  expect(readMarkdown(source).unread).toEqual([]);
});

test('rows that tell from where to where and were not read are counted, wherever goals may stand', () => {
  const table = '| metric | now | goal |\n|---|---|---|\n| open bugs | 1.204 | < 300 |\n| MTTR | 2h30m | 45m |\n';
  const plan = '# Q3 OKR\n\nO1: Shops order again\n- KR1: Returns from 9% to 4%\n\n';
  for (const before of [`${plan}Kill the backlog\n\n`, `${plan}待办\n\n- [ ] 埋点\n\n`, ''])
    expect(
      readMarkdown(before + table)
        .unread.slice(-2)
        .map(({ text }) => text),
    ).toEqual(['| open bugs | 1.204 | < 300 |', '| MTTR | 2h30m | 45m |']);
});
