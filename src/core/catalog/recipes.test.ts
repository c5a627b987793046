import { expect, test } from 'vitest';
import { metrics } from './metrics.ts';
import { recipesOf } from './recipes.ts';

test('every metric has a recipe, and no recipe is there twice', () => {
  for (const { id } of metrics) {
    const recipes = recipesOf(id).map((one) => JSON.stringify(one));
    expect([id, recipes.length > 0, new Set(recipes).size]).toEqual([id, true, recipes.length]);
  }
});
