import { expect, test } from 'vitest';
import { okrSetOf } from './okr-set.ts';

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
  expect(set.keyResults[0]).toMatchObject({
    baseline: 0,
    target: 5000,
    unit: undefined,
    source: 'manual',
    meaning: '1000 ≈ people helped',
  });
});
