import { expect, test } from 'vitest';
import { metrics } from '../core/catalog/metrics.ts';
import { recipesOf } from '../core/catalog/recipes.ts';
import { connectorOf, connectors } from './index.ts';

const all = metrics.flatMap(({ id }) => recipesOf(id).map((recipe) => ({ id, recipe })));

test.each(all.flatMap(({ id, recipe }) => (recipe.kind === 'pull' ? [[id, recipe.connector, recipe.config]] : [])))(
  '%s by %s is a question the connector takes',
  (_id, connector, config) => {
    const { shape } = connectorOf(connector as string)!.config;
    for (const [name, value] of Object.entries(config as object)) {
      expect(connectorOf(connector as string)!.connection).not.toContain(name);
      expect([name, shape[name]?.safeParse(value)]).toMatchObject([name, { success: true }]);
    }
  },
);

test.each(connectors.filter((one) => !one.onlySample))(
  '$id can tell its number in another unit',
  ({ config, connection }) => {
    expect(config.shape).toHaveProperty('scale');
    expect(connection).not.toContain('scale');
  },
);

test('reports are pushed with measures that Crux reads', () => {
  const measures = new Set(all.flatMap(({ recipe }) => (recipe.kind === 'push' ? [recipe.measure] : [])));
  expect([...measures].filter((one) => !/^(tests|coverage|mutation|issues|load)\.[a-z0-9-]+$/.test(one))).toEqual([]);
});
