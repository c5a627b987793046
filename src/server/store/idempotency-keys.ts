import type { Db } from '../db/database.ts';
import type { IdempotencyKeysTable } from '../db/tables/organization.ts';

type Key = Pick<IdempotencyKeysTable, 'organization_id' | 'person_id' | 'key'>;

/** True when the key is new. */
export async function insertKey(tx: Db, row: IdempotencyKeysTable): Promise<boolean> {
  const made = await tx
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function keepReply(tx: Db, { organization_id, person_id, key }: Key, reply: string | null): Promise<void> {
  await tx
    .updateTable('idempotency_keys')
    .set({ reply })
    .where('organization_id', '=', organization_id)
    .where('person_id', '=', person_id)
    .where('key', '=', key)
    .execute();
}

export async function getKey(tx: Db, { organization_id, person_id, key }: Key) {
  return tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'reply'])
    .where('organization_id', '=', organization_id)
    .where('person_id', '=', person_id)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
}

/** At most `batch` of those from before a time; how many went. */
export async function deleteKeysBefore(db: Db, before: string, batch: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('organization_id', 'person_id', 'key'),
        'in',
        selectFrom('idempotency_keys')
          .select(['organization_id', 'person_id', 'key'])
          .where('at', '<', before)
          .limit(batch)
          .$asTuple('organization_id', 'person_id', 'key'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
