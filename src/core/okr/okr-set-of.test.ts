import { expect, test } from 'vitest';
import { okrSetOf } from './okr-set-of.ts';

test('blank fields are unsaid, not missing; what is known is passed on', () => {
  const set = okrSetOf({
    text: 'Use 2.0 so that customers deploy on their own',
    type: null,
    why: '  ',
    keyResults: [
      {
        text: 'UV',
        kind: 'metric',
        baseline: 0,
        target: 5000,
        unit: '',
        source: { kind: 'manual', name: '' },
        meaning: { per: 1000, is: 'people helped' },
      },
    ],
  });
  expect(set.objective).toMatchObject({ type: undefined, why: undefined });
  expect(set.tasks).toBeUndefined();
  expect(set.keyResults[0]).toMatchObject({
    baseline: 0,
    target: 5000,
    unit: undefined,
    source: 'manual',
    meaning: '1000 ≈ people helped',
  });
});

test('tasks point at their key result; one written for somebody else was handed out', () => {
  const blank = { ifWe: '', moves: '', because: '' };
  const own = { ...blank, text: 'Cut two steps', moves: 'activation rises by 4 points', owner: { name: 'Mo' } };
  const handed = { ...blank, text: 'Fix the page', owner: { name: 'Mo' }, proposedBy: { name: 'Ada' } };
  const set = okrSetOf({
    text: '',
    keyResults: [
      { text: 'a', tasks: [] },
      { text: 'b', tasks: [own, handed] },
    ],
  });
  expect(set.tasks).toEqual([
    { keyResult: 1, text: 'Cut two steps', hypothesis: 'then activation rises by 4 points.', proposedBy: 'Mo' },
    { keyResult: 1, text: 'Fix the page', hypothesis: null, proposedBy: 'Mo', assignedBy: 'Ada' },
  ]);
  expect(okrSetOf({ text: '', keyResults: [{ text: 'a', tasks: [] }] }).tasks).toEqual([]);
});

test('the metric of the catalogue reaches the coach, none is nobody has said', () => {
  const { keyResults } = okrSetOf({
    text: '',
    keyResults: [
      { text: 'a', metric: 'M23' },
      { text: 'b', metric: null },
    ],
  });
  expect(keyResults.map((one) => one.metric)).toEqual(['M23', undefined]);
});
