// W3: check-ins over HTTP, each one durable transaction; the floor runs the bare statements without HTTP.
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { load } from './load.ts';
import type { Work } from './result.ts';
import { median, pairedRounds, rate } from './rounds.ts';

export const w3: Work = {
  id: 'W3',
  name: 'check-in over HTTP, 16 connections',
  async measure({ quick, nothingKept }) {
    const server = await startBenchServer('S', { nothingKept });
    const copy = `${server.file}.floor`;
    const floor = openFloor(server, copy);
    try {
      const seconds = quick ? 1 : 4;
      const p99: number[] = [];
      const requests = server.keyResultIds.map((id, at) => ({
        path: `/api/key-results/${id}/check-ins`,
        method: 'POST' as const,
        body: JSON.stringify({
          value: at,
          confidence: 6,
          confidenceReason: 'A sentence about why.',
          changed: 'A sentence about what changed this week.',
        }),
      }));
      const ours = async () => {
        const loaded = await load(server.address, server.cookie, requests, seconds);
        p99.push(loaded.p99);
        return loaded.rate;
      };
      await ours();
      p99.pop();
      const rounds = await pairedRounds(quick ? 2 : 5, ours, () => rate(floor.checkIn, seconds * 1000));
      return {
        ...rounds,
        unit: 'check-ins/s',
        must: 'at least 0.5 of the floor, p99 below 40 ms',
        reached: rounds.ratio >= 0.5 && median(p99) < 40,
        also: { 'p99 ms': median(p99) },
      };
    } finally {
      floor.close();
      await server.stop();
      rmSync(copy, { force: true });
    }
  },
};

/** Reading, key result, check-in and event: four prepared statements in one transaction, on a copy of the same data. */
function openFloor({ file, organizationId, personId, keyResultIds }: BenchServer, copy: string) {
  const source = new DatabaseSync(file, { timeout: 5000 });
  source.prepare('vacuum into ?').run(copy);
  source.close();
  const db = new DatabaseSync(copy);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const reading = db.prepare(
    "insert into readings (organization_id, subject_id, id, value, at, recorded_at, recorded_by, source, note) values (?, ?, ?, ?, ?, ?, ?, 'manual', '')",
  );
  const keyResult = db.prepare(
    'update key_results set value = ?, value_at = ?, confidence = ?, checked_in_at = ?, check_in_id = ? where organization_id = ? and id = ?',
  );
  const checkIn = db.prepare(
    "insert into check_ins (organization_id, id, key_result_id, person_id, at, recorded_at, value, confidence, confidence_reason, changed, problem, improvement, next) values (?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', '', '')",
  );
  const event = db.prepare(
    "insert into events (organization_id, seq, at, type, actor_id, subject_id, visibility, payload, previous_hash, hash) values (?, ?, ?, 'check-in.made', ?, ?, 'everyone', ?, '', '')",
  );
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  let made = 0;
  return {
    checkIn() {
      made += 1;
      const id = `floor-${made}`;
      const at = new Date().toISOString();
      const of = keyResultIds[made % keyResultIds.length] ?? '';
      begin.run();
      reading.run(organizationId, of, id, made, at, at, personId);
      keyResult.run(made, at, 6, at, id, organizationId, of);
      checkIn.run(organizationId, id, of, personId, at, at, made, 6, 'A sentence about what changed this week.');
      event.run(organizationId, 1_000_000 + made, at, personId, of, '{"values":{}}');
      commit.run();
    },
    close: () => db.close(),
  };
}
