import { expect, test } from 'vitest';

let tries = 0;
test('passes the second time', { retry: 2 }, () => expect(++tries).toBe(2));
test('never passes', { retry: 1 }, () => expect(1).toBe(2));
test('steady', () => expect(1).toBe(1));
