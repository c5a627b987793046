import { expect, test } from 'vitest';
import { convertUnit } from './convert-unit.ts';

test.each([
  [7200, 's', 'h', 2],
  [90, 's', '分钟', 1.5],
  [1.5, 's', 'ms', 1500],
  [278, '/s', 'req/h', 1_000_800],
  [5, '/s', 'QPS', 5],
  [3600, 'req/h', '请求/秒', 1],
  [80, '%', 'h', 80],
  [80, 's', '%', 80],
  [80, 's', '', 80],
  [80, '/s', 's', 80],
])('%d %s in %s', (value, from, to, expected) => expect(convertUnit(value, from, to)).toBeCloseTo(expected));
