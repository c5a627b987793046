import type { Hono } from 'hono';
import { type Label, labelsEndpoints } from '../../../contract/labels.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { may } from '../../../core/access/may.ts';
import type { Actor } from '../../../core/access/relation.ts';
import { type LabelMark, labelsNow, nextMark } from '../../../core/okr/labels.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../ask/allow.ts';
import type { Ask, Change, Told } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import type { LabelsTable } from '../../db/tables/labels.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { serve } from '../../http/serve.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { asMerged } from '../../standing/label.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater } from '../../standing/page.ts';
import { readable } from '../../standing/readable.ts';
import { insertLabel, listLabelled, listLabels, updateLabel } from '../../store/labels.ts';
import { updateObjective } from '../../store/objectives.ts';

export function serveLabels(app: Hono, services: Services): void {
  serve(app, services, labelsEndpoints, {
    list: (call) => showLabels(call),
    create: (call) => createLabel(call, call.body),
    change: (call) => changeLabel(call, call.params.labelId, call.body),
    archive: (call) => archiveLabel(call, call.params.labelId, call.body.into),
    restore: (call) => restoreLabel(call, call.params.labelId),
    put: (call) => putLabels(call, call.params.objectiveId, call.body.labels),
  });
}

/** A list this long is searched by nobody. */
const most = 200;

export async function showLabels(ask: Ask) {
  const rows = await listLabels(ask.db, ask.actor.organizationId);
  const counts = await countsOf(ask, rows);
  const labels = rows.map((row) => present(row, counts)).toSorted((a, b) => a.name.localeCompare(b.name));
  return { labels, can: { edit: may(ask.actor, 'edit-focus', labelRecord(ask.actor)) === 'yes' } };
}

export async function createLabel(
  change: Change,
  body: { name: string; mark?: LabelMark | undefined },
): Promise<Label> {
  const { db, actor, now, record } = change;
  allow(actor, 'edit-focus', labelRecord(actor));
  const rows = await listLabels(db, actor.organizationId);
  const inUse = rows.filter((row) => row.archived_at === null);
  if (inUse.length >= most) refuse('too-many-labels', { values: { most } });
  refuseSameName(inUse, body.name);
  const row: LabelsTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    name: body.name,
    mark: body.mark ?? nextMark(inUse.map((one) => one.mark)),
    created_at: now.toISOString(),
    archived_at: null,
    merged_into: null,
  };
  await insertLabel(db, row);
  record({ type: 'label.created', subjectId: row.id, values: { name: row.name }, after: row });
  return present(row, new Map());
}

type Changed = { name?: string | undefined; mark?: LabelMark | undefined };

export async function changeLabel(change: Change, id: string, { name, mark }: Changed): Promise<Label> {
  const { row, rows } = await openLabel(change, id);
  if (name !== undefined && row.archived_at === null)
    refuseSameName(
      rows.filter((one) => one.id !== id && one.archived_at === null),
      name,
    );
  return keep(change, 'label.changed', row, { ...row, name: name ?? row.name, mark: mark ?? row.mark });
}

/** Nothing new gets it; what bears it keeps it, or bears the one it is merged into. */
export async function archiveLabel(change: Change, id: string, into: string | null): Promise<Label> {
  const { row, rows } = await openLabel(change, id);
  const archived = { ...row, archived_at: change.now.toISOString(), merged_into: into };
  if (into === null) return keep(change, 'label.archived', row, archived);
  const target = rows.find((one) => one.id === into) ?? refuse('not-found');
  if (into === id || target.archived_at !== null) refuse('label-circle', { values: { name: target.name } });
  return keep(change, 'label.merged', row, archived, { into: target.name });
}

export async function restoreLabel(change: Change, id: string): Promise<Label> {
  const { row, rows } = await openLabel(change, id);
  refuseSameName(
    rows.filter((one) => one.id !== id && one.archived_at === null),
    row.name,
  );
  return keep(change, 'label.restored', row, { ...row, archived_at: null, merged_into: null });
}

/** The labels an objective bears from now on; one that was archived may stay, not be put on. */
export async function putLabels(change: Change, id: string, labels: readonly string[]): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const { row, access } = await openObjective(change, id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  const all = await listLabels(db, actor.organizationId);
  const unknown = labels.flatMap((one, index) => (all.some((label) => label.id === one) ? [] : [index]));
  if (unknown.length > 0)
    throw new Refusal('invalid', { problems: unknown.map((index) => ({ path: `labels.${index}`, code: 'wrong' })) });
  const there = labelsNow(row.labels, all.map(asMerged)).map((one) => one.id);
  const wanted = labelsNow(labels, all.map(asMerged));
  const gone = wanted.find((one) => one.archivedAt !== null && !there.includes(one.id));
  if (gone) refuse('label-archived', { values: { name: gone.name } });
  const after = wanted.map((one) => one.id);
  await updateObjective(db, actor.organizationId, id, { labels: after });
  record({
    type: 'objective.changed',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before: { labels: row.labels },
    after: { labels: after },
  });
  return objectiveLater(change, id);
}

/** Labels are the whole organization's: who leads any team, or is an admin, keeps them. */
function labelRecord(actor: Actor) {
  return organizationRecord(actor.organizationId, actor.leads[0] ?? null);
}

async function openLabel(change: Change, id: string): Promise<{ row: LabelsTable; rows: LabelsTable[] }> {
  const { db, actor } = change;
  const rows = await listLabels(db, actor.organizationId);
  const row = rows.find((one) => one.id === id) ?? refuse('not-found');
  allow(actor, 'edit-focus', labelRecord(actor));
  return { row, rows };
}

type What = 'label.changed' | 'label.archived' | 'label.merged' | 'label.restored';

async function keep(
  change: Change,
  type: What,
  before: LabelsTable,
  after: LabelsTable,
  values: { into?: string } = {},
): Promise<Label> {
  await updateLabel(change.db, after);
  change.record({ type, subjectId: after.id, values: { name: after.name, ...values }, before, after });
  const rows = await listLabels(change.db, change.actor.organizationId);
  return present(after, await countsOf(change, rows));
}

/** Two names are the same whatever their case and width. */
export function labelKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function refuseSameName(others: readonly LabelsTable[], name: string): void {
  const same = others.find((one) => labelKey(one.name) === labelKey(name));
  if (same) refuse('label-exists', { values: { name: same.name } });
}

/** How many objectives that the actor sees bear each label as it is called now. */
async function countsOf(ask: Ask, rows: readonly LabelsTable[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (rows.length === 0) return counts;
  const labels = rows.map(asMerged);
  for (const row of await readable(ask, await listLabelled(ask.db, ask.actor.organizationId)))
    for (const { id } of labelsNow(row.labels, labels)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function present(row: LabelsTable, counts: ReadonlyMap<string, number>): Label {
  const { id, name, mark, archived_at, merged_into } = row;
  return { id, name, mark, archivedAt: archived_at, mergedInto: merged_into, objectives: counts.get(id) ?? 0 };
}
