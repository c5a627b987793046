import type { Kysely } from 'kysely';

// The last event of a team is asked on every board.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('events_by_team').on('events').columns(['organization_id', 'team_id', 'seq']).execute();
}
