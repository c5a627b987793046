import { recordTold } from '../standing/record-reading.ts';
import { takeKeyResults } from '../store/key-results.ts';
import { settle } from '../store/leases.ts';
import type { Outcome } from '../../connectors/connector.ts';
import { inTransaction } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import type { NewEvent } from '../events/append-events.ts';
import { aboutObjectives } from '../standing/load.ts';
import { recordIndicators } from '../standing/indicator-readings.ts';
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
  const told = answered.filter(({ due, outcome }) => outcome.ok && settled.has(due.row.subject_id));
  const ids = told.map(({ due }) => due.row.subject_id);
  const taken = new Map((await takeKeyResults(tx, organizationId, ids)).map((one) => [one.id, one]));
  const kept = told.flatMap(({ due: { row, connectorId }, outcome }) => {
    const keyResult = taken.get(row.subject_id);
    if (!keyResult || !outcome.ok) return [];
    const { readings } = outcome;
    const value = readings.at(-1)?.value;
    // The log tells what changed, not that somebody looked.
    const isNews = value !== undefined && (value !== keyResult.value || row.history_from !== null);
    return [{ keyResult, readings, source: connectorId, queryHash: row.query_hash, note: '', value, isNews }];
  });
  await recordTold(tx, organizationId, kept, now);
  const others = told.flatMap(({ due: { row, connectorId }, outcome }) =>
    taken.has(row.subject_id) || !outcome.ok
      ? []
      : [{ row, readings: outcome.readings, source: connectorId, queryHash: row.query_hash, note: '' }],
  );
  await recordIndicators(
    tx,
    organizationId,
    others.map(({ row, ...one }) => ({ ...one, subjectId: row.subject_id, isHistory: row.history_from !== null })),
    now,
    record,
  );
  const news = kept.filter(({ isNews }) => isNews);
  const about = await aboutObjectives(tx, organizationId, [
    ...new Set(news.map(({ keyResult }) => keyResult.objective_id)),
  ]);
  for (const { keyResult, value } of news) {
    const where = about.get(keyResult.objective_id);
    if (!where) continue;
    const values = { text: keyResult.text, value: value ?? null };
    record({ type: 'reading.recorded', subjectId: keyResult.id, ...where, values });
  }
}
