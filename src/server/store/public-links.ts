import type { Db } from '../db/database.ts';
import type { PublicLinksTable, PublicPagesTable } from '../db/tables/public-links.ts';
import { decodedOne, encoded } from './json-columns.ts';

export async function findLink(
  db: Db,
  organizationId: string,
  keyResultId: string,
): Promise<PublicLinksTable | undefined> {
  return decodedOne(
    'public_links',
    await db
      .selectFrom('public_links')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('key_result_id', '=', keyResultId)
      .executeTakeFirst(),
  );
}

/** Of two at once the first one's address stays; what is shown is what was said last. */
export async function putLink(tx: Db, row: PublicLinksTable): Promise<void> {
  const written = encoded('public_links', row);
  await tx
    .insertInto('public_links')
    .values(written)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'key_result_id']).doUpdateSet({ shows: written.shows }),
    )
    .execute();
}

export async function deleteLink(tx: Db, organizationId: string, keyResultId: string): Promise<void> {
  await tx
    .deleteFrom('public_links')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', '=', keyResultId)
    .execute();
}

/** The addresses of an objective and of all its key results. */
export async function deleteLinksOf(tx: Db, organizationId: string, objectiveId: string): Promise<void> {
  await tx
    .deleteFrom('public_links')
    .where('organization_id', '=', organizationId)
    .where('key_result_id', 'in', (from) =>
      from
        .selectFrom('key_results')
        .select('key_results.id')
        .where('key_results.organization_id', '=', organizationId)
        .where('key_results.objective_id', '=', objectiveId),
    )
    .execute();
  await deletePage(tx, organizationId, objectiveId);
}

export async function findPage(
  db: Db,
  organizationId: string,
  objectiveId: string,
): Promise<PublicPagesTable | undefined> {
  return decodedOne(
    'public_pages',
    await db
      .selectFrom('public_pages')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('objective_id', '=', objectiveId)
      .executeTakeFirst(),
  );
}

/** Of two at once the first one's address stays; what is shown is what was said last. */
export async function putPage(tx: Db, row: PublicPagesTable): Promise<void> {
  const written = encoded('public_pages', row);
  await tx
    .insertInto('public_pages')
    .values(written)
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'objective_id']).doUpdateSet({ shows: written.shows }),
    )
    .execute();
}

export async function deletePage(tx: Db, organizationId: string, objectiveId: string): Promise<void> {
  await tx
    .deleteFrom('public_pages')
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .execute();
}
