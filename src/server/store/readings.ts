import { isMeasurable, largestValue } from '../../core/numbers/largest-value.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { insertRows } from '../db/insert-rows.ts';
import { statement } from '../db/statement.ts';
import { objectivesInCycles } from './objectives-joined.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import type { Series } from './daily.ts';

/** Newest last, the `limit` newest before the time `before`. */
export async function listReadings(
  db: Db,
  organizationId: string,
  { subjectId, from, until }: Series,
  limit: number,
  before?: string,
): Promise<ReadingsTable[]> {
  let query = db
    .selectFrom('readings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', subjectId)
    .where('at', '>=', from)
    .where('at', '<', until);
  if (before !== undefined) query = query.where('at', '<', before);
  const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.reverse();
}

/** Of the key results that this one goes on with, one after the other: oldest first, the `limit` newest, and their cycle's name. */
export async function listEarlierReadings(
  db: Db,
  organizationId: string,
  keyResultId: string,
  limit: number,
  before?: string,
): Promise<{ at: string; value: number; cycle: string }[]> {
  const query = db
    .withRecursive('chain', (at) =>
      at
        .selectFrom('key_results')
        .select(['id', 'continues_id'])
        .where('organization_id', '=', organizationId)
        .where('id', '=', keyResultId)
        // A link in a circle ends it instead of turning for ever.
        .union(
          at
            .selectFrom('key_results')
            .innerJoin('chain', 'chain.continues_id', 'key_results.id')
            .select(['key_results.id', 'key_results.continues_id'])
            .where('key_results.organization_id', '=', organizationId),
        ),
    )
    .selectFrom('readings')
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'readings.organization_id')
        .onRef('key_results.id', '=', 'readings.subject_id'),
    )
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'key_results.organization_id')
        .onRef('objectives.id', '=', 'key_results.objective_id'),
    )
    .innerJoin('cycles', (join) =>
      join
        .onRef('cycles.organization_id', '=', 'objectives.organization_id')
        .onRef('cycles.id', '=', 'objectives.cycle_id'),
    )
    .select(['readings.at', 'readings.value', 'cycles.name as cycle'])
    .where('readings.organization_id', '=', organizationId)
    .where('readings.subject_id', 'in', (at) => at.selectFrom('chain').select('id').where('id', '!=', keyResultId))
    .orderBy('readings.at', 'desc')
    .orderBy('readings.id', 'desc')
    .limit(limit);
  const rows = await (before === undefined ? query : query.where('readings.at', '<', before)).execute();
  return rows.reverse();
}

export async function findReading(
  db: Db,
  organizationId: string,
  subjectId: string,
  id: string,
): Promise<ReadingsTable | undefined> {
  return db
    .selectFrom('readings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', subjectId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function countReadings(db: Db, organizationId: string, subjectId: string): Promise<number> {
  const { count } = await db
    .selectFrom('readings')
    .select((at) => at.fn.countAll<number | string>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

const insert = statement((db, row: ReadingsTable) => db.insertInto('readings').values(row));

export async function insertReading(tx: Db, row: ReadingsTable): Promise<void> {
  refuseUnmeasurable([row]);
  await insert(tx, row);
}

const insertMany = insertRows('readings', [
  'organization_id',
  'subject_id',
  'id',
  'value',
  'numerator',
  'denominator',
  'at',
  'recorded_at',
  'recorded_by',
  'source',
  'note',
  'query_hash',
  'import_id',
]);

/** What these key results keep of their readings depends on it. */
export async function listKinds(db: Db, organizationId: string, keyResultIds: readonly string[]) {
  return objectivesInCycles(db)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'objectives.organization_id')
        .onRef('key_results.objective_id', '=', 'objectives.id'),
    )
    .select(['key_results.id', 'key_results.kind', 'key_results.ratio_days', 'key_results.indicator_id'])
    .select(['cycles.start_day', 'cycles.end_day'])
    .where('key_results.organization_id', '=', organizationId)
    .where('key_results.id', 'in', keyResultIds)
    .execute();
}

/** Readings with counts of each subject since its own day, oldest first. */
export async function listCounts(
  db: Db,
  organizationId: string,
  spans: readonly Pick<Series, 'subjectId' | 'from'>[],
  until: string,
) {
  if (spans.length === 0) return [];
  return db
    .selectFrom('readings')
    .select(['subject_id', 'at', 'value', 'numerator', 'denominator', 'source'])
    .where('organization_id', '=', organizationId)
    .where('numerator', 'is not', null)
    .where('at', '<=', until)
    .where((where) =>
      where.or(
        spans.map(({ subjectId, from }) => where.and([where('subject_id', '=', subjectId), where('at', '>=', from)])),
      ),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Those that are there already stay as they are. */
export async function insertReadings(tx: Db, rows: readonly ReadingsTable[]): Promise<void> {
  refuseUnmeasurable(rows);
  await insertMany(tx, rows);
}

/** However a number came, typed, divided, summed or read, this is its door: one beyond all bounds would break every drawing. */
function refuseUnmeasurable(rows: readonly Partial<ReadingsTable>[]): void {
  if (rows.every(({ value }) => value === undefined || isMeasurable(value))) return;
  throw new Refusal('invalid', { problems: [{ path: 'value', code: 'too-big', values: { max: largestValue } }] });
}

export async function updateReading(
  tx: Db,
  { organization_id, subject_id, id }: ReadingsTable,
  changes: Partial<ReadingsTable>,
): Promise<void> {
  refuseUnmeasurable([changes]);
  await tx
    .updateTable('readings')
    .set(changes)
    .where('organization_id', '=', organization_id)
    .where('subject_id', '=', subject_id)
    .where('id', '=', id)
    .execute();
}

export async function deleteReading(tx: Db, { organization_id, subject_id, id }: ReadingsTable): Promise<void> {
  await tx
    .deleteFrom('readings')
    .where('organization_id', '=', organization_id)
    .where('subject_id', '=', subject_id)
    .where('id', '=', id)
    .execute();
}

/** Returns how many there were. */
export async function deleteImport(
  tx: Db,
  organizationId: string,
  keyResultId: string,
  importId: string,
): Promise<number> {
  const result = await tx
    .deleteFrom('readings')
    .where('organization_id', '=', organizationId)
    .where('subject_id', '=', keyResultId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
