import { type AgreementState, type SpokenRole, wordNames } from '../../../core/okr/words.ts';
import { agreementsEndpoints } from '../../../contract/agreements.ts';
import type { Hono } from 'hono';
import { type Objective } from '../../../contract/objectives.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { findPerson, namesOf } from '../../store/people.ts';
import { isOwn } from '../../../core/access/relation.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Told } from '../../ask/change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater } from '../../standing/page.ts';
import { type Agreement, presentAgreement } from '../../standing/agreement.ts';
import { speaksFor } from '../../store/spokespeople.ts';
import { deleteAgreement, findAgreement, insertAgreement, updateAgreement } from '../../store/agreements.ts';

export function serveAgreements(app: Hono, services: Services): void {
  serve(app, services, agreementsEndpoints, {
    ask: (call) => askAgreement(call, call.params.objectiveId, call.body),
    answer: (call) => answerAgreement(call, call.params.agreementId, call.body),
    override: (call) => overrideConsent(call, call.params.objectiveId, call.body),
    meet: (call) => meetCondition(call, call.params.agreementId, call.body.met),
    remove: (call) => removeAgreement(call, call.params.agreementId),
  });
}

type Question = { personId: string; role: Agreement['role']; question: string };

/** Asks a named counterpart to agree; from then on they see the draft. */
export async function askAgreement(
  change: Change,
  objectiveId: string,
  { personId, role, question }: Question,
): Promise<Told<Objective>> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, objectiveId, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  const person = (await findPerson(db, actor.organizationId, personId)) ?? refuse('not-found');
  if (role !== 'other' && (personId === row.owner_id || personId === actor.id)) refuse('own-consent');
  await refuseNotTheirs(change, person, role, row.team_id);
  await insertAgreement(db, {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: objectiveId,
    person_id: personId,
    role,
    question,
    state: 'asked',
    reason: '',
    asked_by: actor.id,
    asked_at: now.toISOString(),
    answered_at: null,
    ...unanswered,
  });
  const about = aboutObjective(row, { ...access, askedIds: [...access.askedIds, personId] });
  record({ type: 'agreement.asked', subjectId: objectiveId, ...about, values: { name: person.name, text: row.text } });
  return objectiveLater(change, objectiveId);
}

/** Agrees or declines, as the person who was asked; a refusal says why. */
export async function answerAgreement(
  change: Change,
  id: string,
  { state, reason, condition }: Answer,
): Promise<Agreement> {
  const { db, actor, now, record } = change;
  const before = (await findAgreement(db, actor.organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, before.objective_id, 'agree');
  if (!isOwn(actor, before.person_id) || before.state === 'overridden') refuse('forbidden');
  const isOwners = row.owner_id !== null && [actor.id, before.person_id].includes(row.owner_id);
  if (before.role !== 'other' && isOwners && state !== 'declined') refuse('own-consent');
  await refuseClosed(change, row.cycle_id);
  if (state === 'declined' && reason === '') refuse('reason-missing');
  if (state === 'agreed-if' && condition === '') refuse('condition-missing');
  const spoke = await speaksFor(db, actor.organizationId, before.person_id, before.role, row.team_id);
  const answer = {
    state,
    reason,
    condition: state === 'agreed-if' ? condition : '',
    condition_met_at: null,
    earlier: 0,
    spoke: spoke ? 1 : 0,
    answered_at: now.toISOString(),
  };
  await updateAgreement(db, actor.organizationId, id, answer);
  record({
    type: 'agreement.answered',
    subjectId: row.id,
    ...aboutObjective(row, access),
    dutyOf: before.person_id,
    values: { text: row.text, state },
    after: answer,
  });
  return presentAgreement({ ...before, ...answer }, await namesOf(db, actor.organizationId, [before.person_id]), actor);
}

/** Somebody with the right to decide goes on without a consent; who and why stay with the objective. */
export async function overrideConsent(
  change: Change,
  objectiveId: string,
  { role, reason }: { role: SpokenRole; reason: string },
): Promise<Told<Objective>> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, objectiveId, 'override-consent');
  await refuseClosed(change, row.cycle_id);
  if (reason === '') refuse('reason-missing');
  const at = now.toISOString();
  const made = { state: 'overridden' as const, reason, asked_by: actor.id, asked_at: at, answered_at: at };
  await insertAgreement(db, {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: objectiveId,
    person_id: actor.id,
    role,
    question: '',
    ...unanswered,
    ...made,
  });
  const about = aboutObjective(row, access);
  record({
    type: 'agreement.overridden',
    subjectId: row.id,
    ...about,
    values: { text: row.text, reason },
    after: made,
  });
  return objectiveLater(change, objectiveId);
}

/** The condition of an agreement is met, or open again: said by whoever works on the objective, or whoever set it. */
export async function meetCondition(change: Change, id: string, met: boolean): Promise<Agreement> {
  const { db, actor, now, record } = change;
  const before = (await findAgreement(db, actor.organizationId, id)) ?? refuse('not-found');
  const action = isOwn(actor, before.person_id) ? 'agree' : 'edit-objective';
  const { row, access } = await openObjective(change, before.objective_id, action);
  await refuseClosed(change, row.cycle_id);
  if (before.state !== 'agreed-if') refuse('not-found');
  const condition = { condition_met_at: met ? now.toISOString() : null };
  await updateAgreement(db, actor.organizationId, id, condition);
  const about = aboutObjective(row, access);
  record({ type: 'agreement.answered', subjectId: row.id, ...about, values: { text: row.text }, after: condition });
  const names = await namesOf(db, actor.organizationId, [before.person_id]);
  return presentAgreement({ ...before, ...condition }, names, actor);
}

const unanswered = { spoke: null, condition: '', condition_met_at: null, earlier: 0 };

type Answer = { state: Exclude<AgreementState, 'asked' | 'overridden'>; reason: string; condition: string };

/** For whom somebody speaks is the organization's to say, not the asker's. */
async function refuseNotTheirs(
  { db, actor }: Change,
  { id, name }: Named,
  role: Agreement['role'],
  teamId: string,
): Promise<void> {
  if (await speaksFor(db, actor.organizationId, id, role, teamId)) return;
  refuse('not-their-role', {
    values: { name, roleEn: wordNames.agreementRole[role].en, roleZh: wordNames.agreementRole[role].zh },
  });
}

type Named = { id: string; name: string };

export async function removeAgreement(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const before = (await findAgreement(db, actor.organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, before.objective_id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  if (before.state !== 'asked') refuse('agreement-answered');
  await deleteAgreement(db, actor.organizationId, id);
  record({
    type: 'objective.changed',
    subjectId: row.id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before: { agreement: before },
  });
  return objectiveLater(change, row.id);
}
