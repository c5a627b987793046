import { expect, test } from 'vitest';
import { mysqlStatement } from './mysql-statement.ts';

const span = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-20T00:00:00.000Z' };
const from = '2026-11-01 00:00:00.000';
const to = '2026-11-20 00:00:00.000';
const time = 'cast(? as datetime(3))';

test.each([
  ['select 1;', 'select 1', []],
  ['select :to, :from, :to', `select ${time}, ${time}, ${time}`, [to, from, to]],
  [`select ':from', ":from \\" :to", 'it''s \\' :to'`, `select ':from', ":from \\" :to", 'it''s \\' :to'`, []],
  ['select `:from` -- :to\n# :to\n/* :to into */', 'select `:from` -- :to\n# :to\n/* :to into */', []],
  ['select 5--:from', `select 5--${time}`, [from]],
  ['select @a := 1, :format', 'select @a := 1, :format', []],
  [`select 'into', "load_file" from \`into\``, `select 'into', "load_file" from \`into\``, []],
])('%s', (query, text, values) => {
  expect(mysqlStatement({ query, ...span })).toEqual({ text, values });
});

test.each([
  [`select 1 INTO OUTFILE '/tmp/x'`, 'INTO'],
  [`select 1) as x union select * into dumpfile 'x' from (select 2`, 'into'],
  [`select 5--1 into outfile 'x'`, 'into'],
  ['select 1 into @a', 'into'],
  [`select length(load_file('/etc/passwd'))`, 'load_file'],
  ['select `load_file`(0x2f)', '`load_file`'],
  [`select 1 /*!50000 into outfile 'x' */`, `/*!50000 into outfile 'x' */`],
  ['select /*M!100100 sleep(1) */ 1', '/*M!100100 sleep(1) */'],
  [`select 'a\\\\' into outfile 'x'`, 'into'],
])('refused: %s', (query, word) => {
  expect(mysqlStatement({ query, ...span })).toBe(word);
});
