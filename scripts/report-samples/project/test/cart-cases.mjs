import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { total } from '../src/cart.mjs';

describe('total', () => {
  test('sums', () => assert.equal(total([{ price: 2, count: 3 }]), 6));
  test('half "price" <&>', () => assert.equal(total([{ price: 2, count: 3 }], 'half'), 3));
  test('wrong on purpose', () => assert.equal(total([]), 1));
});
test('later', { skip: 'not yet' }, () => {});
test('someday', { todo: true }, () => {});
