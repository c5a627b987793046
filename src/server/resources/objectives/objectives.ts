import type { Hono } from 'hono';
import { objectivesEndpoints, type Objective, type objectiveBody, type wording } from '../../../contract/objectives.ts';
import { askForSharesAgain } from '../../standing/shares-again.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { objectiveLater, openPage, showObjective, tellPage } from '../../standing/page.ts';
import { namesOf } from '../../store/people.ts';
import { findTeam } from '../../store/teams.ts';
import type { z } from 'zod';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { allow } from '../../ask/allow.ts';
import type { Ask, Change, Told } from '../../ask/change.ts';
import type { KeyResultsTable, ObjectivesTable } from '../../db/tables/objectives.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { openCycle, refuseClosed } from '../../standing/cycle.ts';
import { isObjectivePromised } from '../../standing/drop.ts';
import { listKeyResults } from '../../store/key-results.ts';
import { markEarlier } from '../../store/agreements.ts';
import { isAnotherPromise, refuseLess } from '../../standing/kept-complete.ts';
import { refuseLessMeasured } from './publications/measured.ts';
import { writeKeyResults } from './key-results/write.ts';
import { personRef } from '../../standing/person.ts';
import { customerVersionOf } from '../../standing/ideal-customer.ts';
import { refuseUnlinked } from '../../standing/unlinked.ts';
import { keepTargetChanges } from './target-changes.ts';
import { freezeTargets, isFreezing } from '../../store/freeze.ts';
import { type Loaded, aboutObjective, apart, openObjective } from '../../standing/load.ts';
import { objectiveRecord } from '../../standing/record.ts';
import { refuseShutOut } from '../../standing/shut-out.ts';
import {
  findObjective,
  insertObjective,
  insertWording,
  listAgreements,
  listDiagnosisHeads,
  listWordings,
  updateObjective,
  updateVersion,
} from '../../store/objectives.ts';

export function serveObjectives(app: Hono, services: Services): void {
  serve(app, services, objectivesEndpoints, {
    create: (call) => createObjective(call, call.body),
    show: (call) => showObjective(call, call.params.objectiveId),
    save: (call) => saveObjective(call, call.params.objectiveId, call.body),
    remove: (call) => removeObjective(call, call.params.objectiveId),
    restore: (call) => restoreObjective(call, call.params.objectiveId),
    wordings: (call) => showWordings(call, call.params.objectiveId),
  });
}

export type ObjectiveWritten = z.output<typeof objectiveBody>;

/** Saves a new draft; nothing has to be complete. */
export async function createObjective(change: Change, body: NewDraft): Promise<Told<Objective>> {
  const { row } = await insertDraft(change, body, null);
  return objectiveLater(change, row.id);
}

type NewDraft = ObjectiveWritten & { teamId: string; cycleId: string; labels?: string[] };

/** A new draft with its key results; `importId`: of the import that makes it. */
export async function insertDraft(
  change: Change,
  body: NewDraft,
  importId: string | null,
): Promise<{ row: ObjectivesTable; keyResults: KeyResultsTable[] }> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  if (!(await findTeam(db, organizationId, body.teamId))) refuse('not-found');
  allow(actor, 'create-objective', { organizationId, teamId: body.teamId, visibility: 'everyone' });
  const cycle = await openCycle(change, body.cycleId);
  refuseUnknown(body, {
    names: await namesOf(
      db,
      organizationId,
      peopleOf(body).map((one) => one.id),
    ),
    diagnoses: await listDiagnosisHeads(db, organizationId, [body.diagnosisId]),
  });
  const ideal_customer_version = await customerVersionOf(change, body, null);
  await refuseUnlinked(change, body);
  const at = now.toISOString();
  const row: ObjectivesTable = {
    ...fieldsOf(body),
    ideal_customer_version,
    organization_id: organizationId,
    id: uuidV7(),
    team_id: body.teamId,
    cycle_id: body.cycleId,
    state: 'draft',
    version: 1,
    publication: null,
    published_at: null,
    published_by: null,
    closure: null,
    retrospective: null,
    continues_id: null,
    stands_alone: null,
    restricted: null,
    labels: body.labels ?? [],
    import_id: importId,
    created_by: actor.id,
    created_at: at,
    updated_at: at,
    removed_at: null,
    dropped: null,
  };
  await insertObjective(db, row);
  const { rows } = await writeKeyResults(change, row.id, body.keyResults, {
    stored: [],
    cycle,
    isImport: importId !== null,
  });
  record({
    type: 'objective.drafted',
    subjectId: row.id,
    ...aboutObjective(row, objectiveRecord(row, [])),
    values: { text: row.text },
    after: body,
  });
  return { row, keyResults: rows };
}

