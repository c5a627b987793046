import type { Kysely } from 'kysely';

// Beside what shows that a product is at a stage: of which kind that is, what would show that it may go on, and, when it
// did, what had been named for that and whether it came. What was written so far shows that it is here.
export async function up(db: Kysely<unknown>): Promise<void> {
  const changes = () => db.schema.alterTable('stage_changes');
  await changes().addColumn('evidence_kind', 'text').execute();
  await changes()
    .addColumn('leaves_when', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await changes()
    .addColumn('expected', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await changes().addColumn('came', 'text').execute();
}
