import { expect, test } from 'vitest';
import { type AnswerKind, isOpen, isSettled } from './answered.ts';

const finding = { fingerprint: 'task-as-kr.key-result.x' };
const today = '2026-11-20';

test.each<[AnswerKind, string | null, { open: boolean; settled: boolean }]>([
  ['fix', null, { open: true, settled: false }],
  ['explain', null, { open: false, settled: true }],
  ['dispute', null, { open: false, settled: true }],
  ['postpone', '2026-11-21', { open: false, settled: false }],
  ['postpone', '2026-11-20', { open: true, settled: false }],
  ['postpone', '2026-11-10', { open: true, settled: false }],
  ['postpone', null, { open: true, settled: false }],
])('%s until %s: %o', (kind, until, { open, settled }) => {
  const answers = [{ ...finding, kind, until }];
  expect(isOpen(finding, answers, today)).toBe(open);
  expect(isSettled(finding, answers)).toBe(settled);
});

test('an answer counts for the words it was given to, and one without an answer asks', () => {
  expect(isOpen(finding, [], today)).toBe(true);
  expect(isOpen(finding, [{ fingerprint: 'another', kind: 'explain', until: null }], today)).toBe(true);
});
