import type { Head, Db } from '../database.ts';
import { statement } from '../statement.ts';

const move = statement((db, at: Omit<Head, 'from'>) =>
  db.updateTable('event_heads').set({ seq: at.seq, hash: at.hash }).where('organization_id', '=', at.organizationId),
);

export async function moveHead(tx: Db, { organizationId, seq, hash }: Head): Promise<void> {
  await move(tx, { organizationId, seq, hash });
}
