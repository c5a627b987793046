import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { LabelsTable } from '../db/tables/labels.ts';
import { decoded } from './json-columns.ts';

const list = statement((db, at: { organizationId: string }) =>
  db.selectFrom('labels').selectAll().where('organization_id', '=', at.organizationId).orderBy('id'),
);

/** All, oldest first, archived and merged ones too. */
export async function listLabels(db: Db, organizationId: string): Promise<LabelsTable[]> {
  return list(db, { organizationId });
}

/** Ids of the objectives that bear any of these labels, for another statement to pick by. */
export function bearers(db: Db, organizationId: string, labelIds: readonly string[]) {
  return db
    .selectFrom('objectives')
    .select('objectives.id')
    .where('objectives.organization_id', '=', organizationId)
    .where(bearsAny(labelIds));
}

/** Does a row of objectives bear any of them? Whole ids only, letter by letter, whatever is in them. */
export function bearsAny(labelIds: readonly string[]) {
  const each = labelIds.map((id) => sql`replace(objectives.labels, ${JSON.stringify(id)}, '') <> objectives.labels`);
  return each.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`(${sql.join(each, sql` or `)})`;
}

export async function insertLabel(tx: Db, row: LabelsTable): Promise<void> {
  await tx.insertInto('labels').values(row).execute();
}

export async function updateLabel(tx: Db, row: LabelsTable): Promise<void> {
  await tx
    .updateTable('labels')
    .set(row)
    .where('organization_id', '=', row.organization_id)
    .where('id', '=', row.id)
    .execute();
}

/** Objectives that bear any label and are not deleted, with whose they are. */
export async function listLabelled(db: Db, organizationId: string) {
  const rows = await db
    .selectFrom('objectives')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`labels <> '[]'`)
    .execute();
  return decoded('objectives', rows);
}
