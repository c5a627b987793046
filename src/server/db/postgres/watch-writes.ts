import { sql } from 'kysely';
import type { Database, Db } from '../database.ts';
import { outageOf } from '../outage.ts';

/** After so long without a write nobody knows any more, and the next one tries. */
const remembered = 60_000;

/**
 * What keeps PostgreSQL from writing: it only reads (a standby, or set so), or the last write found its disk full or
 * refusing. Whoever only reads would notice neither.
 */
export function watchWrites(inTurn: Database['inTurn'], now: () => number = Date.now) {
  let refused: { fault: unknown; at: number } | undefined;

  const watched: Database['inTurn'] = async (db, of, work) => {
    try {
      const result = await inTurn(db, of, work);
      refused = undefined;
      return result;
    } catch (fault) {
      if (outageOf(fault)?.startsWith('disk-')) refused = { fault, at: now() };
      throw fault;
    }
  };

  async function check(db: Db): Promise<void> {
    if (refused !== undefined && now() - refused.at < remembered) throw refused.fault;
    const { rows } = await sql<{ only: string }>`select current_setting('transaction_read_only') as only`.execute(db);
    if (rows[0]?.only === 'on') throw Object.assign(new Error('the database only reads'), { code: '25006' });
  }

  return { inTurn: watched, check };
}
