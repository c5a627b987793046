import type { Db } from '../db/database.ts';
import type { InvitationsTable } from '../db/tables/organization.ts';
import { decoded, decodedOne, encoded } from './json-columns.ts';

/** Neither used, taken back nor run out; newest first. */
export async function listOpenInvitations(db: Db, organizationId: string, now: string): Promise<InvitationsTable[]> {
  return decoded(
    'invitations',
    await db
      .selectFrom('invitations')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('over_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .execute(),
  );
}

export async function findOpenInvitation(
  db: Db,
  organizationId: string,
  tokenHash: string,
  now: string,
): Promise<InvitationsTable | undefined> {
  return decodedOne(
    'invitations',
    await db
      .selectFrom('invitations')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('token_hash', '=', tokenHash)
      .where('over_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst(),
  );
}

export async function insertInvitation(tx: Db, row: InvitationsTable): Promise<void> {
  await tx.insertInto('invitations').values(encoded('invitations', row)).execute();
}

/** One more uses it; the last one ends it. True when there was room for them. */
export async function useInvitation(tx: Db, row: InvitationsTable, now: string): Promise<boolean> {
  const { organization_id: organizationId, id, most } = row;
  if (most == null) return endInvitation(tx, organizationId, id, now);
  const counted = await tx
    .updateTable('invitations')
    .set((at) => ({ used: at('used', '+', 1) }))
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('over_at', 'is', null)
    .where('used', '<', most)
    .returning('used')
    .executeTakeFirst();
  if (counted?.used === most) await endInvitation(tx, organizationId, id, now);
  return counted !== undefined;
}

/** True when it was still open: of two who accept at once, one does. */
export async function endInvitation(tx: Db, organizationId: string, id: string, now: string): Promise<boolean> {
  const ended = await tx
    .updateTable('invitations')
    .set({ over_at: now })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('over_at', 'is', null)
    .executeTakeFirst();
  return Number(ended.numUpdatedRows) === 1;
}

/** The newest open one that is made out to an address, by somebody who is still an admin. */
export async function findInvitationTo(db: Db, email: string, now: string): Promise<InvitationsTable | undefined> {
  return decodedOne(
    'invitations',
    await db
      .selectFrom('invitations')
      .innerJoin('people', (join) =>
        join
          .onRef('people.organization_id', '=', 'invitations.organization_id')
          .onRef('people.id', '=', 'invitations.invited_by'),
      )
      .selectAll('invitations')
      .where('invitations.email', '=', email)
      .where('over_at', 'is', null)
      .where('expires_at', '>', now)
      .where('people.role', '=', 'admin')
      .where('people.left_at', 'is', null)
      .orderBy('invitations.created_at', 'desc')
      .executeTakeFirst(),
  );
}
