import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { isGapShown, rankGaps } from './gap.ts';

const gap = (name: string, given: object = {}) => ({
  name,
  lostDeals: 0,
  lostAmount: null as number | null,
  currency: '元',
  interviews: 0,
  evidence: [],
  ...given,
});

test('A54 ranked by money lost, then deals, then interviews; what nothing shows comes last', () => {
  const gaps = [
    gap('a feeling', { evidence: [evidenceOf('感觉客户想要')], lostAmount: 900_000 }),
    gap('two talks', { interviews: 2 }),
    gap('four deals', { lostDeals: 4 }),
    gap('money', { lostDeals: 1, lostAmount: 200_000 }),
    gap('more money', { lostDeals: 1, lostAmount: 300_000 }),
    gap('other money', { lostDeals: 1, lostAmount: 1, currency: 'USD' }),
  ];
  expect(rankGaps(gaps).map(({ name }) => name)).toEqual([
    'more money',
    'money',
    'four deals',
    'other money',
    'two talks',
    'a feeling',
  ]);
});

test.each([
  ['nothing', gap('x'), false],
  ['an opinion', gap('x', { evidence: [evidenceOf('We feel they want it')] }), false],
  ['a lost deal', gap('x', { lostDeals: 1 }), true],
  ['an interview', gap('x', { interviews: 1 }), true],
  ['a document', gap('x', { evidence: [evidenceOf('Interview notes of May')] }), true],
])('A54 evidence of a gap: %s', (_name, one, isShown) => expect(isGapShown(one)).toBe(isShown));
