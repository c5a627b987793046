import type { Kysely } from 'kysely';

// What somebody owns is found without reading everybody's.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('objectives_by_owner')
    .on('objectives')
    .columns(['organization_id', 'owner_id'])
    .execute();
}
