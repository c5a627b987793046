import { type Kysely, sql } from 'kysely';

// What is not measurable yet is a few key results of a large cycle: found without reading the others.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('key_results_unknown')
    .on('key_results')
    .columns(['organization_id', 'objective_id'])
    .where(sql.ref('kind'), '=', sql.lit('unknown'))
    .execute();
}
