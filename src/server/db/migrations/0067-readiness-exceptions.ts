import type { Kysely } from 'kysely';

// Why a team goes on with OKRs in a cycle although the readiness check advises against it.
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('readiness_exceptions')
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('cycle_id', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('readiness_exceptions_key', ['organization_id', 'team_id', 'cycle_id'])
    .execute();
}
