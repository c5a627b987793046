import { expect, test } from 'vitest';
import { goalOf } from './standing-words.ts';

const open = {
  kind: 'unknown' as const,
  measure: 'change' as const,
  target: null,
  low: null,
  high: null,
  unit: '',
  knowBy: '2026-11-30',
  steps: [],
};

test.each([
  [null, 'en', '30 Nov'],
  ['2026-11-30', 'en', 'was to be known by 30 Nov'],
  ['2026-11-30', 'zh', '本应在 11 月 30 日前知道'],
] as const)(
  'A81 what nobody can measure yet says its day, and once that is past that it is (%s, %s)',
  (answerDue, lang, said) => {
    expect(goalOf({ ...open, now: { value: null, answerDue } }, lang, 2026)).toBe(said);
  },
);
