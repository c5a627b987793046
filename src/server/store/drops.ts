import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { decoded } from './json-columns.ts';
import { bearsAny } from './labels.ts';
import { objectivesInCycles } from './objectives-joined.ts';

type Within = {
  organizationId: string;
  cycleId: string;
  teamIds?: readonly string[] | undefined;
  labelIds?: readonly string[] | undefined;
};

/** Published objectives of a cycle that were given up, oldest first. */
export async function listDroppedObjectives(db: Db, within: Within, most: number) {
  const rows = await of(db, within)
    .where('objectives.dropped', 'is not', null)
    .select(['objectives.id', 'objectives.text', 'objectives.team_id', 'objectives.dropped'])
    .orderBy('objectives.removed_at')
    .limit(most)
    .execute();
  return decoded('objectives', rows);
}

/** Key results that were given up, of published objectives that go on. */
export async function listDroppedKeyResults(db: Db, within: Within, most: number) {
  const rows = await of(db, within)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .where('objectives.removed_at', 'is', null)
    .where('key_results.dropped', 'is not', null)
    .select(['key_results.id', 'key_results.text', 'objectives.team_id', 'key_results.dropped'])
    .orderBy('key_results.removed_at')
    .limit(most)
    .execute();
  return decoded('key_results', rows);
}

/** Key results that were to be known before `today` and are not, the longest due first. */
export async function listAnswersDue(db: Db, within: Within, today: string, most: number) {
  return (
    of(db, within)
      .innerJoin('key_results', (join) =>
        join
          .onRef('key_results.organization_id', '=', 'objectives.organization_id')
          .onRef('key_results.objective_id', '=', 'objectives.id'),
      )
      .where('objectives.removed_at', 'is', null)
      .where('objectives.closure', 'is', null)
      // Said as it is, not as a value: an index holds these alone.
      .where('key_results.kind', '=', sql.lit('unknown'))
      .where('key_results.removed_at', 'is', null)
      .where('key_results.know_by', '<', today)
      .select(['key_results.id', 'key_results.text', 'objectives.team_id', 'key_results.know_by'])
      .orderBy('key_results.know_by')
      .orderBy('key_results.id')
      .limit(most)
      .execute()
  );
}

function of(db: Db, { organizationId, cycleId, teamIds, labelIds }: Within) {
  let query = objectivesInCycles(db)
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('objectives.state', '=', 'published')
    .where('objectives.restricted', 'is', null);
  if (teamIds !== undefined) query = query.where('objectives.team_id', 'in', [...teamIds, '']);
  return labelIds === undefined ? query : query.where(bearsAny(labelIds));
}
