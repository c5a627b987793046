import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tallyOf } from '../db/copy/tally.ts';
import { knownMigrations, migrate } from '../db/migrate.ts';
import type { Settings } from '../operator/settings.ts';
import { start } from '../run/start.ts';
import { type Places, openPlaces } from '../testing/open-installation.ts';
import { withSource } from '../db/copy/with-source.ts';
import { withDatabase } from './open-source.ts';
import { checkBackup } from './read-backup.ts';
import { restore } from './restore.ts';

/**
 * The sample company as programs of before wrote it, backed up: one of each change that brought migrations, named by the
 * newest migration that its program had, and by the one it brought where that was none newer. The files are never made
 * again: what they hold is what installations hold.
 */
const folder = fileURLToPath(new URL('./schemas/', import.meta.url));
const files = readdirSync(folder);
/** Theirs, so that their sessions and passwords hold. */
const secret = 'a secret of the upgrade tests and of nothing else';
/** What migrations empty on purpose: it is computed again. */
const computed = ['backtests', 'backtest_cases', 'forecast_adjustments', 'standing_marks'];

let places: Places;
/** The schema of an installation made today. */
let today: Awaited<ReturnType<typeof shapes>>;
beforeAll(async () => {
  places = openPlaces();
  const anew = await places.empty();
  await (await start(anew)).stop();
  today = await shapes(anew);
});
afterAll(() => places.close());

const shapes = (at: Settings) => withDatabase(at, (database) => withSource(database, async (source) => source.shapes));

test('the schemas of before are here', () => {
  expect(files).toContain('0018.backup.gz');
  // Not long after a migration, what it made is kept here: `crux backup` of the sample, started with this secret.
  const newest = (names: readonly string[]) => Number(names.toSorted().at(-1)?.slice(0, 4));
  expect(newest(knownMigrations()) - newest(files)).toBeLessThan(8);
});

test.each(files)(
  'from %s to this program nothing is lost, the schema is as a new one, and its pages open',
  { timeout: 60_000 },
  async (name) => {
    const { tallies: before, header } = await checkBackup(`${folder}${name}`);
    expect(header.migrations.at(-1)!.slice(0, 4)).toBe(name.slice(0, 4));
    const place = { ...(await places.empty()), secret };
    await restore(place, `${folder}${name}`, () => undefined);
    const ran = await withDatabase(place, migrate);
    expect([...header.migrations, ...ran].toSorted()).toEqual(knownMigrations());

    expect(await shapes(place)).toEqual(today);
    const after = await withDatabase(place, (database) => withSource(database, tallyOf));
    for (const [table, { rows }] of Object.entries(before))
      if (after[table] && table !== 'migrations' && !computed.includes(table))
        expect([table, after[table].rows]).toEqual([table, rows]);

    const running = await start({ ...place, demo: 'zh' });
    const entered = await fetch(running.demoLink!, { redirect: 'manual' });
    const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!;
    const read = async (path: string) => {
      const reply = await fetch(running.address + path, { headers: { cookie } });
      expect([path, reply.status]).toEqual([path, 200]);
      return reply.json() as Promise<never>;
    };
    const me: { cycle: { id: string } } = await read('/api/me');
    for (const path of ['/api/teams', '/api/people', '/api/events', '/api/cycles']) await read(path);
    await read(`/api/cycles/${me.cycle.id}/overview`);
    const objectives = await running.services.database.db
      .selectFrom('objectives')
      .select('id')
      .where('removed_at', 'is', null)
      .execute();
    expect(objectives.length).toBeGreaterThan(5);
    for (const { id } of objectives) await read(`/api/objectives/${id}`);
    await running.stop();
  },
);
