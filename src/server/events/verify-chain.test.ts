import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import type { Settings } from '../operator/settings.ts';
import { start } from '../run/start.ts';
import { replaceLostSecret, rotateSecrets } from '../secrets/rotate.ts';
import { type Places, openPlaces } from '../testing/open-installation.ts';
import { backUp } from '../upkeep/backup.ts';
import { exportEvents, verifyEvents } from '../upkeep/events.ts';
import { withDatabase } from '../upkeep/open-source.ts';
import { restore } from '../upkeep/restore.ts';
import { hashOf } from './append-events.ts';

let places: Places;
let file: string;
let made: Settings;
let settings: Settings;
const still = () => undefined;

beforeAll(async () => {
  places = openPlaces();
  made = await places.empty();
  const node = await start(made);
  await foundCompany(node);
  await node.stop();
  file = `${made.dataFolder}/a.backup.gz`;
  await backUp(made, file, still);
});
afterAll(() => places.close());

/** The same company anew for each test, with its secret. */
beforeEach(async () => {
  settings = { ...(await places.empty()), secretFile: made.secretFile };
  await restore(settings, file, still);
});

const behind = (text: string) => withDatabase(settings, ({ db }) => sql.raw(text).execute(db));
const found = async () => {
  const [state] = await verifyEvents(settings);
  return state!.faults.map(({ kind, seq }) => `${kind} ${seq}`);
};

test('a log is whole, keyed from its first event on, and its end is known', async () => {
  const [state] = await verifyEvents(settings);
  expect(state).toMatchObject({ name: 'Acme', faults: [], keyedFrom: 1 });
  expect(state!.count).toBeGreaterThan(3);
  expect(state!.hash).toMatch(/^[\w-]{8}\.[0-9a-f]{64}$/);
  expect(state!.seq).toBe(state!.count);
});

test.each<[string, string, string[]]>([
  ['an edit', `update events set payload = replace(payload, 'name', 'nome') where seq = 2`, ['edited 2']],
  ['another time', `update events set at = '2020-01-01T00:00:00.000Z' where seq = 3`, ['edited 3']],
  ['a deletion', 'delete from events where seq = 2', ['missing 2']],
  ['a deletion of the first', 'delete from events where seq = 1', ['missing 1']],
  [
    'a reorder',
    'update events set seq = -2 where seq = 2; update events set seq = 2 where seq = 3; update events set seq = 3 where seq = -2',
    ['moved 2', 'edited 2', 'moved 3', 'edited 3', 'moved 4'],
  ],
])('%s behind the back of the program is found', async (_, statements, faults) => {
  for (const statement of statements.split('; ')) await behind(statement);
  expect(await found()).toEqual(faults);
});

test('an end that was cut off is found, also when the numbers were closed up', async () => {
  await behind('delete from events where seq = (select max(seq) from events)');
  expect(await found()).toEqual([expect.stringMatching(/^cut \d+$/)]);
});

test('whoever computes the hashes anew without the key is found', async () => {
  await withDatabase(settings, async ({ db }) => {
    let before = '';
    const rows = await db.selectFrom('events').selectAll().orderBy('seq').execute();
    for (const { hash: _, ...row } of rows) {
      const changed = { ...row, previous_hash: before, at: '2020-01-01T00:00:00.000Z' };
      before = hashOf(changed);
      await db
        .updateTable('events')
        .set({ ...changed, hash: before })
        .where('seq', '=', row.seq)
        .execute();
    }
    await db.updateTable('event_heads').set({ hash: before }).execute();
  });
  expect(await found()).toEqual([expect.stringMatching(/^unkeyed \d+$/)]);
});

test('a log of before is keyed once, and says so; what was before it holds too from then on', async () => {
  await withDatabase(settings, async ({ db }) => {
    let before = '';
    for (const { hash: _, ...row } of await db.selectFrom('events').selectAll().orderBy('seq').execute()) {
      const plain = { ...row, previous_hash: before };
      before = hashOf(plain);
      await db
        .updateTable('events')
        .set({ ...plain, hash: before })
        .where('seq', '=', row.seq)
        .execute();
    }
    await db.updateTable('event_heads').set({ hash: before }).execute();
    await db.deleteFrom('installation').where('key', '=', 'events-key').execute();
  });
  const [plain] = await verifyEvents(settings);
  expect(plain).toMatchObject({ faults: [], keyedFrom: undefined });
  for (let starts = 0; starts < 2; starts += 1) await (await start(settings)).stop();
  const [keyed] = await verifyEvents(settings);
  expect(keyed).toMatchObject({ faults: [], keyedFrom: plain!.count + 1, count: plain!.count + 1 });
  const types: string[] = [];
  await exportEvents(settings, plain!.count, (event) => types.push((event as { type: string }).type));
  expect(types).toEqual(['log.keyed']);
  await behind("update events set at = '2020-01-01T00:00:00.000Z' where seq = 1");
  expect(await found()).toEqual(['edited 1']);
});

test('a new secret takes the key along; a lost one begins another, and says what cannot be shown', async () => {
  const own = `${settings.dataFolder}/secret`;
  const rotated = { ...settings, secretFile: own };
  copyFileSync(made.secretFile, own);
  await rotateSecrets(rotated);
  settings = rotated;
  expect(await found()).toEqual([]);
  const [before] = await verifyEvents(settings);

  settings = { ...settings, secretFile: `${settings.dataFolder}/another` };
  await expect(start(settings)).rejects.toMatchObject({ code: 'secret-missing' });
  expect(await replaceLostSecret(settings)).toBe(true);
  await (await start(settings)).stop();
  const [after] = await verifyEvents(settings);
  expect(after!.count).toBe(before!.count + 1);
  expect(await found()).toEqual([`key-lost ${before!.count}`]);
});

test('the log goes out as it is kept', async () => {
  const rows: { seq: number; payload: unknown; hash: string }[] = [];
  await exportEvents(settings, 0, (event) => rows.push(event as never));
  const [state] = await verifyEvents(settings);
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: state!.count }, (_, index) => index + 1));
  expect(rows.at(-1)!.hash).toBe(state!.hash);
  expect(rows[1]!.payload).toMatchObject({ values: { name: expect.any(String) } });
});
