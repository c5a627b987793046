import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { Count } from '../../core/standing/counts.ts';
import { brokenGuardCap } from '../../core/standing/objective-roll-up.ts';
import type { Db } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { bearers } from './labels.ts';

/** Which standings, as they stand on the day. `teamIds` absent: of all teams. */
export type Scope = {
  organizationId: string;
  cycleId: string;
  teamIds: readonly string[] | undefined;
  /** Those of objectives that bear any of these labels; absent: of all. */
  labelIds?: readonly string[] | undefined;
  today: string;
  /** Nothing is stale in a closed cycle. */
  isOpen: boolean;
};

type Num = number | string;

/** How many key results there are of each make; distributions are told from it. */
export async function countByMake(db: Db, scope: Scope) {
  const rows = await within(db, scope)
    .select((at) => [
      'guard',
      'delivery',
      'tenth',
      'confidence',
      statusOn(scope.today).as('now'),
      staleOn(scope).as('stale'),
      at.fn.countAll<Num>().as('count'),
    ])
    .groupBy(['guard', 'delivery', 'tenth', 'confidence', sql`5`, sql`6`])
    .execute();
  return rows.map((row) => ({ ...row, stale: Number(row.stale) === 1, count: Number(row.count) }));
}

export async function countObjectives(db: Db, scope: Scope): Promise<{ teams: number; objectives: number }> {
  const row = await db
    .selectFrom(within(db, scope).select(['team_id', 'objective_id']).distinct().as('of'))
    .select((at) => [at.fn.countAll<Num>().as('objectives'), at.fn.count<Num>(sql`distinct team_id`).as('teams')])
    .executeTakeFirstOrThrow();
  return { teams: Number(row.teams), objectives: Number(row.objectives) };
}

/** How many stand how in each team, how many of them are stale, and when any was last heard of; one statement for all teams. */
export async function countByTeam(db: Db, scope: Scope) {
  const rows = await within(db, scope)
    .select((at) => [
      'team_id',
      statusOn(scope.today).as('now'),
      at.fn.countAll<Num>().as('count'),
      sql<Num>`sum(${staleOn(scope)})`.as('stale'),
      at.fn.max('heard_at').as('heard_at'),
    ])
    .groupBy(['team_id', sql`2`])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count), stale: Number(row.stale) }));
}

/** Teams that have objectives in the scope. */
export async function listTeamIds(db: Db, scope: Scope): Promise<Set<string>> {
  const rows = await within(db, scope).select('team_id').distinct().execute();
  return new Set(rows.map((row) => row.team_id));
}

/** Teams, or whole cycles where `by` says so: how many, and the mean over their objectives as the roll-up makes it. */
export async function sumRollUps(db: Db, scope: Scope) {
  const rows = await db
    .selectFrom(rollUps(db, scope).as('of'))
    .groupBy('team_id')
    .select((at) => [
      'team_id',
      at.fn.countAll<Num>().as('objectives'),
      at.fn.sum<Num>('of.key_results').as('key_results'),
      at.fn.sum<Num>('of.late').as('late'),
      at.fn.sum<Num>('of.stale').as('stale'),
      at.fn.count<Num>('of.progress').as('with_progress'),
      at.fn.sum<Num | null>('of.progress').as('progress'),
    ])
    .execute();
  return rows.map((row) => ({
    teamId: row.team_id,
    objectives: Number(row.objectives),
    keyResults: Number(row.key_results),
    late: Number(row.late),
    stale: Number(row.stale),
    measured: Number(row.with_progress),
    sum: Number(row.progress ?? 0),
  }));
}

/** Each objective with its progress: the weighted mean of its key results, held down by a broken guard. */
function rollUps(db: Db, scope: Scope) {
  const counted = sql`guard = 0 and progress is not null`;
  const mean = sql`sum(case when ${counted} then weight * progress end) / nullif(sum(case when ${counted} then weight end), 0)`;
  const broken = sql`max(case when guard = 1 and status = 'broken' then 1 else 0 end) = 1`;
  return within(db, scope)
    .groupBy(['team_id', 'objective_id'])
    .select((at) => [
      'team_id',
      at.fn.countAll<Num>().as('key_results'),
      sql<number | null>`case when ${mean} > ${sql.lit(brokenGuardCap)} and ${broken}
        then ${sql.lit(brokenGuardCap)} else ${mean} end`.as('progress'),
      sql<Num>`sum(case when ${isCounted('late', scope)} then 1 else 0 end)`.as('late'),
      sql<Num>`sum(${staleOn(scope)})`.as('stale'),
    ]);
}

export type StandingRow = Awaited<ReturnType<typeof listCounted>>[number];

