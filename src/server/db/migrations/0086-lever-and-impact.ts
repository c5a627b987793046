import type { Kysely } from 'kysely';

// Which link of the growth chain an objective of operations moves and by what, and what paying debt back means for others
// in its parts; what was written in one text stays in `impact`.
export async function up(db: Kysely<unknown>): Promise<void> {
  const objectives = () => db.schema.alterTable('objectives');
  await objectives().addColumn('growth_link', 'text').execute();
  await objectives()
    .addColumn('lever', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await objectives()
    .addColumn('impact_parts', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
}
