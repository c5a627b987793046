import { type ExpressionBuilder, sql } from 'kysely';
import type { Db } from '../db/database.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { decoded } from './json-columns.ts';
import { bearers, bearsAny } from './labels.ts';

/** Every word has to be somewhere in the text; letters match in either case. */
function hasAll(column: string, words: readonly string[]) {
  // oxlint-disable-next-line typescript/no-explicit-any -- the tables differ, the condition does not
  return (at: ExpressionBuilder<any, any>) =>
    at.and(words.map((word) => at(sql`lower(${sql.ref(column)})`, 'like', sql`${`%${escapeLike(word)}%`} escape '!'`)));
}

function escapeLike(word: string): string {
  return word.toLowerCase().replace(/[!%_]/g, '!$&');
}

export async function findTeams(db: Db, organizationId: string, words: readonly string[], limit: number) {
  return db
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('organization_id', '=', organizationId)
    .where(hasAll('name', words))
    .limit(limit)
    .execute();
}

export async function findIndicators(db: Db, organizationId: string, words: readonly string[], limit: number) {
  return db
    .selectFrom('indicators')
    .select(['id', 'name', 'unit'])
    .where('organization_id', '=', organizationId)
    .where('archived_at', 'is', null)
    .where(hasAll('name', words))
    .limit(limit)
    .execute();
}

export async function findPeople(db: Db, organizationId: string, words: readonly string[], limit: number) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is', null)
    .where(hasAll('name', words))
    .limit(limit)
    .execute();
}

/** Newest first, perhaps only what bears one of the labels; whether they may be seen is the caller's to ask. */
export async function findObjectives(
  db: Db,
  organizationId: string,
  words: readonly string[],
  limit: number,
  labelIds?: readonly string[],
): Promise<ObjectivesTable[]> {
  let query = db
    .selectFrom('objectives')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .where(hasAll('text', words));
  if (labelIds !== undefined) query = query.where(bearsAny(labelIds));
  return decoded('objectives', await query.orderBy('created_at', 'desc').limit(limit).execute());
}

export async function findKeyResults(
  db: Db,
  organizationId: string,
  words: readonly string[],
  limit: number,
  labelIds?: readonly string[],
) {
  let query = db
    .selectFrom('key_results')
    .select(['id', 'objective_id', 'text'])
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .where(hasAll('text', words));
  if (labelIds !== undefined) query = query.where('objective_id', 'in', bearers(db, organizationId, labelIds));
  return query.orderBy('created_at', 'desc').limit(limit).execute();
}
