import { expect, test } from 'vitest';
import { metrics } from './metrics.ts';
import { recipesOf } from './recipes.ts';

test('every metric has a recipe, and no recipe is there twice', () => {
  for (const { id } of metrics) {
    const recipes = recipesOf(id).map((one) => JSON.stringify(one));
    expect([id, recipes.length > 0, new Set(recipes).size]).toEqual([id, true, recipes.length]);
  }
});

/** Whoever keeps a table, an address or a pencil can tell any number; the other sources must be shown how. */
const anybody = new Set(['csv', 'http-json', 'manual']);

test.each(metrics)('$id: its sources are those that its recipes ask', ({ id, sources }) => {
  const asked = recipesOf(id).flatMap((one) => (one.kind === 'push' ? one.formats : [one.connector]));
  const shown = [...new Set(asked)].filter((one) => !anybody.has(one)).toSorted();
  expect(sources.filter((one) => !anybody.has(one)).toSorted()).toEqual(shown);
});

test('a question to a database names the span alone, never the day on which it is read', () => {
  for (const { id } of metrics)
    for (const one of recipesOf(id))
      if (one.kind === 'pull' && one.connector === 'sql') {
        expect([id, one.config['query']]).not.toEqual([id, expect.stringMatching(/\bnow\(|current_|curdate|'now'/i)]);
        expect([id, one.engines?.length]).not.toEqual([id, 0]);
      }
});
