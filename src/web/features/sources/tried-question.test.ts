// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepTried, triedQuestion } from './tried-question.ts';

test('what one person tried on a connection is offered to them there, and to nobody else', () => {
  keepTried('ada', 'shop', { path: '/stats.json', pick: '$.p95' });
  expect(triedQuestion('ada', 'shop')).toEqual({ path: '/stats.json', pick: '$.p95' });
  expect(triedQuestion('ada', 'other')).toEqual({});
  expect(triedQuestion('bo', 'shop')).toEqual({});
});