/** Saves the whole draft over the version it was read with; the earlier wording is kept. */
export async function saveObjective(
  change: Change,
  id: string,
  { version, ...body }: ObjectiveWritten & { version: number },
): Promise<Told<Objective>> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const people = peopleOf(body).map((one) => one.id);
  const page = await openPage(change, id, 'edit-objective', { take: true, people, diagnosisId: body.diagnosisId });
  const { row, access, cycle, loaded } = page;
  if (cycle.state === 'closed') refuse('cycle-closed');
  refuseUnknown(body, loaded);
  await refuseUnlinked(change, body);
  // Whose it is decides who may publish it: only those who may, give it away.
  if (row.owner_id !== null && body.ownerId !== row.owner_id) allow(actor, 'publish-objective', access);
  const stored = loaded.keyResults.get(id) ?? [];
  const agreements = loaded.agreements.get(id) ?? [];
  const ideal_customer_version = await customerVersionOf(change, body, row);
  const changes = { ...fieldsOf(body), ideal_customer_version, updated_at: now.toISOString() };
  if (!(await updateVersion(db, organizationId, id, version, changes)))
    refuse('version-conflict', { current: await showObjective(change, id) });
  await keepWording(change, row, stored, body);
  const after = { ...row, ...changes, version: version + 1 };
  const { rows, moved } = await writeKeyResults(change, id, body.keyResults, { stored: page.keyResults, cycle });
  const written = { ...loaded, rows: [after], ...apart(rows) };
  const promised = { row: after, keyResults: written.keyResults.get(id) ?? [] };
  const isEarlier = agreements.length > 0 && isAnotherPromise({ row, keyResults: stored }, promised);
  if (isEarlier) await markEarlier(db, organizationId, id);
  const ownedBefore = new Map(page.keyResults.map((one) => [one.id, one.owner_id]));
  const given = row.owner_id === after.owner_id ? rows.filter((one) => ownedBefore.get(one.id) !== one.owner_id) : rows;
  await refuseShutOut(
    change,
    after,
    given.map((one) => one.owner_id),
  );
  // After the key results: what they themselves refuse is more exact. A refusal undoes all of it.
  if (row.state === 'published') {
    refuseLess(change, page, { ...page, row: after, loaded: written });
    await refuseLessMeasured(change, row, after);
  }
  const isFrozen = row.state === 'published' && isFreezing(cycle.state);
  if (isFrozen) await freezeTargets(change, cycle.id, id);
  await keepTargetChanges(change, aboutObjective(row, access), moved);
  record({
    type: 'objective.changed',
    subjectId: id,
    ...aboutObjective(after, { ...access, ownerId: after.owner_id }),
    values: { text: after.text },
    before: { version },
    after: body,
  });
  // What was promised has a history that grew meanwhile; a draft is told from what is known of it already.
  if (isFrozen || isEarlier || page.keyResults.some((one) => one.frozen !== null)) return objectiveLater(change, id);
  return (told) => tellPage({ ...change, db: told }, { ...page, row: after, loaded: written });
}

