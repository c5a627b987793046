import type { Db } from '../../db/database.ts';
import type { TasksTable } from '../../db/tables/tasks.ts';

/** Of the key results an objective has now, oldest first; deleted ones are left out. */
export async function listTasks(db: Db, organizationId: string, objectiveId: string): Promise<TasksTable[]> {
  return db
    .selectFrom('tasks')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'tasks.organization_id')
        .onRef('key_results.id', '=', 'tasks.key_result_id'),
    )
    .selectAll('tasks')
    .where('tasks.organization_id', '=', organizationId)
    .where('tasks.objective_id', '=', objectiveId)
    .where('tasks.removed_at', 'is', null)
    .where('key_results.removed_at', 'is', null)
    .orderBy('key_results.position')
    .orderBy('tasks.created_at')
    .orderBy('tasks.id')
    .execute();
}

export async function findTask(db: Db, organizationId: string, id: string): Promise<TasksTable | undefined> {
  return db
    .selectFrom('tasks')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertTask(tx: Db, row: TasksTable): Promise<void> {
  await tx.insertInto('tasks').values(row).execute();
}

export async function updateTaskRow(tx: Db, { organization_id, id, ...changes }: TasksTable): Promise<void> {
  await tx
    .updateTable('tasks')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}
