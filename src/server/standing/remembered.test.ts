import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what depends on the same is made once', () => {
  let made = 0;
  const make = () => ++made;
  expect([remembered(['a', [1]], make), remembered(['a', [1]], make), remembered(['a', [2]], make)]).toEqual([1, 1, 2]);
});

test('that there is nothing is remembered too', () => {
  let asked = 0;
  const make = () => void asked++;
  expect([remembered(['none'], make), remembered(['none'], make), asked]).toEqual([undefined, undefined, 1]);
});
