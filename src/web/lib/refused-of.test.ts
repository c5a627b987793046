import { expect, test } from 'vitest';
import { refusedOf } from './refused-of.ts';

test('the page at which the company’s sign-in ends has a sentence for who comes too often', () => {
  expect(refusedOf({ refused: 'rate-limited', seconds: '37' })?.en).toContain('37');
  expect(refusedOf({ refused: 'rate-limited', seconds: '37' })?.zh).toContain('37');
  expect(refusedOf({ refused: 'nothing-of-ours' })).toBeUndefined();
});
