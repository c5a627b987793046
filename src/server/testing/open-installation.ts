import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../db/database.ts';
import { type Settings, readSettings } from '../operator/settings.ts';
import type { Running } from '../run/run-node.ts';
import { start } from '../run/start.ts';
import { openSchema } from './open-schema.ts';

export type Places = {
  /** Settings of an empty place: a folder, and on PostgreSQL a schema of its own. */
  empty(engine?: 'sqlite' | 'suite'): Promise<Settings>;
  close(): Promise<void>;
};

/** Places for installations, on the engine of the suite unless a test asks for a file; gone afterwards. */
export function openPlaces(): Places {
  const ends: (() => unknown)[] = [];
  return {
    async empty(engine = 'suite') {
      const folder = mkdtempSync(join(tmpdir(), 'crux-place-'));
      ends.push(() => rmSync(folder, { recursive: true, force: true }));
      const url = process.env['CRUX_TEST_DATABASE_URL'];
      const schema = engine === 'sqlite' || url === undefined ? undefined : await openSchema(url);
      if (schema) ends.push(() => schema.drop());
      return readSettings({
        CRUX_DATA: folder,
        CRUX_PORT: '0',
        CRUX_LOG: 'silent',
        ...(schema ? { CRUX_DATABASE_URL: schema.url } : {}),
      });
    },
    async close() {
      for (const end of ends.splice(0).toReversed()) await end();
    },
  };
}

/** A server with the sample company, and with values that are easily lost on the way. */
export async function startWithSample(settings: Settings): Promise<Running> {
  const running = await start({ ...settings, demo: 'zh' });
  await addStrange(running.services.database.db);
  return running;
}

export const strange = ['\u2028\u2029 \n\t\\ "\' 𝄞 \u202e', '中文，“全角”；😀', '{"a":null}', ''];

async function addStrange(db: Db): Promise<void> {
  const values = strange.map((value, index) => ({ key: `strange ${index}`, value }));
  await db.insertInto('installation').values(values).execute();
  const readings = [0.1 + 0.2, 5e-324, 1.7976931348623157e308, -0.0000001, 9007199254740991, 0];
  const row = { organization_id: 'o', subject_id: 'k', at: '', recorded_at: '', source: 'manual', note: '' } as const;
  await db
    .insertInto('readings')
    .values(readings.map((value, index) => ({ ...row, id: `strange ${index}`, value, at: `${index}` })) as never)
    .execute();
}
