import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../connectors/sql/index.ts';
import { utc } from '../../core/calendar/zones.ts';
import { openLog } from '../operator/log.ts';
import { sourceReader } from './source-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'crux-own-'));
const own = join(folder, 'crux');
const sources = sourceReader({ allowed: [], sqliteFolders: [folder], ownFolder: own, log: openLog('silent') });
const make = (file: string) => {
  const db = new DatabaseSync(file);
  db.exec('create table t (n integer); insert into t values (7)');
  db.close();
};
beforeAll(() => {
  mkdirSync(own);
  make(join(folder, 'shop.sqlite'));
  make(join(own, 'crux.sqlite'));
  symlinkSync(join(own, 'crux.sqlite'), join(folder, 'link.sqlite'));
});
afterAll(async () => {
  await sources.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['shop.sqlite', { ok: true }],
  ['crux/crux.sqlite', { failure: 'not-configured' }],
  ['link.sqlite', { failure: 'not-configured' }],
  ['shop.sqlite/../crux/crux.sqlite', { failure: 'not-configured' }],
  ['../../etc/passwd', { failure: 'not-configured' }],
])('an open folder around the data folder does not open the server’s own files: %s', async (file, expected) => {
  const config = { engine: 'sqlite', database: `${folder}/${file}`, query: 'select n from t' };
  expect(await sources.read(sql, config, 'now', { now: new Date('2026-11-20T08:00:00Z'), zones: utc })).toMatchObject(
    expected,
  );
});
