import { expect, test } from 'vitest';
import { likelyScale } from './likely-scale.ts';

test.each([
  ['seconds for milliseconds', 0.48, { baseline: 480, target: 300 }, 1000],
  ['a share for percent', 0.41, { baseline: 38, target: 60 }, 100],
  ['milliseconds for seconds', 480, { baseline: 0.48, target: 0.3 }, 0.001],
  ['it fits', 455, { baseline: 480, target: 300 }, undefined],
  ['far, but no unit explains it', 12, { baseline: 480, target: 300 }, undefined],
  ['nothing to compare with', 0.48, { baseline: null, target: null }, undefined],
  ['from zero', 3, { baseline: 0, target: 5000 }, undefined],
  ['zero tells nothing', 0, { baseline: 480, target: 300 }, undefined],
] as const)('%s', (_name, value, ends, factor) => expect(likelyScale(value, ends)).toBe(factor));
