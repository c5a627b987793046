import type { Updateable } from 'kysely';
import { sql } from 'kysely';
import type { AlignmentLink } from '../../core/okr/alignment.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import type { AlignmentsTable } from '../db/tables/alignments.ts';
import { decoded } from './json-columns.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

export async function findAlignment(db: Db, organizationId: string, id: string): Promise<AlignmentsTable | undefined> {
  return db
    .selectFrom('alignments')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

const touching = statement((db, at: { organizationId: string; objectiveIds: readonly string[] }) =>
  db
    .selectFrom('alignments')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where((where) =>
      where.or([where('objective_id', 'in', at.objectiveIds), where('parent_id', 'in', at.objectiveIds)]),
    )
    .orderBy('id'),
);

/** Links up and down from these objectives, whatever was answered, in the order they were asked. */
export async function listAlignments(
  db: Db,
  organizationId: string,
  objectiveIds: readonly string[],
): Promise<AlignmentsTable[]> {
  return objectiveIds.length === 0 ? [] : touching(db, { organizationId, objectiveIds });
}

const contributing = statement((db, at: { organizationId: string; parentIds: readonly string[] }) =>
  db
    .selectFrom('alignments')
    .selectAll()
    .where('organization_id', '=', at.organizationId)
    .where('parent_id', 'in', at.parentIds)
    .where('state', '=', sql.lit('accepted'))
    .where('share', 'is not', null)
    .orderBy('id'),
);

/** What counts towards these objectives. */
export async function listContributing(
  db: Db,
  organizationId: string,
  parentIds: readonly string[],
): Promise<AlignmentsTable[]> {
  return parentIds.length === 0 ? [] : contributing(db, { organizationId, parentIds });
}

/** What counts towards the objectives of a cycle. */
export async function listContributingIn(db: Db, organizationId: string, cycleId: string): Promise<AlignmentsTable[]> {
  return db
    .selectFrom('alignments')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'alignments.organization_id')
        .onRef('objectives.id', '=', 'alignments.parent_id'),
    )
    .selectAll('alignments')
    .where('alignments.organization_id', '=', organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('alignments.state', '=', 'accepted')
    .where('alignments.share', 'is not', null)
    .orderBy('alignments.id')
    .execute();
}

/**
 * The team and the focus of all that stands above an objective, as far as its own team reaches: where a goal of another
 * team is met, the climb ends there. Deleted ones are not there.
 */
export async function listAboveInTeam(
  db: Db,
  organizationId: string,
  { objectiveId, teamId }: { objectiveId: string; teamId: string },
) {
  return db
    .withRecursive('above', (at) =>
      at
        .selectFrom('alignments')
        .select('parent_id')
        .where('organization_id', '=', organizationId)
        .where('objective_id', '=', objectiveId)
        .where('state', '=', 'accepted')
        // A link in a circle ends it instead of turning for ever.
        .union(
          at
            .selectFrom('alignments')
            .innerJoin('above', 'above.parent_id', 'alignments.objective_id')
            .innerJoin('objectives', 'objectives.id', 'above.parent_id')
            .select('alignments.parent_id')
            .where('alignments.organization_id', '=', organizationId)
            .where('alignments.state', '=', 'accepted')
            .where('objectives.organization_id', '=', organizationId)
            .where('objectives.team_id', '=', teamId)
            .where('objectives.removed_at', 'is', null),
        ),
    )
    .selectFrom('objectives')
    .innerJoin('above', 'above.parent_id', 'objectives.id')
    .select(['objectives.team_id', 'objectives.diagnosis_id'])
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.removed_at', 'is', null)
    .execute();
}

/** All that was accepted in the organization; what is a draft, restricted, deleted or dropped holds no share. */
export async function listLinks(db: Db, organizationId: string): Promise<(AlignmentLink & { id: string })[]> {
  const rows = await db
    .selectFrom('alignments')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'alignments.organization_id')
        .onRef('objectives.id', '=', 'alignments.objective_id'),
    )
    .select([
      'alignments.id',
      'alignments.objective_id',
      'alignments.parent_id',
      'alignments.key_result_id',
      'alignments.share',
      'objectives.state',
      'objectives.removed_at',
      'objectives.restricted',
    ])
    .where('alignments.organization_id', '=', organizationId)
    .where('alignments.state', '=', 'accepted')
    .orderBy('alignments.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    from: row.objective_id,
    to: row.parent_id,
    keyResultId: row.key_result_id,
    share: row.state === 'published' && row.restricted === null && row.removed_at === null ? row.share : null,
  }));
}

export async function insertAlignment(tx: Db, row: AlignmentsTable): Promise<void> {
  await tx.insertInto('alignments').values(row).execute();
}

export async function updateAlignment(
  tx: Db,
  organizationId: string,
  id: string,
  changes: Updateable<AlignmentsTable>,
): Promise<void> {
  await tx
    .updateTable('alignments')
    .set(changes)
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .execute();
}

