import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { DeputiesTable } from '../db/tables/organization.ts';

/** Those that are not over on that day, of people who are both here, the earliest first. */
export async function listDeputies(db: Db, organizationId: string, today: string) {
  return db
    .selectFrom('deputies')
    .innerJoin('people as away', (join) =>
      join
        .onRef('away.organization_id', '=', 'deputies.organization_id')
        .onRef('away.id', '=', 'deputies.person_id')
        .on('away.left_at', 'is', null),
    )
    .innerJoin('people as there', (join) =>
      join
        .onRef('there.organization_id', '=', 'deputies.organization_id')
        .onRef('there.id', '=', 'deputies.stands_in')
        .on('there.left_at', 'is', null),
    )
    .selectAll('deputies')
    .select(['away.name as person', 'there.name as deputy'])
    .where('deputies.organization_id', '=', organizationId)
    .where('deputies.ended_at', 'is', null)
    .where('deputies.until_day', '>=', today)
    .orderBy('deputies.from_day')
    .orderBy('deputies.id')
    .execute();
}

export type DeputyRow = Awaited<ReturnType<typeof listDeputies>>[number];

const away = statement((db, at: { organizationId: string; standsIn: string; today: string }) =>
  db
    .selectFrom('deputies')
    .innerJoin('people', (join) =>
      join
        .onRef('people.organization_id', '=', 'deputies.organization_id')
        .onRef('people.id', '=', 'deputies.person_id'),
    )
    .leftJoin('team_members', (join) =>
      join
        .onRef('team_members.organization_id', '=', 'deputies.organization_id')
        .onRef('team_members.person_id', '=', 'deputies.person_id'),
    )
    .select(['people.id', 'people.role', 'team_members.team_id', 'team_members.lead'])
    .where('deputies.organization_id', '=', at.organizationId)
    .where('deputies.stands_in', '=', at.standsIn)
    .where('deputies.ended_at', 'is', null)
    .where('deputies.from_day', '<=', at.today)
    .where('deputies.until_day', '>=', at.today)
    .where('people.left_at', 'is', null),
);

/** Those whom somebody stands in for on that day, a row for each of their teams. */
export async function listAway(db: Db, organizationId: string, standsIn: string, today: string) {
  return away(db, { organizationId, standsIn, today });
}

export async function insertDeputy(tx: Db, row: DeputiesTable): Promise<void> {
  await tx.insertInto('deputies').values(row).execute();
}

export async function endDeputy(tx: Db, organizationId: string, id: string, at: string): Promise<void> {
  await tx
    .updateTable('deputies')
    .set({ ended_at: at })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Whoever an objective, and a key result or task in it, falls to. */
export async function findDuty(tx: Db, organizationId: string, objectiveId: string, subjectId: string) {
  const owner = (table: 'key_results' | 'tasks') =>
    tx
      .selectFrom(table)
      .select('owner_id')
      .where('organization_id', '=', organizationId)
      .where('objective_id', '=', objectiveId)
      .where('id', '=', subjectId)
      .executeTakeFirst();
  const [objective, keyResult, task] = [
    await tx
      .selectFrom('objectives')
      .select('owner_id')
      .where('organization_id', '=', organizationId)
      .where('id', '=', objectiveId)
      .executeTakeFirst(),
    await owner('key_results'),
    await owner('tasks'),
  ];
  return (task ?? keyResult)?.owner_id ?? objective?.owner_id ?? null;
}
