import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { needs } from '../../../tests/needs.ts';
import { readSqliteApart } from './read-sqlite-apart.ts';
import { runIsolated } from './run-isolated.ts';
import { stepsBack } from './step-back.ts';

const folder = mkdtempSync(join(tmpdir(), 'crux-isolated-'));
const file = join(folder, 'app.sqlite');
const db = new DatabaseSync(file);
db.exec(`create table days (day text, n integer); insert into days values ('2026-11-18', 4), ('2026-11-19', 6)`);
db.close();
afterAll(() => rmSync(folder, { recursive: true }));

const formula = (text: string, data: unknown = { items: [{ n: 1 }, { n: 2 }] }) =>
  runIsolated({ kind: 'formula', formula: text, data }, 2);
const sqlite = (query: string) => readSqliteApart({ file, query, from: '2026-11-19', to: '2026-11-20' }, 2);

test.each([
  ['$sum(items.n)', { ok: true, value: 3 }],
  ['items.{"value": n}', { ok: true, value: [{ value: 1 }, { value: 2 }] }],
  ['nothing', { ok: true, value: null }],
  ['$sum(', { ok: false, failure: 'bad-query' }],
  ['($f := function($x) { $f($x + 1) }; $f(1))', { ok: false, failure: 'slow' }],
  ['$join([1..9000000].$string($))', { ok: false }],
  ['$split($pad("a", 50000000, "a"), "")', { ok: false }],
  ['$match($pad("a", 60, "a") & "!", /(a+)+$/)', { ok: false, failure: 'slow' }],
  ['{}.constructor.constructor("return process")', { ok: true, value: null }],
  ['$eval("$.__proto__.polluted")', { ok: true, value: null }],
])('formula %s', async (text, expected) => expect(await formula(text)).toMatchObject(expected));

test.each([
  ['select sum(n) from days', { ok: true, rows: [[10]] }],
  ['select day, n from days where day >= :from', { ok: true, columns: ['day', 'n'], rows: [['2026-11-19', 6]] }],
  ["attach database 'x.sqlite' as x", { failure: 'bad-query' }],
  ['delete from days', { failure: 'bad-query' }],
  ['pragma table_list', { failure: 'bad-query' }],
  ["select load_extension('x')", { failure: 'bad-query' }],
  ["select readfile('/etc/passwd')", { failure: 'bad-query' }],
  ['with n as (select 1) insert into days select 1, 1 returning n', { failure: 'bad-query' }],
  ["vacuum into 'x.sqlite'", { failure: 'bad-query' }],
  ['select * from missing', { failure: 'bad-query' }],
  ['with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n', { failure: 'slow' }],
])('sqlite: %s', async (query, expected) => expect(await sqlite(query)).toMatchObject(expected));

const onLinux = { en: 'children of a process: Linux tells them in a file', zh: '进程的子进程：Linux 才有这个文件' };

test('a job gives way to whoever answers requests', async (context) => {
  needs(context, process.platform === 'linux', onLinux);
  const children = () => {
    const threads = readdirSync('/proc/self/task');
    return threads.flatMap((id) => readFileSync(`/proc/self/task/${id}/children`, 'utf8').split(' ').filter(Boolean));
  };
  const before = new Set(children());
  const job = formula('($f := function($x) { $f($x + 1) }; $f(1))');
  const [made] = children().filter((id) => !before.has(id));
  expect(getPriority(Number(made)) - getPriority()).toBe(stepsBack);
  expect(await job).toMatchObject({ failure: 'slow' });
});