export async function removeObjective(change: Change, id: string): Promise<void> {
  const { row, access } = await openObjective(change, id, 'delete-objective');
  const cycle = await openCycle(change, row.cycle_id);
  const keyResults = await listKeyResults(change.db, change.actor.organizationId, [id]);
  if (isObjectivePromised(row, keyResults, cycle)) refuse('drop-reason-missing', { values: { text: row.text } });
  await updateObjective(change.db, change.actor.organizationId, id, { removed_at: change.now.toISOString() });
  change.record({
    type: 'objective.removed',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
  });
}

export async function restoreObjective(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor } = change;
  const row = (await findObjective(db, actor.organizationId, id)) ?? refuse('not-found');
  const access = objectiveRecord(row, await listAgreements(db, actor.organizationId, [id]));
  allow(actor, 'delete-objective', access);
  await refuseClosed(change, row.cycle_id);
  // What is deleted keeps no team from being deleted.
  if (!(await findTeam(db, actor.organizationId, row.team_id))) refuse('team-gone');
  await updateObjective(db, actor.organizationId, id, { removed_at: null, dropped: null });
  await askForSharesAgain(change, id);
  change.record({
    type: 'objective.restored',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
  });
  return objectiveLater(change, id);
}

/** Earlier wordings, newest first. */
export async function showWordings(ask: Ask, id: string): Promise<z.output<typeof wording>[]> {
  await openObjective(ask, id, 'read');
  const rows = await listWordings(ask.db, ask.actor.organizationId, id);
  const names = await namesOf(
    ask.db,
    ask.actor.organizationId,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({
    at: row.at,
    by: personRef(row.person_id, names),
    text: row.text,
    keyResults: row.key_results,
  }));
}

async function keepWording(
  { db, actor, now }: Change,
  row: ObjectivesTable,
  keyResults: readonly KeyResultsTable[],
  body: ObjectiveWritten,
): Promise<void> {
  const before = keyResults.map((one) => one.text);
  const after = body.keyResults.map((one) => one.text);
  if (row.text === body.text && before.join('\n') === after.join('\n')) return;
  await insertWording(db, {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: row.id,
    at: now.toISOString(),
    person_id: actor.id,
    text: row.text,
    key_results: before,
  });
}

/** Whom the fields point at, and where. */
function peopleOf(body: ObjectiveWritten): { path: string; id: string | null }[] {
  return [
    { path: 'ownerId', id: body.ownerId },
    ...body.keyResults.flatMap((one, index) => [
      { path: `keyResults.${index}.ownerId`, id: one.ownerId },
      { path: `keyResults.${index}.proposedById`, id: one.proposedById },
    ]),
  ];
}

/** People and diagnoses that are pointed at have to be of this organization; all that are not are told at once. */
function refuseUnknown(body: ObjectiveWritten, { names, diagnoses }: Pick<Loaded, 'names' | 'diagnoses'>): void {
  const unknown = peopleOf(body)
    .filter(({ id }) => id !== null && !names.has(id))
    .map(({ path }) => path);
  if (body.diagnosisId !== null && !diagnoses.has(body.diagnosisId)) unknown.push('diagnosisId');
  if (unknown.length > 0) throw new Refusal('invalid', { problems: unknown.map((path) => ({ path, code: 'wrong' })) });
}

function fieldsOf(body: ObjectiveWritten) {
  return {
    text: body.text,
    type: body.type,
    why: body.why,
    problem: body.problem,
    success: body.success,
    diagnosis_id: body.diagnosisId,
    debt_id: body.debtId,
    ideal_customer_id: body.idealCustomerId,
    gap_id: body.gapId,
    origin: body.origin,
    owner_id: body.ownerId,
    ideal_customer: body.idealCustomer,
    impact: body.impact,
    impact_parts: body.impactParts,
    growth_link: body.growthLink,
    lever: body.lever,
    evidence: body.evidence,
  };
}