/** Closed cycles keep what the objective brought to them, and its name no more. */
export async function hideKeptNames(tx: Db, organizationId: string, objectiveId: string): Promise<void> {
  await tx
    .updateTable('alignments')
    .set({ kept_name: '…' })
    .where('organization_id', '=', organizationId)
    .where('objective_id', '=', objectiveId)
    .where('kept_name', 'is not', null)
    .execute();
}

export async function deleteAlignment(tx: Db, organizationId: string, id: string): Promise<void> {
  await tx.deleteFrom('alignments').where('organization_id', '=', organizationId).where('id', '=', id).execute();
}

const around = statement((db, at: { organizationId: string; ids: readonly string[] }) =>
  objectivesOfTeams(db)
    .innerJoin('organizations', 'organizations.organization_id', 'objectives.organization_id')
    .selectAll('objectives')
    .select([
      'cycles.name as cycle_name',
      'cycles.start_day',
      'cycles.end_day',
      'cycles.state as cycle_state',
      'cycles.level as cycle_level',
      'teams.name as team_name',
      'organizations.zones',
    ])
    .where('objectives.organization_id', '=', at.organizationId)
    .where('objectives.id', 'in', at.ids),
);

export type LinkedRow = Awaited<ReturnType<typeof listLinked>>[number];

/** Objectives with their team and cycle, dropped ones too, deleted ones not. */
export async function listLinked(db: Db, organizationId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = decoded('organizations', decoded('objectives', await around(db, { organizationId, ids })));
  return rows.filter((row) => row.removed_at === null || row.dropped !== null);
}

/** What these people are asked and have not answered: as the owner of the side that was asked, or its lead where nobody owns it. */
export async function listAskedAlignments(
  db: Db,
  organizationId: string,
  { personIds, leads }: { personIds: readonly string[]; leads: readonly string[] },
) {
  const rows = await db
    .selectFrom('alignments')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'alignments.organization_id')
        .onRef('objectives.id', '=', 'alignments.objective_id'),
    )
    .innerJoin('objectives as parents', (join) =>
      join
        .onRef('parents.organization_id', '=', 'alignments.organization_id')
        .onRef('parents.id', '=', 'alignments.parent_id'),
    )
    .select([
      'alignments.id',
      'alignments.from_parent',
      'alignments.share',
      'alignments.note',
      'alignments.asked_by',
      'alignments.objective_id',
      'objectives.text',
      'objectives.owner_id',
      'objectives.team_id',
      'alignments.parent_id',
      'parents.text as parent_text',
      'parents.owner_id as parent_owner_id',
      'parents.team_id as parent_team_id',
    ])
    .where('alignments.organization_id', '=', organizationId)
    .where('alignments.state', '=', 'asked')
    .where('objectives.removed_at', 'is', null)
    .where('parents.removed_at', 'is', null)
    .where('objectives.state', '=', 'published')
    .where('parents.state', '=', 'published')
    .where((at) => {
      const asked = (table: 'objectives' | 'parents', fromParent: number) => {
        const lead = at.and([at(`${table}.owner_id`, 'is', null), at(`${table}.team_id`, 'in', [...leads, ''])]);
        return at.and([
          at('alignments.from_parent', '=', fromParent),
          at.or([at(`${table}.owner_id`, 'in', personIds), lead]),
        ]);
      };
      return at.or([asked('objectives', 1), asked('parents', 0)]);
    })
    .orderBy('alignments.asked_at')
    .execute();
  return rows;
}

/** Public objectives of a cycle that serve neither a diagnosis nor an objective that goes on, and are not said to stand alone; serving what is hidden from the reader tells them nothing. */
export async function listOrphans(
  db: Db,
  organizationId: string,
  { cycleId, hidden, most }: { cycleId: string; hidden: ReadonlySet<string>; most: number },
) {
  return objectivesOfTeams(db)
    .select(['objectives.id', 'objectives.text', 'teams.name as team'])
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null)
    .where('objectives.removed_at', 'is', null)
    .where('objectives.diagnosis_id', 'is', null)
    .where('objectives.stands_alone', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('alignments')
            .innerJoin('objectives as parents', (join) =>
              join
                .onRef('parents.organization_id', '=', 'alignments.organization_id')
                .onRef('parents.id', '=', 'alignments.parent_id'),
            )
            .select('alignments.id')
            .whereRef('alignments.organization_id', '=', 'objectives.organization_id')
            .whereRef('alignments.objective_id', '=', 'objectives.id')
            .where('alignments.state', '=', 'accepted')
            .where('parents.removed_at', 'is', null)
            .where('parents.id', 'not in', [...hidden, '']),
        ),
      ),
    )
    .orderBy('objectives.created_at')
    .orderBy('objectives.id')
    .limit(most)
    .execute();
}
