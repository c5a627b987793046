import type { KeyResult, Reading as Told } from '../../../contract/key-results.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Reading } from '../../change.ts';
import type { KeyResultsTable } from '../../db/tables/objectives.ts';
import type { ReadingsTable } from '../../db/tables/readings.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { showKeyResult, takeKeyResult, updateKeyResult } from '../key-results/actions.ts';
import { refuseClosed } from '../objectives/actions.ts';
import { aboutObjective, openKeyResult } from '../objectives/load.ts';
import { namesOf } from '../people/actions.ts';
import { presentReading } from './present.ts';
import { deleteReading, findReading, insertReading, listReadings } from './store.ts';

type Given = {
  value?: number | undefined;
  numerator?: number | undefined;
  denominator?: number | undefined;
  at?: string | undefined;
  note: string;
};

const onPage = 2000;
const inSparkline = 40;
/** Clocks of browsers run a little ahead of ours. */
const tolerated = 5 * 60_000;

export async function showReadings(reading: Reading, keyResultId: string, before?: string): Promise<Told[]> {
  const { db, actor } = reading;
  await openKeyResult(reading, keyResultId, 'read');
  const rows = await listReadings(db, actor.organizationId, keyResultId, onPage, before);
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.map((row) => row.recorded_by),
  );
  return rows.map((row) => presentReading(row, names));
}

/** Records a value by hand. */
export async function addReading(change: Change, keyResultId: string, given: Given): Promise<KeyResult> {
  const { keyResult, row, record: access } = await openKeyResult(change, keyResultId, 'check-in');
  await refuseClosed(change, row.cycle_id);
  await takeKeyResult(change.db, change.actor.organizationId, keyResultId);
  const reading = await recordReading(change, keyResult, given);
  change.record({
    type: 'reading.recorded',
    subjectId: keyResultId,
    ...aboutObjective(row, access),
    values: { text: keyResult.text, value: reading.value },
    after: reading,
  });
  return showKeyResult(change, keyResultId);
}

export async function removeReading(change: Change, keyResultId: string, id: string): Promise<KeyResult> {
  const { db, actor, record } = change;
  const { keyResult, row, record: access } = await openKeyResult(change, keyResultId, 'check-in');
  await refuseClosed(change, row.cycle_id);
  await takeKeyResult(db, actor.organizationId, keyResultId);
  const reading = await findReading(db, actor.organizationId, keyResultId, id);
  if (!reading || reading.source !== 'manual') return refuse('not-found');
  await deleteReading(db, reading);
  await refreshValue(change, keyResultId);
  record({
    type: 'reading.removed',
    subjectId: keyResultId,
    ...aboutObjective(row, access),
    values: { text: keyResult.text },
    before: reading,
  });
  return showKeyResult(change, keyResultId);
}

/** Writes one manual reading and what the key-result row keeps of it. Whoever calls has taken the key result. */
export async function recordReading(change: Change, keyResult: KeyResultsTable, given: Given): Promise<ReadingsTable> {
  const { db, actor, now } = change;
  const at = timeOf(given.at, now);
  const row: ReadingsTable = {
    organization_id: actor.organizationId,
    key_result_id: keyResult.id,
    id: uuidV7(),
    value: valueOf(given),
    numerator: given.numerator ?? null,
    denominator: given.denominator ?? null,
    at,
    recorded_at: now.toISOString(),
    recorded_by: actor.id,
    source: 'manual',
    note: given.note,
  };
  await insertReading(db, row);
  await refreshValue(change, keyResult.id);
  return row;
}

/** A time of truth: now when absent, never in the future. */
export function timeOf(at: string | undefined, now: Date): string {
  if (at === undefined) return now.toISOString();
  if (Date.parse(at) > now.getTime() + tolerated) refuse('reading-in-future');
  return new Date(Math.min(Date.parse(at), now.getTime())).toISOString();
}

function valueOf({ value, numerator, denominator }: Given): number {
  if (value !== undefined) return value;
  if (numerator === undefined || denominator === undefined) return refuse('reading-empty');
  return denominator === 0 ? refuse('denominator-zero') : numerator / denominator;
}

/** The latest value and the sparkline on the row follow the readings, back-dated and removed ones too. */
async function refreshValue({ db, actor }: Change, keyResultId: string): Promise<void> {
  const rows = await listReadings(db, actor.organizationId, keyResultId, inSparkline);
  const last = rows.at(-1);
  await updateKeyResult(db, actor.organizationId, keyResultId, {
    value: last?.value ?? null,
    value_at: last?.at ?? null,
    points: JSON.stringify(rows.map(({ at, value }) => ({ at, value }))),
  });
}
