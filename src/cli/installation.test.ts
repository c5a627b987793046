import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqliteSource } from '../server/db/sqlite/copy-source.ts';
import { tallyOf } from '../server/db/copy/tally.ts';
import { type Places, openPlaces, startWithSample } from '../server/testing/open-installation.ts';
import { runCrux } from './run-crux.ts';

let places: Places;
let here: string;
const empty = async () => (await places.empty('sqlite')).dataFolder;
const on = (folder: string, ...args: string[]) => runCrux(args, { env: { CRUX_DATA: folder } });

beforeAll(async () => {
  places = openPlaces();
  const settings = await places.empty('sqlite');
  here = settings.dataFolder;
  await (await startWithSample(settings)).stop();
});
afterAll(() => places.close());

test('backup and restore say what was done, what is not in it, and what comes next', async () => {
  const file = join(here, 'a.backup.gz');
  const made = await on(here, 'backup', file);
  expect(made).toMatchObject({ status: 0, err: '' });
  expect(made.out).toMatch(
    /^Backup made and read again to its end: .*a\.backup\.gz\n\d+ rows in \d+ tables, \d+ kB\.\n/,
  );
  expect(made.out).toContain(`keep a copy of ${join(here, 'secret')} in another place`);

  const there = await empty();
  const restored = await on(there, 'restore', file, '--lang', 'zh');
  expect(restored.status).toBe(0);
  expect(restored.out).toMatch(
    /^已恢复到 .*crux\.db：\d+ 张表，\d+ 行，行数和哈希都与 .* 的备份一致。\n备份里没有主密钥。/,
  );
  expect(restored.err).toMatch(/ {2}accounts +1\n/);
  const tally = (folder: string) => {
    const source = sqliteSource(join(folder, 'crux.db'));
    return tallyOf(source).finally(() => source.close());
  };
  expect(await tally(there)).toEqual(await tally(here));

  const again = await on(there, 'restore', file);
  expect(again).toMatchObject({ status: 2, out: '' });
  expect(again.err).toMatch(/is not empty, and nothing is ever written over/);
});

test('a backup goes into the folder for backups, under its time', async () => {
  const folder = join(await empty(), 'backups');
  const { status } = await runCrux(['backup'], { env: { CRUX_DATA: here, CRUX_BACKUP_FOLDER: folder } });
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^crux-\d{8}T\d{6}Z-manual\.backup\.gz$/)]);
});

test.each([
  ['en', /^There is no data here/, /is no backup of Crux\.\n$/, /^The option --to <url> is needed\./],
  ['zh', /^这里没有数据/, /不是 Crux 的备份。\n$/, /^缺少选项 --to <url>。/],
])('what is refused is one sentence (%s)', async (lang, noData, foreign, missing) => {
  const folder = await empty();
  const wrong = join(folder, 'x.gz');
  writeFileSync(wrong, 'this is no zip');
  for (const [args, said] of [
    [['backup', join(folder, 'b.gz')], noData],
    [['migrate'], noData],
    [['move', '--to', 'postgres://crux@127.0.0.1:1/crux'], noData],
    [['restore', wrong], foreign],
    [['move'], missing],
  ] as const) {
    const { status, out, err } = await on(folder, ...args, '--lang', lang);
    expect([status, out]).toEqual([2, '']);
    expect(err.replace(/^.*(逐表复制：|Copying, table by table:)\n/, '')).toMatch(said);
    expect(err).not.toContain('    at ');
  }
  expect(existsSync(join(folder, 'crux.db'))).toBe(false);
});

test('doctor says one line a thing, proves the newest backup, and exits with 1 when something is to be mended', async () => {
  const folder = join(here, 'backups');
  const env = { CRUX_DATA: here, CRUX_BACKUP_FOLDER: folder };
  expect((await runCrux(['backup'], { env })).status).toBe(0);
  const well = await runCrux(['doctor', '--restore-drill', '--verify-events', '--lang', 'zh'], { env });
  expect(well).toMatchObject({ status: 0, err: '' });
  expect(well.out).toMatch(/^✓ 数据库：.*crux\.db 有响应。$/m);
  expect(well.out).toMatch(/^✓ 恢复演练：.*行数和哈希一致，升级后检查完好。$/m);
  expect(well.out).toMatch(/^✓ 事件：.*的日志完整，共 \d+ 条，/m);
  const told = await runCrux(['doctor', '--json'], { env: { ...env, CRUX_SECRET_FILE: join(here, 'none') } });
  expect(told.status).toBe(1);
  const { version, findings } = JSON.parse(told.out);
  expect(version).toBe(1);
  expect(findings).toContainEqual({
    code: 'secret-missing',
    state: 'bad',
    text: { en: expect.stringMatching(/^Secret: .* is missing/), zh: expect.stringMatching(/^主密钥：/) },
  });
  const nothing = await on(await empty(), 'doctor');
  expect(nothing.status).toBe(1);
  expect(nothing.out).toMatch(/^✗ There is no data here .*\n[^]*\nNot well: 2 to mend\.\n$/);
});

test('the log goes out as JSON lines, from a number on', async () => {
  const all = await on(here, 'events');
  expect(all).toMatchObject({ status: 0, err: '' });
  const rows = all.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { seq: number; hash: string });
  expect(rows.length).toBeGreaterThan(100);
  const after = await on(here, 'events', '--after', String(rows.length - 2));
  expect(
    after.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(rows.slice(-2));
});

test('migrate tells what would run, runs it, and has nothing to do then', async () => {
  const folder = await empty();
  await on(folder, 'restore', new URL('../server/upkeep/schemas/0018.backup.gz', import.meta.url).pathname);
  const check = await on(folder, 'migrate', '--check');
  expect(check.status).toBe(1);
  expect(check.out).toMatch(/^Migrations to run: 0019-one-name-per-noun, /);
  expect((await on(folder, 'migrate', '--lang', 'zh')).out).toMatch(/^已执行迁移：0019-one-name-per-noun, /);
  expect(await on(folder, 'migrate', '--check')).toMatchObject({ status: 0, out: 'The database is up to date.\n' });
});
