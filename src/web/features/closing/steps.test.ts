import { expect, test } from 'vitest';
import { readCloseSearch, waitingStep } from './steps.ts';

const may = { grade: true, lookBack: true, carryOver: false };
const closure = {} as never;
const retrospective = {} as never;

test.each([
  ['nothing said yet', { closing: may, closure: null, retrospective: null }, 'look-back'],
  ['looked back', { closing: may, closure: null, retrospective }, 'grade'],
  ['graded first', { closing: may, closure, retrospective: null }, 'look-back'],
  ['both', { closing: may, closure, retrospective }, undefined],
  ['a reader', { closing: { ...may, grade: false, lookBack: false }, closure: null, retrospective: null }, undefined],
  ['may only grade', { closing: { ...may, lookBack: false }, closure: null, retrospective: null }, 'grade'],
] as const)('what waits: %s', (_, objective, step) => {
  expect(waitingStep(objective)).toBe(step);
});

test('an address keeps what it means and drops the rest', () => {
  expect(readCloseSearch({ scope: 'all', objective: 'a', step: 'grade' })).toEqual({
    scope: 'all',
    objective: 'a',
    step: 'grade',
  });
  expect(readCloseSearch({ scope: 'none', objective: 3, step: 'later' })).toEqual({});
});
