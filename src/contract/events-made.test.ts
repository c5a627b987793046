import { expect, test } from 'vitest';
import { readEventsMade, tellEventsMade } from './events-made.ts';

test('what is told is read, each kind of event once', () => {
  const events = [
    { seq: 41, type: 'source.unbound' },
    { seq: 42, type: 'source.unbound' },
    { seq: 43, type: 'connection.removed' },
  ];
  const told = tellEventsMade(events);
  expect(told).toBe('41-43 source.unbound connection.removed');
  expect(readEventsMade(told!)).toEqual({ first: 41, last: 43, types: ['source.unbound', 'connection.removed'] });
});

test('a write without events says nothing', () => {
  expect(tellEventsMade([])).toBeUndefined();
});

test.each([null, '', 'check-in.made', '41 check-in.made', '4x-43 check-in.made'])('%j is no such header', (header) => {
  expect(readEventsMade(header)).toBeUndefined();
});
