import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { foundCompany } from '../../../tests/counterparts/company.ts';
import type { Settings } from '../operator/settings.ts';
import { inTransaction } from '../ask/change.ts';
import { runCrux } from '../../cli/run-crux.ts';
import { start } from '../run/start.ts';
import { replaceLostSecret, rotateSecrets } from '../secrets/rotate.ts';
import { type Places, openPlaces } from '../testing/open-installation.ts';
import { backUp } from '../upkeep/backup.ts';
import { exportEvents, verifyEvents } from '../upkeep/events.ts';
import { withDatabase } from '../upkeep/open-source.ts';
import { restore } from '../upkeep/restore.ts';
import { examineAll } from '../upkeep/doctor.ts';
import { hashOf } from './append-events.ts';
import type { LogState } from './verify-chain.ts';

let places: Places;
let file: string;
let made: Settings;
let settings: Settings;
let organizationId: string;
const still = () => undefined;

beforeAll(async () => {
  places = openPlaces();
  made = await places.empty();
  const node = await start(made);
  await foundCompany(node);
  ({ organization_id: organizationId } = await node.services.database.db
    .selectFrom('organizations')
    .select('organization_id')
    .executeTakeFirstOrThrow());
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

const codes = async () =>
  (await examineAll(settings, { drill: false, verifyEvents: true })).map(({ code, state }) => `${code} ${state}`);

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

/** Writes the whole log anew, each hash as whoever has the database alone can make it. */
async function forge(change: (row: { at: string }) => object = () => ({}), withName = ''): Promise<void> {
  await withDatabase(settings, async ({ db }) => {
    let before = '';
    for (const { hash: _, ...row } of await db.selectFrom('events').selectAll().orderBy('seq').execute()) {
      const changed = { ...row, previous_hash: before, ...change(row) };
      before = withName + hashOf(changed);
      await db
        .updateTable('events')
        .set({ ...changed, hash: before })
        .where('seq', '=', row.seq)
        .execute();
    }
    await db.updateTable('event_heads').set({ hash: before }).execute();
  });
}
const anotherTime = () => ({ at: '2020-01-01T00:00:00.000Z' });
const takeKeyAway = () => behind("delete from installation where key = 'events-key'");

test.each([
  ['', ['keyless']],
  ['someones.', ['key-lost', 'keyless']],
])('hashes made anew without the key (%j) stay found, whatever the server does', async (name, kinds) => {
  await forge(anotherTime, name);
  const { length } = await found();
  expect(length).toBe(kinds.length);
  const at = (await verifyEvents(settings))[0]!.count;
  expect(await found()).toEqual(kinds.map((kind) => `${kind} ${at}`));
  const node = await start(settings);
  expect(await found()).toEqual(kinds.map((kind) => `${kind} ${at}`));
  // Somebody goes on working: what they do has the key, what was forged does not become true by it.
  await inTransaction(node.services, { organizationId, id: null }, new Date(), async (_, record) =>
    record({ type: 'organization.zone-changed', subjectId: organizationId }),
  );
  await node.stop();
  const faults = await found();
  expect(faults).toContain(`unkeyed ${at}`);
  expect(await codes()).toContain('events-unkeyed bad');
});

test('a log whose key was taken away is neither served nor given another one', async () => {
  await takeKeyAway();
  await forge(anotherTime);
  for (let starts = 0; starts < 2; starts += 1)
    await expect(start(settings)).rejects.toMatchObject({ code: 'log-key-gone' });
  expect(await found()).toEqual([expect.stringMatching(/^keyless \d+$/)]);
  expect(await codes()).toEqual(expect.arrayContaining(['secret-gone bad', 'events-keyless bad']));
});

test('nor is one whose key alone was taken away', async () => {
  await takeKeyAway();
  await expect(start(settings)).rejects.toMatchObject({ code: 'log-key-gone' });
  expect(await codes()).toEqual(expect.arrayContaining(['secret-gone bad', 'events-keyless bad']));
});

test('a forged log ends the doctor with 1, also after a start', async () => {
  await forge(anotherTime);
  const env = {
    CRUX_DATA: settings.dataFolder,
    CRUX_SECRET_FILE: settings.secretFile,
    CRUX_DATABASE_URL: settings.databaseUrl ?? '',
  };
  await (await start(settings)).stop();
  const told = await runCrux(['doctor', '--verify-events', '--lang', 'en'], { env });
  expect(told.status).toBe(1);
  expect(told.out).toContain('✗ Events: the log of Acme does not have the key of this installation');
});

test('a log of before is keyed once, when an operator says so; what was before it holds too from then on', async () => {
  await takeKeyAway();
  await forge();
  const [{ count }] = (await verifyEvents(settings)) as [LogState];
  await expect(start(settings)).rejects.toMatchObject({ code: 'log-key-gone' });
  expect(await replaceLostSecret(settings)).toBe('gone');
  expect(await replaceLostSecret(settings)).toBe('opens');
  for (let starts = 0; starts < 2; starts += 1) await (await start(settings)).stop();
  const [keyed] = await verifyEvents(settings);
  expect(keyed).toMatchObject({ faults: [], keyedFrom: count + 1, count: count + 1 });
  expect(await codes()).toContain('events-from warn');
  const types: string[] = [];
  await exportEvents(settings, count, (event) => types.push((event as { type: string }).type));
  expect(types).toEqual(['log.keyed']);
  await behind("update events set at = '2020-01-01T00:00:00.000Z' where seq = 1");
  expect(await found()).toEqual(['edited 1']);
});

test('a database of an older schema gets its key after its migrations', async () => {
  await takeKeyAway();
  await behind('delete from migrations where name = (select max(name) from migrations)');
  await expect(replaceLostSecret(settings)).rejects.toMatchObject({ code: 'older-schema' });
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
  expect(await replaceLostSecret(settings)).toBe('foreign');
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
