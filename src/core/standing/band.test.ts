import { expect, it } from 'vitest';
import { placeInBand } from './band.ts';

it.each([
  [null, 1, 2, null],
  [5, null, null, null],
  [1, 1, 2, 'in'],
  [2, 1, 2, 'in'],
  [0.1 + 0.2, null, 0.3, 'in'],
  [0.99, 1, null, 'below'],
  [0, 1, 2, 'below'],
  [2.01, null, 2, 'above'],
] as const)('%s in the band from %s to %s: %s', (value, low, high, place) => {
  expect(placeInBand(value, { low, high })).toBe(place);
});
