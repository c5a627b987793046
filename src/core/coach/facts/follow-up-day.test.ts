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
