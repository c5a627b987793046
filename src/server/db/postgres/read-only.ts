import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** Throws where PostgreSQL only reads: a standby, or set so. */
export async function refuseReadOnly(db: Db): Promise<void> {
  const { rows } = await sql<{ only: string }>`select current_setting('transaction_read_only') as only`.execute(db);
  if (rows[0]?.only === 'on') throw Object.assign(new Error('the database only reads'), { code: '25006' });
}
