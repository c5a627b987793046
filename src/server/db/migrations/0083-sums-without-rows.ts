import { type Kysely, sql } from 'kysely';

// An overview of 35,000 key results read every one of them, to find the few that were given up and to count how they
// stand: both are answered by an index alone.
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['objectives', 'key_results'])
    await db.schema
      .createIndex(`${table}_dropped`)
      .on(table)
      .columns(['organization_id', 'id'])
      .where(sql.ref('dropped'), 'is not', null)
      .execute();
  await db.schema
    .createIndex('standings_by_make')
    .on('standings')
    .columns([
      'organization_id',
      'cycle_id',
      'guard',
      'delivery',
      'tenth',
      'confidence',
      'status',
      'off_track_from',
      'at_risk_from',
      'on_track_from',
      'stale_from',
    ])
    .execute();
}
