import { expect, test } from 'vitest';
import { DatabaseGone, outageOf } from './outage.ts';

const fault = (more: object, message = 'x') => Object.assign(new Error(message), more);

test.each([
  [fault({ errcode: 13 }), 'disk-full'],
  [fault({ code: '53100' }), 'disk-full'],
  [fault({ code: 'ENOSPC' }), 'disk-full'],
  [fault({ errcode: 11 }), 'database-damaged'],
  [fault({ errcode: 267 }), 'database-damaged'],
  [fault({ errcode: 26 }), 'database-damaged'],
  [fault({ code: 'XX001' }), 'database-damaged'],
  [fault({ errcode: 1 }, 'no such table: readings'), 'database-damaged'],
  [fault({ code: '42P01' }), 'database-damaged'],
  [new DatabaseGone('x'), 'database-gone'],
  [fault({ errcode: 5 }), 'busy'],
  [fault({ errcode: 1544 }), 'busy'],
  [fault({ code: '57P01' }), 'busy'],
  [fault({ code: '57014' }), 'busy'],
  [fault({ code: '25006' }), 'busy'],
  [fault({ code: 'ECONNREFUSED' }), 'busy'],
  [fault({}, 'Connection terminated unexpectedly'), 'busy'],
  [fault({}, 'Client was closed and is not queryable'), 'busy'],
  [fault({}, 'timeout expired'), 'busy'],
  [fault({}, 'Failed to get session: the database system is starting up'), 'busy'],
  [fault({}, 'Client has encountered a connection error and is not queryable'), 'busy'],
  [fault({ errcode: 19 }, 'UNIQUE constraint failed'), undefined],
  [fault({ code: '23505' }), undefined],
  [fault({}, 'undefined is not a function'), undefined],
])('%s', (thrown, outage) => {
  expect(outageOf(thrown)).toBe(outage);
});
