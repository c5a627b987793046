import { type Kysely, sql } from 'kysely';

// Who alone reads an objective that names people or holes: the rare case, so that all of them are found by a small index.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('objectives').addColumn('restricted', 'text').execute();
  await db.schema
    .createIndex('objectives_restricted')
    .on('objectives')
    .column('organization_id')
    .where(sql.ref('restricted'), 'is not', null)
    .execute();
}
