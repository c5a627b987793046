import type { Db } from '../db/database.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';
import type { TokensTable } from '../db/tables/sources.ts';

export async function listTokens(db: Db, organizationId: string): Promise<TokensTable[]> {
  const rows = db.selectFrom('tokens').selectAll().where('organization_id', '=', organizationId).orderBy('created_at');
  return decoded('tokens', await rows.execute());
}

/** By the hash alone: whoever brings a token does not say which organization it is of. */
export async function findByHash(db: Db, hash: string): Promise<TokensTable | undefined> {
  return decodedOne('tokens', await db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst());
}

export async function insertToken(tx: Db, row: TokensTable): Promise<void> {
  await tx.insertInto('tokens').values(encoded('tokens', row)).execute();
}

export async function deleteToken(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('tokens').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

export async function markUsed(tx: Db, { organization_id, id }: TokensTable, at: string): Promise<void> {
  await tx
    .updateTable('tokens')
    .set({ last_used_at: at })
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** Who answers for it from now on. */
export async function updateMaker(tx: Db, { organization_id, id }: TokensTable, personId: string): Promise<void> {
  await tx
    .updateTable('tokens')
    .set({ created_by: personId })
    .where('organization_id', '=', organization_id)
    .where('id', '=', id)
    .execute();
}

/** Those of a team that is no more. */
export async function deleteTokensOf(tx: Db, organizationId: string, teamId: string): Promise<void> {
  await tx.deleteFrom('tokens').where('organization_id', '=', organizationId).where('team_id', '=', teamId).execute();
}
