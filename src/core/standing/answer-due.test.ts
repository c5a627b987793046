import { expect, test } from 'vitest';
import { answerDue } from './answer-due.ts';

test.each([
  ['unknown', '2026-11-03', '2026-11-02', null],
  ['unknown', '2026-11-03', '2026-11-03', null],
  ['unknown', '2026-11-03', '2026-11-04', '2026-11-03'],
  ['unknown', null, '2026-11-04', null],
  ['metric', '2026-11-03', '2026-11-04', null],
] as const)('%s, known by %s, on %s: %s', (kind, knowBy, today, due) =>
  expect(answerDue({ kind, knowBy }, today)).toBe(due),
);
