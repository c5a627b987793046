import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { sayReason } from './reasons.ts';

function told(source: string) {
  const { sets, unread } = readMarkdown(source);
  return { sets: sets.length, unread: unread.map(({ line, ...why }) => [line, sayReason(why).en]) };
}

const foreign = (said: string, instead: string) =>
  `“${said}” is a label in a language that is not read; write “${instead}” in its place (the coach speaks English and Chinese)`;

test('labels of other languages are told with what to write in their place', () => {
  const source = `# Ziele 2026

Ziel 1: Werkstätten sehen am selben Tag, was fehlt

- Schlüsselergebnis 1: Anteil voller Lieferungen von 70 % auf 90 %
- Schlüsselergebnis 2: Rückfragen pro Woche von 30 auf 5`;
  expect(told(source)).toEqual({
    sets: 0,
    unread: [
      [3, foreign('Ziel 1', 'O1')],
      [5, foreign('Schlüsselergebnis 1', 'KR1')],
      [6, foreign('Schlüsselergebnis 2', 'KR2')],
    ],
  });
});

test.each([
  ['Objectif n°2 : les ateliers commandent seuls', 'Objectif n°2', 'O2'],
  ['Résultat clé 1.2 : 30 → 5 relances', 'Résultat clé 1.2', 'KR1.2'],
  ['Objetivo 3: los talleres piden solos', 'Objetivo 3', 'O3'],
  ['Resultado-chave 1: pedidos de 20% para 60%', 'Resultado-chave 1', 'KR1'],
  ['목표 2: 정비소가 스스로 주문한다', '목표 2', 'O2'],
  ['핵심 결과 1: 자가 주문 20% → 60%', '핵심 결과 1', 'KR1'],
  ['Цель 1. Мастерские заказывают сами', 'Цель 1', 'O1'],
  ['Mục tiêu 1: xưởng tự đặt hàng', 'Mục tiêu 1', 'O1'],
])('%s', (line, said, instead) => {
  expect(told(`## ${line}`)).toEqual({ sets: 0, unread: [[1, foreign(said, instead)]] });
});

test('such a word without a number is told beside surer ones and among OKRs, and nowhere else', () => {
  expect(told('# Notizen\n\nZiel: bis Freitag fertig').unread).toEqual([]);
  expect(told('# Q3 OKRs\n\nZiel: Werkstätten bestellen selbst').unread).toEqual([[3, foreign('Ziel', 'Objective')]]);
  expect(told('Objectif : commander seuls\n\nRésultat clé : 20 % à 60 %').unread).toEqual([
    [1, foreign('Objectif', 'Objective')],
    [3, foreign('Résultat clé', 'KR')],
  ]);
});

test('a foreign label ends what stands above it', () => {
  const { sets, unread } = readMarkdown(
    'O1: Workshops order by themselves\n\n- KR1: Own orders from 20% to 60%\n\nZiel 2: Werkstätten zahlen pünktlich\n\n- Anteil von 20 % auf 60 %',
  );
  expect(sets.map(({ set }) => set.keyResults.length)).toEqual([1]);
  expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
    [5, 'foreign-label'],
    [7, 'no-objective-above'],
  ]);
});

test('what a heading calls an example is told with the heading and what to do', () => {
  const source = `# 车间系统

## OKR 示例

O1：车间自己下单
- KR1：自助下单占比从 20% 到 60%`;
  const { sets, unread } = readMarkdown(source);
  expect(sets).toEqual([]);
  expect(unread.map((one) => [one.line, sayReason(one).zh])).toEqual([
    [5, '上面的标题“OKR 示例”把它称作示例，所以没有读；确实是自己的，就把标题里的这个词去掉'],
    [6, '上面的标题“OKR 示例”把它称作示例，所以没有读；确实是自己的，就把标题里的这个词去掉'],
  ]);
  expect(readMarkdown(source.replace(' 示例', '')).sets).toHaveLength(1);
});
