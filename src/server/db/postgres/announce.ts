import { sql } from 'kysely';
import type { Db } from '../database.ts';

export const channel = 'crux_events';

/** Within the change's transaction: tells all nodes, at the commit, which events are new. */
export async function announce(tx: Db, organizationId: string, from: number, to: number): Promise<void> {
  await sql`select pg_notify(${channel}, ${`${organizationId} ${from} ${to}`})`.execute(tx);
}
