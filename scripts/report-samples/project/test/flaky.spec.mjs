import { expect, test } from '@playwright/test';

test('passes the second time', ({}, info) => expect(info.retry).toBe(1));
test('never passes', () => expect(1).toBe(2));
test('steady', () => expect(1).toBe(1));
test.skip('later', () => {});
