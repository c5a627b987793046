import { expect, test } from 'vitest';
import { followUpDay } from './follow-up-day.ts';

const end = '2026-12-31';

test.each([
  ['no window: the next cycle', 'Support tickets halve', [{ acceptedAt: '2026-12-01' }], '2027-01-01'],
  ['30 days after the last step', 'day-30 retention from 20% to 30%', [{ acceptedAt: '2026-12-20' }], '2027-01-19'],
  ['in Chinese', '30 日留存从 20% 到 30%', [{ acceptedAt: '2026-12-20' }], '2027-01-19'],
  ['accepted counts before due', 'D90 retention', [{ due: '2026-11-01', acceptedAt: '2026-12-01' }], '2027-03-01'],
  ['a step without a day is done at the end', 'D30 retention', [{ acceptedAt: '2026-10-10' }, {}], '2027-01-30'],
  ['never before the next cycle', 'D7 retention', [{ due: '2026-10-10' }], '2027-01-01'],
])('%s', (_name, followUp, steps, day) => expect(followUpDay({ followUp, steps }, end)).toBe(day));

test('A28 the days that were said come before a window that the words name, and pass after the last step', () => {
  const told = { followUp: 'D30 retention', steps: [{ due: '2026-12-20' }], maturesAfterDays: 90 };
  expect(followUpDay(told, end)).toBe('2027-03-20');
  expect(followUpDay({ ...told, maturesAfterDays: 0 }, end)).toBe('2027-01-01');
  expect(followUpDay({ ...told, maturesAfterDays: null }, end)).toBe('2027-01-19');
});
