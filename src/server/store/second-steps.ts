import type { Db } from '../db/database.ts';
import type { SecondStepsTable } from '../db/tables/identity.ts';

export async function findSecondStep(db: Db, userId: string): Promise<SecondStepsTable | undefined> {
  return db.selectFrom('second_steps').selectAll().where('user_id', '=', userId).executeTakeFirst();
}

/** A secret to be set up, in place of one that never was; false where the second step is on. */
export async function putUnprovenStep(tx: Db, userId: string, secret: string): Promise<boolean> {
  const put = await tx
    .insertInto('second_steps')
    .values({ user_id: userId, secret, last_used: 0, since: null })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({ secret, last_used: 0 }).where('second_steps.since', 'is', null),
    )
    .executeTakeFirst();
  return Number(put.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** False when it was on already, or another secret has taken its place. */
export async function turnStepOn(tx: Db, userId: string, secret: string, since: string): Promise<boolean> {
  const done = await tx
    .updateTable('second_steps')
    .set({ since })
    .where('user_id', '=', userId)
    .where('secret', '=', secret)
    .where('since', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Takes the code of a period; false when this one or a later one was taken: of two at once, one is. */
export async function takePeriod(db: Db, userId: string, secret: string, period: number): Promise<boolean> {
  const taken = await db
    .updateTable('second_steps')
    .set({ last_used: period })
    .where('user_id', '=', userId)
    .where('secret', '=', secret)
    .where('last_used', '<', period)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) > 0;
}

/** Takes a recovery code; false when there is none such any more: of two at once, one does. */
export async function takeRecoveryCode(db: Db, userId: string, hash: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('recovery_codes')
    .where('user_id', '=', userId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  const row = db.selectFrom('recovery_codes').select((at) => at.fn.countAll<number>().as('count'));
  return Number((await row.where('user_id', '=', userId).executeTakeFirst())?.count ?? 0);
}

export async function replaceRecoveryCodes(tx: Db, userId: string, hashes: readonly string[]): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();
  await tx
    .insertInto('recovery_codes')
    .values(hashes.map((hash) => ({ user_id: userId, hash })))
    .execute();
}

/** True when it was on. */
export async function deleteSecondStep(tx: Db, userId: string): Promise<boolean> {
  await tx.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();
  const gone = await tx.deleteFrom('second_steps').where('user_id', '=', userId).returning('since').execute();
  return gone.some((row) => row.since !== null);
}

/** Accounts of people of an organization that have it on. */
export async function listSecondSteps(db: Db, organizationId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('second_steps')
    .innerJoin('people', 'people.user_id', 'second_steps.user_id')
    .select('second_steps.user_id')
    .where('people.organization_id', '=', organizationId)
    .where('second_steps.since', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.user_id));
}

export async function listSealedSteps(db: Db): Promise<Pick<SecondStepsTable, 'user_id' | 'secret'>[]> {
  return db.selectFrom('second_steps').select(['user_id', 'secret']).execute();
}

export async function putSealedStep(tx: Db, userId: string, before: string, secret: string): Promise<void> {
  await tx
    .updateTable('second_steps')
    .set({ secret })
    .where('user_id', '=', userId)
    .where('secret', '=', before)
    .execute();
}
