import { sql } from 'kysely';
import { brokenGuardCap } from '../../core/standing/objective-roll-up.ts';
import type { Db } from '../db/database.ts';
import { ofTeams, type Scope } from './standing-sums.ts';

export type CycleSums = {
  cycleId: string;
  objectives: number;
  keyResults: number;
  counted: number;
  measured: number;
  met: number;
  delivery: number;
  /** Over objectives, 0–1. */
  progress: number | null;
  /** Over key results, 0–10. */
  confidence: number | null;
};

type Sum = number | string;

/** Every cycle in one statement: objectives are rolled up first, so that each counts the same however many key results it has. */
export async function sumCycles(
  db: Db,
  scope: Pick<Scope, 'organizationId' | 'teamIds' | 'labelIds'>,
): Promise<CycleSums[]> {
  const counted = sql`guard = 0 and progress is not null`;
  const mean = sql`sum(case when ${counted} then weight * progress end) / nullif(sum(case when ${counted} then weight end), 0)`;
  const objectives = ofTeams(db, scope)
    .groupBy(['cycle_id', 'team_id', 'objective_id'])
    .select((at) => [
      'cycle_id',
      at.fn.countAll<Sum>().as('key_results'),
      sql<Sum>`sum(1 - guard)`.as('counted'),
      sql<Sum>`sum(case when ${counted} then 1 else 0 end)`.as('measured'),
      sql<Sum>`sum(case when status = 'met' then 1 else 0 end)`.as('met'),
      at.fn.sum<Sum>('delivery').as('delivery'),
      at.fn.sum<Sum>('confidence').as('confidence'),
      at.fn.count<Sum>('confidence').as('said'),
      sql<
        number | null
      >`case when ${mean} > ${sql.lit(brokenGuardCap)} and sum(case when guard = 1 and status = 'broken' then 1 else 0 end) > 0
      then ${sql.lit(brokenGuardCap)} else ${mean} end`.as('progress'),
    ]);
  const rows = await db
    .selectFrom(objectives.as('of'))
    .groupBy('cycle_id')
    .select((at) => [
      'cycle_id',
      at.fn.countAll<Sum>().as('objectives'),
      at.fn.sum<Sum>('of.key_results').as('key_results'),
      at.fn.sum<Sum>('of.counted').as('counted'),
      at.fn.sum<Sum>('of.measured').as('measured'),
      at.fn.sum<Sum>('of.met').as('met'),
      at.fn.sum<Sum>('of.delivery').as('delivery'),
      at.fn.avg<number | null>('of.progress').as('progress'),
      at.fn.sum<Sum>('of.confidence').as('confidence'),
      at.fn.sum<Sum>('of.said').as('said'),
    ])
    .execute();
  return rows.map((row) => ({
    cycleId: row.cycle_id,
    objectives: Number(row.objectives),
    keyResults: Number(row.key_results),
    counted: Number(row.counted),
    measured: Number(row.measured),
    met: Number(row.met),
    delivery: Number(row.delivery),
    progress: row.progress === null ? null : Number(row.progress),
    confidence: Number(row.said) === 0 ? null : Number(row.confidence) / Number(row.said),
  }));
}
