import { expect, test } from 'vitest';
import { metrics } from '../../../core/catalog/metrics.ts';
import { findMetrics } from './find-metrics.ts';

const ids = (words: string, kind?: 'lagging' | 'proxy') => findMetrics(words, kind).map((one) => one.id);

test('everything, or one kind of it', () => {
  expect(ids('')).toHaveLength(metrics.length);
  expect(findMetrics('', 'lagging').every((one) => one.class === 'lagging')).toBe(true);
});

test.each([
  ['m29', 'M29'],
  ['latency', 'M29'],
  ['延迟', 'M29'],
  ['客户投诉太多', 'M25'],
  ['deployment', 'M01'],
])('%s leads to %s', (words, id) => expect(ids(words)).toContain(id));

test('words that mean nothing find nothing', () => expect(ids('qqqq')).toEqual([]));
