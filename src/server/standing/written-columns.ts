import type { KeyResult } from '../../contract/key-results.ts';
import type { WrittenField } from '../../core/okr/written-fields.ts';
import type { KeyResultsTable } from '../db/tables/objectives.ts';

type Plain = Exclude<WrittenField, 'meaning' | 'source' | 'changeReason'>;

/** Where a row keeps the fields that a person writes, those that it keeps as they are. */
const columns = {
  text: 'text',
  kind: 'kind',
  measure: 'measure',
  baseline: 'baseline',
  target: 'target',
  low: 'low',
  high: 'high',
  unit: 'unit',
  metric: 'metric',
  indicatorId: 'indicator_id',
  commitment: 'commitment',
  cadence: 'cadence',
  weight: 'weight',
  profile: 'profile',
  profileFrom: 'profile_from',
  ratioDays: 'ratio_days',
  knowBy: 'know_by',
  followUp: 'follow_up',
  supports: 'supports',
  note: 'note',
  hypothesis: 'hypothesis',
  stopIf: 'stop_if',
  release: 'release_day',
  maturesAfterDays: 'matures_after_days',
} as const satisfies Record<Plain, keyof KeyResultsTable>;

type Columns = typeof columns;
type Told = Pick<KeyResult, Plain>;
type Kept = { [Field in Plain as Columns[Field]]: KeyResultsTable[Columns[Field]] };

const pairs = Object.entries(columns) as [Plain, Columns[Plain]][];

export const writtenColumns = Object.values(columns);

/** Row → what the API tells. */
export function toldOf(row: Pick<KeyResultsTable, Columns[Plain]>): Told {
  // A page tells hundreds of rows: a third of the time of building a list of pairs first.
  const told: Record<string, unknown> = {};
  for (const [field, column] of pairs) told[field] = row[column];
  return told as Told;
}

/** What somebody wrote → row. */
export function keptOf(written: Told): Kept {
  return Object.fromEntries(pairs.map(([field, column]) => [column, written[field]])) as Kept;
}
