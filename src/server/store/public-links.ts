import type { Db } from '../db/database.ts';
import type { PublicLinksTable } from '../db/tables/public-links.ts';
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

/** The addresses of all key results of an objective. */
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
}
