// W7: a thousand readings of one source, as a history that is read back, in one durable transaction; the floor inserts
// the same rows by one prepared statement in one durable transaction.
import { recordTold } from '../src/server/standing/record-reading.ts';
import { takeKeyResult } from '../src/server/store/key-results.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../src/server/db/open.ts';
import { openLog } from '../src/server/operator/log.ts';
import { startBenchServer } from './bench-server.ts';
import type { Work } from './result.ts';
import { pairedRounds } from './rounds.ts';

const batch = 1000;
const minute = 60_000;

export const w7: Work = {
  id: 'W7',
  name: 'readings ingested, batches of 1,000',
  async measure({ quick, nothingKept }) {
    const server = await startBenchServer('S', { nothingKept });
    await server.end();
    const folder = mkdtempSync(join(tmpdir(), 'crux-w7-'));
    const database = await openDatabase({ dataFolder: join(server.file, '..'), log: openLog('silent') });
    const floor = openFloor(server.file, join(folder, 'floor.db'), server.organizationId);
    try {
      const batches = quick ? 5 : 40;
      let told = 0;
      const ours = () => timed(batches, () => tell(server.keyResultIds[told % 350] ?? '', told++));
      const bare = () =>
        timed(batches, () => Promise.resolve(floor.insert(server.keyResultIds[told % 350] ?? '', told++)));
      await ours();
      await bare();
      const rounds = await pairedRounds(quick ? 2 : 7, ours, bare);
      return {
        ...rounds,
        unit: 'readings/s',
        must: 'at least 0.5 of the floor',
        reached: rounds.ratio >= 0.5,
        also: {},
      };
    } finally {
      floor.close();
      await database.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }

    function tell(keyResultId: string, at: number): Promise<void> {
      const now = new Date();
      const { organizationId } = server;
      return database.db.transaction().execute(async (tx) => {
        const keyResult = await takeKeyResult(tx, organizationId, keyResultId);
        const told = { source: 'prometheus', queryHash: 'a1b2c3d4', note: '', readings: readingsOf(at, now) };
        await recordTold(tx, organizationId, [{ keyResult: keyResult!, ...told }], now);
      });
    }
  },
};

/** A minute apart; no two batches the same. */
function readingsOf(at: number, now: Date) {
  const from = now.getTime() - batch * minute - at;
  return Array.from({ length: batch }, (_, index) => ({
    at: new Date(from + index * minute).toISOString(),
    value: 480 - index / 10,
  }));
}

async function timed(batches: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < batches; done++) await work();
  return (batches * batch * 1000) / (performance.now() - began);
}

function openFloor(file: string, copy: string, organizationId: string) {
  const source = new DatabaseSync(file, { timeout: 5000 });
  source.prepare('vacuum into ?').run(copy);
  source.close();
  const db = new DatabaseSync(copy);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const insert = db.prepare(
    `insert into readings (organization_id, subject_id, id, value, numerator, denominator, at, recorded_at, recorded_by, source, note, query_hash)
     values (?, ?, ?, ?, null, null, ?, ?, null, 'prometheus', '', 'a1b2c3d4') on conflict do nothing`,
  );
  return {
    insert(keyResultId: string, at: number) {
      const now = new Date();
      db.exec('begin immediate');
      for (const [index, one] of readingsOf(at, now).entries())
        insert.run(
          organizationId,
          keyResultId,
          `floor-${at}-${index}-0123456789abcdef`,
          one.value,
          one.at,
          now.toISOString(),
        );
      db.exec('commit');
    },
    close: () => db.close(),
  };
}
