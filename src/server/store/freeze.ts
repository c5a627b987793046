import { promisedOf } from '../../core/standing/frozen-target.ts';
import { sql } from 'kysely';
import { type Json, toJson } from '../db/json.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';
import type { CycleState } from '../../core/okr/words.ts';
import { decoded } from './json-columns.ts';
import type { Change } from '../ask/change.ts';

type Frozen = NonNullable<KeyResultsTable['frozen']>;

/** Key results of one statement. */
const batch = 200;

/**
 * Baseline, target, range, kind, measure and steps are kept as they are promised: of every published key result when its cycle starts, of one
 * objective when it is published or saved later.
 */
export async function freezeTargets(
  { db, actor, now }: Pick<Change, 'db' | 'now'> & { actor: { organizationId: string } },
  cycleId: string,
  objectiveId?: string,
): Promise<void> {
  let query = db
    .selectFrom('key_results')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'key_results.organization_id')
        .onRef('objectives.id', '=', 'key_results.objective_id'),
    )
    .select(['key_results.id', 'key_results.baseline', 'key_results.target', 'key_results.low', 'key_results.high'])
    .select(['key_results.kind', 'key_results.measure', 'key_results.steps'])
    .where('key_results.organization_id', '=', actor.organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('objectives.state', '=', 'published')
    .where('key_results.frozen', 'is', null);
  if (objectiveId !== undefined) query = query.where('objectives.id', '=', objectiveId);
  const rows = decoded('key_results', await query.execute());
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    const frozen = some.map((row) => [row.id, toJson<Frozen>({ ...promisedOf(row), at: now.toISOString() })] as const);
    await db
      .updateTable('key_results')
      .set({
        frozen: sql<Json<Frozen>>`case id ${sql.join(
          frozen.map(([id, ends]) => sql`when ${id} then ${ends}`),
          sql` `,
        )} end`,
      })
      .where('organization_id', '=', actor.organizationId)
      .where(
        'id',
        'in',
        some.map((row) => row.id),
      )
      .execute();
  }
}

/** From the start of the cycle on, what is published is promised. */
export function isFreezing(state: CycleState | undefined): boolean {
  return state === 'running' || state === 'closing';
}
