import { sql } from 'kysely';
import type { Db, Engine } from '../db/database.ts';
import { toJson } from '../db/json.ts';
import { type Columns, apart, canary, columnsOf, stamp } from './canaries.ts';
import { readBy } from './read-by.ts';

/** A team, and one of its people, of whom everything is hushed. */
export type Whose = { organizationId: string; teamId: string; personId: string; userId: string };

/**
 * A canary in all that others of the organization do not read and that hangs on no objective: what is the team's, the
 * person's, for admins, or for nobody. Returns the tables in which there was nothing of them.
 */
export async function hushTeam(db: Db, engine: Engine, whose: Whose): Promise<string[]> {
  const empty: string[] = [];
  for (const columns of await columnsOf(db, engine)) {
    if (['all', 'objective'].includes(readBy[columns.table]) || apart.includes(columns.table)) continue;
    const where = tied(columns, whose);
    if (where !== undefined && (await stamp(db, columns, where)) === 0) empty.push(columns.table);
  }
  return empty;
}

/** Rows that are nobody else's; nothing where a table knows neither organization, team nor person. */
function tied({ table, all }: Columns, { organizationId, teamId, personId, userId }: Whose) {
  if (table === 'users') return sql`id = ${userId}`;
  const ties = { team_id: teamId, person_id: personId, created_by: personId, user_id: userId };
  const own = Object.entries(ties).filter(([name]) => all.includes(name));
  if (own.length > 0)
    return sql.join(
      own.map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
      sql` or `,
    );
  return all.includes('organization_id') ? sql`organization_id = ${organizationId}` : undefined;
}

/** What no press of the test's makes of a person: a row each. */
export async function fillPerson(db: Db, { organizationId, personId, userId }: Whose): Promise<void> {
  const at = '2026-11-10T08:00:00.000Z';
  const own = { organization_id: organizationId, person_id: personId };
  const names = toJson({ displayName: canary });
  await db
    .insertInto('passkeys')
    .values({ id: 'canary', user_id: userId, name: 'x', public_key: 'x', counter: 0, made_at: at, used_at: null })
    .execute();
  await db.insertInto('second_steps').values({ user_id: userId, secret: 'x', last_used: 0, since: at }).execute();
  await db
    .insertInto('scim_users')
    .values({ ...own, user_name: 'x', external_id: 'x', names, changed_at: at })
    .execute();
  await db
    .insertInto('scim_groups')
    .values({ organization_id: organizationId, id: 'x', name: 'x', external_id: 'x', created_at: at, changed_at: at })
    .execute();
  await db
    .insertInto('idempotency_keys')
    .values({ ...own, key: 'x', request_hash: 'x', reply: 'x', at })
    .execute();
  await db
    .insertInto('report_shards')
    .values({ organization_id: organizationId, commit_id: 'x', job: 'x', shards: 2, shard: 1, reports: 'x', at })
    .execute();
}
