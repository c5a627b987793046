import { sql } from 'kysely';
import type { Head, Db } from '../database.ts';
import { statement } from '../statement.ts';

export const channel = 'crux_events';
/** Where each log ends, for the connection that hears of it. */
export const heads = 'select organization_id, seq from event_heads';

const move = statement((db, at: Omit<Head, 'from'> & { news: string }) =>
  db
    .updateTable('event_heads')
    .set({ seq: at.seq, hash: at.hash })
    .where('organization_id', '=', at.organizationId)
    .returning(sql`pg_notify(${sql.lit(channel)}, ${at.news})`.as('told')),
);

/** In one statement with it, tells all nodes, at the commit, which events are new. */
export async function moveHead(tx: Db, { organizationId, seq, hash, from }: Head): Promise<void> {
  await move(tx, { organizationId, seq, hash, news: `${organizationId} ${from} ${seq}` });
}
