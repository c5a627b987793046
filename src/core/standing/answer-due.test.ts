import { expect, test } from 'vitest';
import { answerDue } from './answer-due.ts';

const open = { isOpen: true, isDecided: false };

test.each([
  ['unknown', '2026-11-03', '2026-11-02', null],
  ['unknown', '2026-11-03', '2026-11-03', null],
  ['unknown', '2026-11-03', '2026-11-04', '2026-11-03'],
  ['unknown', null, '2026-11-04', null],
  ['metric', '2026-11-03', '2026-11-04', null],
] as const)('%s, known by %s, on %s: %s', (kind, knowBy, today, due) =>
  expect(answerDue({ kind, commitment: null, knowBy }, today, open)).toBe(due),
);

test.each([
  ['on its day', '2026-11-03', open, null],
  ['the day after', '2026-11-04', open, '2026-11-03'],
  ['once it is said what came out', '2026-11-04', { isOpen: true, isDecided: true }, null],
  ['when the cycle is closed', '2026-11-04', { isOpen: false, isDecided: false }, null],
] as const)('A77 a validation is asked what came out: %s', (_, today, around, due) =>
  expect(answerDue({ kind: 'metric', commitment: 'learning', knowBy: '2026-11-03' }, today, around)).toBe(due),
);
