import { expect, test } from 'vitest';
import { iterationChoices, iterationDays } from './iteration-words.ts';

test('what runs is chosen first, then what comes, then what is over, the newest first', () => {
  const one = (name: string, start: string, end: string) => ({
    id: name,
    name,
    start,
    end,
    current: start <= '2026-11-20' && '2026-11-20' <= end,
  });
  const all = [
    one('S1', '2026-10-12', '2026-10-25'),
    one('S2', '2026-10-26', '2026-11-08'),
    one('S3', '2026-11-09', '2026-11-22'),
    one('S4', '2026-11-23', '2026-12-06'),
  ];
  expect(iterationChoices(all, '2026-11-20', 'zh').map(({ value }) => value)).toEqual(['', 'S3', 'S4', 'S2', 'S1']);
  expect(iterationChoices(all, '2026-11-20', 'en')[1]?.label).toMatch(/^S3 · 9 Nov( 2026)? – 22 Nov( 2026)? · now$/);
});

test('one day is told once', () => {
  expect(iterationDays({ start: '2026-11-09', end: '2026-11-09' }, 'en')).toMatch(/^9 Nov( 2026)?$/);
});
