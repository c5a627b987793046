import { recordTold } from '../standing/record-reading.ts';
import { takeKeyResults } from '../store/key-results.ts';
import { listAgreements, listObjectives } from '../store/objectives.ts';
import { settle } from '../store/leases.ts';
import type { Outcome } from '../../connectors/connector.ts';
import { inTransaction } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { NewEvent } from '../events/append-events.ts';
import { aboutObjective, objectiveRecord } from '../standing/load.ts';
import type { Services } from '../ask/services.ts';
import type { Due } from './due-sources.ts';
import { nextTime } from './next-time.ts';

/** What a source said, and when it was asked. */
export type Answered = { due: Due; outcome: Outcome; asked: Date };

/** Writes readings and how it went, of one organization in one transaction, with the same few statements for all. */
export async function keepAnswers(services: Services, by: string, answered: readonly Answered[]): Promise<void> {
  const now = services.clock();
  for (const [organizationId, mine] of Map.groupBy(answered, ({ due }) => due.row.organization_id))
    await inTransaction(services, { organizationId, id: null }, now, (tx, record) =>
      keepOf(tx, organizationId, by, mine, now, record),
    );
}

async function keepOf(
  tx: Db,
  organizationId: string,
  by: string,
  answered: readonly Answered[],
  now: Date,
  record: (event: NewEvent) => void,
): Promise<void> {
  const settled = await settle(
    tx,
    organizationId,
    by,
    answered.map(({ due, outcome, asked }) => nextTime(due.row, asked, outcome.ok ? undefined : outcome)),
  );
  const told = answered.filter(({ due, outcome }) => outcome.ok && settled.has(due.row.key_result_id));
  const ids = told.map(({ due }) => due.row.key_result_id);
  const taken = new Map((await takeKeyResults(tx, organizationId, ids)).map((one) => [one.id, one]));
  const kept = told.flatMap(({ due: { row, connectorId }, outcome }) => {
    const keyResult = taken.get(row.key_result_id);
    if (!keyResult || !outcome.ok) return [];
    const { readings } = outcome;
    const value = readings.at(-1)?.value;
    // The log tells what changed, not that somebody looked.
    const isNews = value !== undefined && (value !== keyResult.value || row.history_from !== null);
    return [{ keyResult, readings, source: connectorId, queryHash: row.query_hash, note: '', value, isNews }];
  });
  await recordTold(tx, organizationId, kept, now);
  const news = kept.filter(({ isNews }) => isNews);
  const about = await aboutEach(tx, organizationId, [...new Set(news.map(({ keyResult }) => keyResult.objective_id))]);
  for (const { keyResult, value } of news) {
    const where = about.get(keyResult.objective_id);
    if (!where) continue;
    const values = { text: keyResult.text, value: value ?? null };
    record({ type: 'reading.recorded', subjectId: keyResult.id, ...where, values });
  }
}

async function aboutEach(tx: Db, organizationId: string, objectiveIds: string[]) {
  if (objectiveIds.length === 0) return new Map<string, ReturnType<typeof aboutObjective>>();
  const rows = await listObjectives(tx, organizationId, { ids: objectiveIds });
  const agreements = Map.groupBy(await listAgreements(tx, organizationId, objectiveIds), (one) => one.objective_id);
  return new Map(rows.map((row) => [row.id, aboutObjective(row, objectiveRecord(row, agreements.get(row.id) ?? []))]));
}
