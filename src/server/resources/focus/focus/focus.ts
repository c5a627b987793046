import { asksReason } from '../../../../core/okr/choice-reason.ts';
import type { Hono } from 'hono';
import { focusEndpoints, type Diagnosis } from '../../../../contract/focus.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showFocus, presentAll } from './show.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { findTeam } from '../../../store/teams.ts';
import type { z } from 'zod';
import { evidenceOf } from '../../../../core/okr/evidence.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow } from '../../../ask/allow.ts';
import type { Change } from '../../../ask/change.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { replaceChain } from './chain.ts';
import { diagnosisRecord, focusRecord } from './access.ts';
import {
  deleteDiagnosis,
  deleteNotDoing,
  findDiagnosis,
  findNotDoing,
  insertDiagnosis,
  insertNotDoing,
  listDiagnoses,
  listPointing,
  listStages,
  updateDiagnosis,
} from '../../../store/focus.ts';

export function serveFocus(app: Hono, services: Services): void {
  serve(app, services, focusEndpoints, {
    show: (call) => showFocus(call, call.query?.cycle),
    setChain: async (call) => {
      await replaceChain(call, call.body.stages);
      return showFocus(call);
    },
    propose: (call) => proposeDiagnosis(call, call.body),
    update: (call) => changeDiagnosis(call, call.params.diagnosisId, call.body),
    remove: (call) => removeDiagnosis(call, call.params.diagnosisId),
    choose: (call) => choose(call, call.params.diagnosisId, call.body.tradeOff),
    unchoose: (call) => unchoose(call, call.params.diagnosisId),
    decline: (call) => decline(call, call.params.diagnosisId, call.body.reason),
    reconsider: async (call) => save(call, await openChoice(call, call.params.diagnosisId), open),
    addNotDoing: (call) => addNotDoing(call, call.body),
    removeNotDoing: (call) => removeNotDoing(call, call.params.notDoingId),
  });
}

type DiagnosisBody = z.output<typeof focusEndpoints.propose.body & object>;

export async function proposeDiagnosis(change: Change, body: DiagnosisBody): Promise<Diagnosis> {
  const { db, actor, now, record } = change;
  allow(actor, 'create-objective', diagnosisRecord(actor.organizationId, body.teamId, actor.id));
  await refuseClosed(change, body.cycleId);
  await refuseUnknown(change, body);
  const row: DiagnosesTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    cycle_id: body.cycleId,
    kind: body.kind,
    text: body.text,
    stage_id: body.stageId,
    team_id: body.teamId,
    evidence: body.evidence,
    chosen: 0,
    proposed_by: actor.id,
    created_at: now.toISOString(),
  };
  await insertDiagnosis(db, row);
  record({
    type: 'diagnosis.proposed',
    subjectId: row.id,
    values: { text: row.text },
    after: row,
  });
  return present(change, row);
}

export async function changeDiagnosis(
  change: Change,
  id: string,
  body: { [key in Exclude<keyof DiagnosisBody, 'cycleId'>]?: DiagnosisBody[key] | undefined },
): Promise<Diagnosis> {
  const before = await openDiagnosis(change, id);
  await refuseUnknown(change, body);
  const { evidence, stageId, teamId } = body;
  const changes = {
    kind: body.kind ?? before.kind,
    text: body.text ?? before.text,
    stage_id: stageId === undefined ? before.stage_id : stageId,
    team_id: teamId === undefined ? before.team_id : teamId,
    evidence: evidence ?? before.evidence,
  };
  return save(change, before, changes);
}

export async function removeDiagnosis(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  const row = await openDiagnosis(change, id);
  if ((await listPointing(db, actor.organizationId, [id])).length > 0) refuse('diagnosis-in-use');
  await deleteDiagnosis(db, actor.organizationId, id);
  record({ type: 'diagnosis.removed', subjectId: id, values: { text: row.text }, before: row });
}