/**
 * The key results that a count counts: broken guards first, then those that turned earliest; where time matters for
 * being stale, those not heard of for longest.
 */
export async function listCounted(db: Db, scope: Scope, count: Count, page: { from: number; size: number }) {
  const status = statusOn(scope.today);
  const query = within(db, scope)
    .where(sql<boolean>`${isCounted(count, scope)}`)
    .select([
      'key_result_id',
      'objective_id',
      'team_id',
      'progress',
      'confidence',
      'heard_at',
      'stale_from',
      status.as('now'),
    ])
    .select(turnedAt(scope.today).as('since'));
  const worst = sql`case when ${status} = 'broken' then 0 when ${status} = 'off-track' then 1 when ${status} = 'at-risk' then 2 else 3 end`;
  const ordered =
    count === 'stale'
      ? query.orderBy('heard_at')
      : query.orderBy(worst).orderBy(sql`coalesce(${turnedAt(scope.today)}, '')`);
  return ordered.orderBy('key_result_id').offset(page.from).limit(page.size).execute();
}

export async function countOf(db: Db, scope: Scope, count: Count): Promise<number> {
  const { all } = await within(db, scope)
    .where(sql<boolean>`${isCounted(count, scope)}`)
    .select((at) => at.fn.countAll<Num>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

function within(db: Db, scope: Scope): SelectQueryBuilder<Tables, 'standings', object> {
  return ofTeams(db, scope).where('standings.cycle_id', '=', scope.cycleId);
}

/** Standings of some teams and labels, or of all, whatever the cycle. */
export function ofTeams(
  db: Db,
  { organizationId, teamIds, labelIds }: Pick<Scope, 'organizationId' | 'teamIds' | 'labelIds'>,
): SelectQueryBuilder<Tables, 'standings', object> {
  const all = db.selectFrom('standings').where('standings.organization_id', '=', organizationId);
  let query: SelectQueryBuilder<Tables, 'standings', object> = all;
  if (teamIds !== undefined) query = query.where('standings.team_id', 'in', [...teamIds, '']);
  if (labelIds !== undefined)
    query = query.where('standings.objective_id', 'in', bearers(db, organizationId, labelIds));
  return query;
}

export function statusOn(today: string): RawBuilder<string> {
  return sql<string>`case when off_track_from <= ${sql.lit(today)} then 'off-track'
    when at_risk_from <= ${sql.lit(today)} then 'at-risk'
    when on_track_from <= ${sql.lit(today)} then 'on-track' else status end`;
}

/** The place of a status in a list of them; one that is not in it comes last. */
export function placeOn(today: string, statuses: readonly string[]): RawBuilder<number> {
  const at = (status: string) => sql.lit(statuses.indexOf(status));
  const stored = sql.join(
    statuses.map((status) => sql`when ${sql.lit(status)} then ${at(status)}`),
    sql` `,
  );
  return sql<number>`case when off_track_from <= ${sql.lit(today)} then ${at('off-track')}
    when at_risk_from <= ${sql.lit(today)} then ${at('at-risk')}
    when on_track_from <= ${sql.lit(today)} then ${at('on-track')} else case status ${stored} else 99 end end`;
}

/** Since when a key result is at risk or off track; null where it is neither, or from the beginning. */
function turnedAt(today: string): RawBuilder<string | null> {
  return sql<string | null>`case when off_track_from <= ${sql.lit(today)} then off_track_from
    when at_risk_from <= ${sql.lit(today)} then at_risk_from end`;
}

function staleOn({ today, isOpen }: Scope): RawBuilder<Num> {
  return isOpen ? sql`case when stale_from <= ${sql.lit(today)} then 1 else 0 end` : sql`0`;
}

function isCounted(count: Count, scope: Scope): RawBuilder<unknown> {
  const [, kind, step] = /^(progress|confidence)-(\d+)$/.exec(count) ?? [];
  if (kind === 'progress') return sql`guard = 0 and tenth = ${sql.lit(Number(step))}`;
  if (kind === 'confidence') return sql`confidence = ${sql.lit(Number(step))}`;
  switch (count) {
    case 'key-results':
      return sql`1 = 1`;
    case 'late':
      return sql`${statusOn(scope.today)} in ('at-risk', 'off-track', 'broken')`;
    case 'stale':
      return sql`${staleOn(scope)} = 1`;
    case 'counted':
      return sql`guard = 0`;
    case 'measured':
      return sql`guard = 0 and tenth is not null`;
    case 'delivery':
      return sql`delivery = 1`;
    case 'no-progress':
      return sql`guard = 0 and tenth is null`;
    case 'no-confidence':
      return sql`confidence is null`;
    default:
      return sql`${statusOn(scope.today)} = ${sql.lit(count)}`;
  }
}
