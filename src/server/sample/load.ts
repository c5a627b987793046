import { deleteAllOf, insertAll } from '../store/sample.ts';
import type { SampleTable } from './setting.ts';
import { utc, type Zones } from '../../core/calendar/zones.ts';
import type { Lang } from '../../core/text.ts';
import type { ChainKey, Db } from '../db/database.ts';
import { company as en } from './en/company.ts';
import { sampleRows } from './sample-rows.ts';
import { company as zh } from './zh/company.ts';

type Options = {
  lang: Lang;
  organizationId: string;
  /** The account that looks around as the sample's admin, and may see it as everyone else. */
  userId: string | null;
  now: Date;
  /** Of the database's log, if it has one: the sample's is keyed with it from its first event on. */
  chainKey?: ChainKey | undefined;
  /** Whose days the company lives by. */
  zones?: Zones;
};

// What is pointed at comes before what points at it.
export const sampleTables: SampleTable[] = [
  'organizations',
  'people',
  'spokespeople',
  'teams',
  'team_members',
  'deputies',
  'invitations',
  'scim_users',
  'scim_groups',
  'scim_members',
  'cycles',
  'chain_stages',
  'diagnoses',
  'not_doing',
  'readiness_answers',
  'readiness_exceptions',
  'stage_changes',
  'stage_questions',
  'debt_items',
  'ideal_customers',
  'gaps',
  'objectives',
  'key_results',
  'alignments',
  'dependencies',
  'labels',
  'gap_answers',
  'indicators',
  'wordings',
  'answers',
  'agreements',
  'acknowledgements',
  'support_offers',
  'readings',
  'check_ins',
  'snoozes',
  'iterations',
  'iteration_key_results',
  'tasks',
  'backtests',
  'backtest_cases',
  'forecast_adjustments',
  'mid_reviews',
  'target_changes',
  'learning_needs',
  'connections',
  'sources',
  'definitions',
  'tokens',
  'report_readings',
  'report_shards',
  'standings',
  'standing_marks',
  'public_links',
  'public_pages',
  'event_heads',
  'events',
  'idempotency_keys',
];

/** Writes the sample company of a language as a new organization, within the caller's transaction. */
export async function loadSample(tx: Db, { lang, zones = utc, ...options }: Options): Promise<void> {
  const rows = sampleRows(lang === 'zh' ? zh : en, { ...options, zones });
  for (const table of sampleTables) await insertAll(tx, table, rows[table] ?? []);
}

/** Takes an organization out with everything in it, within the caller's transaction. */
export async function removeSample(tx: Db, organizationId: string): Promise<void> {
  for (const table of sampleTables.toReversed()) {
    await deleteAllOf(tx, table, organizationId);
  }
}
