import { expect, test } from 'vitest';
import { stages } from './words.ts';
import { questionsOfChange, signToLeave, stageGuides } from './stages.ts';

test('A75 every stage says what shows that it has begun, and what shows that it is over', () => {
  for (const stage of stages)
    for (const text of [stageGuides[stage].enters, stageGuides[stage].leaves])
      expect(Math.min(text.en.length, text.zh.length)).toBeGreaterThan(8);
});

test.each([
  ['nothing changed', 'growth', 'growth', [], []],
  ['the stage was taken away', 'growth', null, [], []],
  ['known for the first time', null, 'basic-validation', [], []],
  ['known for the first time, with sales already', null, 'growth', [], []],
  [
    'A34 commercialised without a quality objective',
    'product-market-fit',
    'growth',
    ['delivery'],
    ['quality-case', 'segment-review', 'stage-templates'],
  ],
  ['A34 commercialised with one', 'product-market-fit', 'growth', ['quality'], ['segment-review', 'stage-templates']],
  ['from one commercial stage to the next', 'growth', 'scaling', [], ['segment-review', 'stage-templates']],
  ['A51 on the way to fit', 'basic-validation', 'product-market-fit', [], ['segment-review', 'stage-templates']],
  ['back to where customers are known by name', 'growth', 'early-users', [], ['stage-templates']],
] as const)('%s', (_, before, after, types, asked) => {
  expect(questionsOfChange(before, after, types)).toEqual(asked);
});

test('A75 what was named for leaving a stage is that of the stage the product is at, the last said of it', () => {
  const changes = [
    { after: 'growth', leavesWhen: '' },
    { after: 'growth', leavesWhen: 'Twice the customers' },
    { after: 'product-market-fit', leavesWhen: 'Half the deals' },
  ] as const;
  expect(signToLeave('growth', changes)).toBe('Twice the customers');
  expect(signToLeave('product-market-fit', changes)).toBe('');
  expect(signToLeave('product-market-fit', changes.slice(2))).toBe('Half the deals');
  expect(signToLeave(null, changes)).toBe('');
});
