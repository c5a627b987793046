import { expect, it } from 'vitest';
import { metrics } from '../catalog/metrics.ts';
import { seriesKindOf } from './series-kind.ts';

it.each([
  ['Coverage from 45 to 70', '%', 'proportion'],
  ['可用率从 99.5 到 99.9', '％', 'proportion'],
  ['p95 from 480 to 300', 'ms', 'level'],
  ['Deploys so far from 0 to 200', '', 'running-total'],
  ['累计注册用户达到 1000', '个', 'running-total'],
  ['Severe outages to date at most 3', '', 'incidents'],
  ['累计严重故障不超过 2 次', '次', 'incidents'],
  ['Incidents a month from 9 to 3', '', 'level'],
])('“%s” in %s reads as %s', (text, unit, kind) =>
  expect(seriesKindOf({ text, unit })).toMatchObject({ kind, isChosen: false }),
);

it('a choice counts before any suggestion', () =>
  expect(seriesKindOf({ text: '', unit: '%', seriesKind: 'level' })).toMatchObject({ kind: 'level', isChosen: true }));

it('without a unit of its own a key result takes the hint of its metric: shares of the catalogue are shares', () => {
  const kinds = metrics.map(({ unit }) => seriesKindOf({ unit: '', metricUnit: unit.en }).kind);
  const shares = metrics.filter(({ unit }) => /[%‰]/.test(unit.en)).length;
  expect(kinds.filter((kind) => kind === 'proportion')).toHaveLength(shares);
  expect(shares).toBeGreaterThan(30);
});