/** Chooses it for the cycle's focus; beyond the few, or without evidence, with why and what gives way (A61). */
export async function choose(change: Change, id: string, tradeOff: string): Promise<Diagnosis> {
  const row = await openChoice(change, id);
  const others = await listDiagnoses(change.db, change.actor.organizationId, row.cycle_id);
  const count = others.filter((one) => one.chosen === 1 && one.id !== id).length;
  const asks = asksReason(row.evidence.map(evidenceOf), count, row.proposed_by === change.actor.id);
  if (asks && tradeOff === '') refuse('choice-needs-reason', { values: { count } });
  return save(change, row, { ...open, chosen: 1, trade_off: tradeOff });
}

export async function unchoose(change: Change, id: string): Promise<Diagnosis> {
  return save(change, await openChoice(change, id), { chosen: 0, trade_off: '' });
}

/** Not for this cycle, and its proposer reads why (A36). */
async function decline(change: Change, id: string, reason: string): Promise<Diagnosis> {
  const { actor, now } = change;
  const row = await openChoice(change, id);
  const said = { declined_at: now.toISOString(), declined_by: actor.id, declined_reason: reason };
  return save(change, row, { ...said, chosen: 0, trade_off: '' });
}

/** Neither chosen nor declined. */
const open = { declined_at: null, declined_by: null, declined_reason: null };

async function openChoice(change: Change, id: string): Promise<DiagnosesTable> {
  const row = (await findDiagnosis(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  allow(change.actor, 'edit-focus', focusRecord(change.actor, row.team_id));
  await refuseClosed(change, row.cycle_id);
  return row;
}

export async function addNotDoing(
  change: Change,
  { cycleId, text, reason }: { cycleId: string; text: string; reason: string },
) {
  const { db, actor, now, record } = change;
  allow(actor, 'edit-focus', focusRecord(actor, null));
  await refuseClosed(change, cycleId);
  const row = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    cycle_id: cycleId,
    text,
    reason,
    created_at: now.toISOString(),
  };
  await insertNotDoing(db, row);
  record({ type: 'focus.changed', subjectId: row.id, values: { text }, after: { notDoing: text, reason } });
  return { id: row.id, text, reason };
}

export async function removeNotDoing(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  allow(actor, 'edit-focus', focusRecord(actor, null));
  const row = (await findNotDoing(db, actor.organizationId, id)) ?? refuse('not-found');
  await refuseClosed(change, row.cycle_id);
  await deleteNotDoing(db, actor.organizationId, id);
  record({ type: 'focus.changed', subjectId: id });
}

async function openDiagnosis(change: Change, id: string): Promise<DiagnosesTable> {
  const row = (await findDiagnosis(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  allow(change.actor, 'edit-objective', diagnosisRecord(row.organization_id, row.team_id, row.proposed_by));
  await refuseClosed(change, row.cycle_id);
  return row;
}

async function save(change: Change, before: DiagnosesTable, changes: Partial<DiagnosesTable>): Promise<Diagnosis> {
  const after = { ...before, ...changes };
  await updateDiagnosis(change.db, change.actor.organizationId, before.id, changes);
  change.record({
    type: 'diagnosis.changed',
    subjectId: before.id,
    values: { text: after.text },
    before,
    after,
  });
  return present(change, after);
}

async function present(change: Change, row: DiagnosesTable): Promise<Diagnosis> {
  return (await presentAll(change, [row]))[0] ?? refuse('not-found');
}

async function refuseUnknown(
  { db, actor }: Change,
  { stageId, teamId }: { stageId?: string | null | undefined; teamId?: string | null | undefined },
): Promise<void> {
  const stages = stageId == null ? [] : await listStages(db, actor.organizationId);
  if (stageId != null && !stages.some((stage) => stage.id === stageId))
    refuse('invalid', { problems: [{ path: 'stageId', code: 'wrong' }] });
  if (teamId != null && !(await findTeam(db, actor.organizationId, teamId)))
    refuse('invalid', { problems: [{ path: 'teamId', code: 'wrong' }] });
}
