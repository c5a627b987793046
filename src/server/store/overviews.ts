import { validates } from '../../core/okr/validates.ts';
import type { ProblemKind } from '../../core/okr/words.ts';
import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { decoded } from './json-columns.ts';
import { publishedKeyResults } from './objectives-joined.ts';
import { ofTeams, type Scope } from './standing-sums.ts';

/** Whose check-ins, of which cycle. */
type Said = Pick<Scope, 'organizationId' | 'cycleId' | 'teamIds' | 'labelIds'>;

/** Confidence said by the teams in a cycle, summed by team and span: each begins at an instant and ends where the next begins. */
export async function sumConfidence(db: Db, scope: Said, starts: readonly string[]) {
  const span = spanOf(starts);
  return checkInsWithin(db, scope)
    .where('check_ins.at', '>=', starts[0] ?? '')
    .where('check_ins.confidence', 'is not', null)
    .groupBy(['standings.team_id', span])
    .select((at) => [
      'standings.team_id',
      span.as('span'),
      at.fn.sum<number | string>('check_ins.confidence').as('sum'),
      at.fn.countAll<number | string>().as('count'),
    ])
    .execute();
}

/** In how many weeks the key results of each cadence were checked in, and how many key results there are. */
export async function countHeard(db: Db, scope: Said) {
  const rows = await ofTeams(db, scope)
    .where('standings.cycle_id', '=', scope.cycleId)
    .groupBy('cadence')
    .select((at) => [
      'cadence',
      at.fn.countAll<number | string>().as('key_results'),
      at.fn.sum<number | string>('weeks_heard').as('heard'),
    ])
    .execute();
  return rows.map(({ cadence, ...row }) => ({
    cadence,
    keyResults: Number(row.key_results),
    heard: Number(row.heard),
  }));
}

/** What was said from one instant to before another, with the key result; whoever said it is not read. */
export async function listSaid(db: Db, scope: Said, { from, until }: { from: string; until: string }) {
  return checkInsWithin(db, scope)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'standings.organization_id')
        .onRef('key_results.id', '=', 'standings.key_result_id'),
    )
    .where('check_ins.confidence', 'is not', null)
    .where('check_ins.at', '>=', from)
    .where('check_ins.at', '<', until)
    .select(['key_results.text', 'check_ins.confidence', 'check_ins.at'])
    .orderBy('check_ins.at')
    .orderBy('check_ins.id')
    .execute();
}

export async function countProblems(db: Db, scope: Said) {
  return checkInsWithin(db, scope)
    .where('check_ins.problem', '!=', '')
    .groupBy('check_ins.problem_kind')
    .select((at) => ['check_ins.problem_kind', at.fn.countAll<number | string>().as('count')])
    .execute();
}

/** The validations of a cycle with the verdict that the closing of their objective gave them. */
export async function listValidations(db: Db, scope: Said) {
  const rows = await ofTeams(db, scope)
    .innerJoin('key_results', (join) =>
      join
        .onRef('key_results.organization_id', '=', 'standings.organization_id')
        .onRef('key_results.id', '=', 'standings.key_result_id'),
    )
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'standings.organization_id')
        .onRef('objectives.id', '=', 'standings.objective_id'),
    )
    .where('standings.cycle_id', '=', scope.cycleId)
    // Told as it stands, the index of those alone serves; by way of the few, not of all key results of the cycle.
    .where('standings.key_result_id', 'in', (at) =>
      at
        .selectFrom('key_results as learning')
        .select('learning.id')
        .where('learning.organization_id', '=', scope.organizationId)
        .where('learning.commitment', '=', sql.lit('learning')),
    )
    .where('key_results.commitment', '=', 'learning')
    .select(['key_results.id', 'key_results.kind', 'key_results.commitment'])
    .select(['standings.progress', 'standings.status', 'objectives.closure'])
    .execute();
  return decoded('objectives', rows)
    .filter(validates)
    .map(({ id, progress, status, closure }) => ({
      verdict: closure?.keyResults?.find((one) => one.id === id)?.verdict ?? null,
      measured: progress !== null,
      met: status === 'met',
    }));
}

/** Check-ins that told a problem of a kind (null: of none), newest first; whoever wrote them is not read. */
export async function listProblems(db: Db, scope: Said, kind: ProblemKind | null, most: number) {
  return checkInsWithin(db, scope)
    .where('check_ins.problem', '!=', '')
    .where('check_ins.problem_kind', kind === null ? 'is' : '=', kind)
    .select(['check_ins.problem', 'check_ins.at', 'standings.team_id'])
    .orderBy('check_ins.at', 'desc')
    .orderBy('check_ins.id')
    .limit(most)
    .execute();
}

/** The place of the span that a check-in falls into: each begins at an instant and ends where the next begins. */
export function spanOf(starts: readonly string[]) {
  const reached = starts.map((at, place) => sql`when check_ins.at >= ${sql.lit(at)} then ${sql.lit(place)}`);
  return sql<number>`case ${sql.join(reached.toReversed(), sql` `)} end`;
}

/** By way of the standings: they know the cycle and the team of a key result, and are few beside the check-ins. */
function checkInsWithin(db: Db, scope: Said) {
  return ofTeams(db, scope)
    .innerJoin('check_ins', (join) =>
      join
        .onRef('check_ins.organization_id', '=', 'standings.organization_id')
        .onRef('check_ins.key_result_id', '=', 'standings.key_result_id'),
    )
    .where('standings.cycle_id', '=', scope.cycleId)
    .where('check_ins.removed_at', 'is', null);
}

/** What a list shows of key results, and what judging them reads. */
export async function listItemRows(db: Db, organizationId: string, keyResultIds: readonly string[]) {
  if (keyResultIds.length === 0) return [];
  return decoded(
    'key_results',
    await publishedKeyResults(db, organizationId)
      .where('key_results.id', 'in', keyResultIds)
      .selectAll('key_results')
      .select(['objectives.text as objective', 'objectives.published_at'])
      .execute(),
  );
}

/** Key results of a team in closed cycles, with what their end is judged by. */
export async function listEnded(db: Db, organizationId: string, teamId: string) {
  const rows = await ended(db, organizationId, teamId)
    .innerJoin('organizations', 'organizations.organization_id', 'objectives.organization_id')
    .selectAll('key_results')
    .select(['cycles.start_day', 'cycles.end_day', 'organizations.zones'])
    .execute();
  return decoded('organizations', decoded('key_results', rows));
}

/** How often each confidence was said of each key result of a team in closed cycles. Whoever said it is not read. */
export async function countSaid(db: Db, organizationId: string, teamId: string) {
  return ended(db, organizationId, teamId)
    .innerJoin('check_ins', (join) =>
      join
        .onRef('check_ins.organization_id', '=', 'key_results.organization_id')
        .onRef('check_ins.key_result_id', '=', 'key_results.id'),
    )
    .where('check_ins.removed_at', 'is', null)
    .where('check_ins.confidence', 'is not', null)
    .groupBy(['check_ins.key_result_id', 'check_ins.confidence'])
    .select((at) => ['check_ins.key_result_id', 'check_ins.confidence', at.fn.countAll<number | string>().as('count')])
    .execute();
}

function ended(db: Db, organizationId: string, teamId: string) {
  return publishedKeyResults(db, organizationId)
    .where('objectives.team_id', '=', teamId)
    .where('cycles.state', '=', 'closed');
}
