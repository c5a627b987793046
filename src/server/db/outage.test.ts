import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { DatabaseGone, outageOf } from './outage.ts';

const fault = (more: object, message = 'x') => Object.assign(new Error(message), more);

test.each([
  [fault({ errcode: 13 }), 'disk-full'],
  [fault({ code: '53100' }), 'disk-full'],
  [fault({ code: 'ENOSPC' }), 'disk-full'],
  [fault({ errcode: 8 }), 'disk-refuses'],
  [fault({ errcode: 1032 }), 'database-gone'],
  [fault({ errcode: 266 }), 'disk-refuses'],
  [fault({ errcode: 14 }), 'disk-refuses'],
  [fault({ code: '58030' }), 'disk-refuses'],
  [fault({ code: 'EROFS' }), 'disk-refuses'],
  [fault({ errcode: 11 }), 'database-damaged'],
  [fault({ errcode: 267 }), 'database-damaged'],
  [fault({ errcode: 26 }), 'database-damaged'],
  [fault({ code: 'XX001' }), 'database-damaged'],
  [fault({ errcode: 1 }, 'no such table: readings'), 'database-damaged'],
  [fault({ code: '42P01' }), 'database-damaged'],
  [new DatabaseGone('x'), 'database-gone'],
  [fault({ errcode: 5 }), 'busy'],
  [fault({ errcode: 1544 }), 'disk-refuses'],
  [fault({ code: '57P01' }), 'busy'],
  [fault({ code: '57014' }), 'busy'],
  [fault({ code: '25006' }), 'database-read-only'],
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

test('a file that may only be read is told as such, by what the engine really says', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'crux-read-only-')), 'x.db');
  const writing = new DatabaseSync(file);
  writing.exec('create table x (y)');
  writing.close();
  const reading = new DatabaseSync(file, { readOnly: true });
  expect(said(() => reading.exec('insert into x values (1)'))).toBe('disk-refuses');
  reading.close();
  expect(said(() => new DatabaseSync(join(file, 'below-a-file.db')))).toBe('disk-refuses');
});

function said(work: () => unknown) {
  try {
    work();
    return 'nothing';
  } catch (thrown) {
    return outageOf(thrown);
  }
}
