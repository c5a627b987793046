import { type Kysely, sql } from 'kysely';

// The day on which it is no longer too early to say. What is kept was judged by lines that begin with the cycle: all is
// judged again when it is next asked for.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('standings').addColumn('on_track_from', 'text').execute();
  await sql`delete from standing_marks`.execute(db);
}
