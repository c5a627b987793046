import { listKeyResultsById, setSources } from '../../../store/key-results.ts';
import { listAgreements, listObjectives } from '../../../store/objectives.ts';
import type { Dependent } from '../../../../contract/connections.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { ConnectionsTable, SourcesTable } from '../../../db/tables/sources.ts';
import { aboutObjective, mayRead } from '../../../standing/load.ts';
import { objectiveRecord, type RecordedRow } from '../../../standing/record.ts';
import { listReadFor, listSources } from '../../../store/sources.ts';
import { sourceOf } from './sources.ts';
import { presentFailure } from '../../../standing/bound-source.ts';

/** With the name of the indicator that it reads for; null: a key result. */
export type VisibleSource = SourcesTable & { indicator: string | null };

/** Those of indicators, and of key results that the reader may see: what a draft reads, and how that fares, is its team's. */
export async function visibleSources({ db, actor }: Ask, connectionId?: string): Promise<VisibleSource[]> {
  const { organizationId } = actor;
  const [sources, readFor] = await Promise.all([
    listSources(db, organizationId, connectionId),
    listReadFor(db, organizationId, connectionId),
  ]);
  const isForAll = (one: ReadFor) => one.state === 'published' && one.restricted === null;
  const closer = readFor.flatMap((one) => (one.objective_id !== null && !isForAll(one) ? [one.objective_id] : []));
  const agreements = await listAgreements(db, organizationId, [...new Set(closer)]);
  const asked = Map.groupBy(agreements, (one) => one.objective_id);
  const of = new Map(readFor.map((one) => [one.subject_id, one]));
  return sources.flatMap((row) => {
    const one = of.get(row.subject_id);
    const record = one && recordedOf(one, organizationId);
    const isSeen =
      one !== undefined &&
      (one.indicator !== null ||
        (record !== undefined && mayRead(actor, objectiveRecord(record, asked.get(one.objective_id ?? '') ?? []))));
    return isSeen ? [{ ...row, indicator: one.indicator }] : [];
  });
}

type ReadFor = Awaited<ReturnType<typeof listReadFor>>[number];

function recordedOf(
  { team_id, owner_id, state, restricted }: ReadFor,
  organization_id: string,
): RecordedRow | undefined {
  return team_id === null || state === null ? undefined : { organization_id, team_id, owner_id, state, restricted };
}

/** The key results that read by these rows, as far as the reader may see them. */
export async function showDependents(ask: Ask, sources: readonly SourcesTable[]): Promise<Dependent[]> {
  const around = await openAround(ask, sources);
  return sources.flatMap((row): Dependent[] => {
    const found = around.get(row.subject_id);
    if (!found || !mayRead(ask.actor, found.record)) return [];
    const { keyResult } = found;
    return [
      {
        id: keyResult.id,
        objectiveId: keyResult.objective_id,
        text: keyResult.text,
        unit: keyResult.unit,
        name: row.name,
        config: row.config,
        value: keyResult.value,
        valueAt: keyResult.value_at,
        everyMinutes: row.every_minutes,
        lastReadAt: row.last_read_at,
        nextAt: row.due_at,
        failingSince: row.failing_since,
        failure: presentFailure(row),
      },
    ];
  });
}

/** Their numbers come by hand again; what was read stays. */
export async function takeOff(change: Change, sources: readonly SourcesTable[]): Promise<void> {
  const around = await openAround(change, sources);
  await setSources(
    change.db,
    change.actor.organizationId,
    [...around.keys()].map((id) => ({ id, source: null })),
  );
  for (const [id, { keyResult, row, record }] of around)
    change.record({
      type: 'source.unbound',
      subjectId: id,
      ...aboutObjective(row, record),
      values: { text: keyResult.text },
    });
}

/** They read from it again, as before. */
export async function putBack(
  change: Change,
  connection: ConnectionsTable,
  sources: readonly SourcesTable[],
): Promise<void> {
  const around = await openAround(change, sources);
  const bound = sources.flatMap((row) => {
    const found = around.get(row.subject_id);
    return found ? [{ id: row.subject_id, source: sourceOf(row, connection), found }] : [];
  });
  await setSources(change.db, change.actor.organizationId, bound);
  for (const { id, source, found } of bound)
    change.record({
      type: 'source.bound',
      subjectId: id,
      ...aboutObjective(found.row, found.record),
      values: { text: found.keyResult.text, name: source.name },
      after: source,
    });
}

/** Key results with their objectives, read with the same few queries however many they are. */
async function openAround({ db, actor }: Ask, sources: readonly SourcesTable[]) {
  const { organizationId } = actor;
  const keyResults = await listKeyResultsById(
    db,
    organizationId,
    sources.map((row) => row.subject_id),
  );
  const ids = [...new Set(keyResults.map((one) => one.objective_id))];
  const [objectives, agreements] = await Promise.all([
    listObjectives(db, organizationId, { ids }),
    listAgreements(db, organizationId, ids),
  ]);
  const asked = Map.groupBy(agreements, (one) => one.objective_id);
  const records = new Map(
    objectives.map((row) => [row.id, { row, record: objectiveRecord(row, asked.get(row.id) ?? []) }]),
  );
  return new Map(
    keyResults.flatMap((keyResult) => {
      const found = records.get(keyResult.objective_id);
      return found ? [[keyResult.id, { keyResult, ...found }] as const] : [];
    }),
  );
}
