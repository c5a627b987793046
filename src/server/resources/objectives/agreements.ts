import type { AgreementState } from '../../../core/okr/words.ts';
import { agreementsEndpoints } from '../../../contract/agreements.ts';
import type { Hono } from 'hono';
import { type Objective } from '../../../contract/objectives.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { findPerson, namesOf } from '../../store/people.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change, Told } from '../../ask/change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater } from '../../standing/page.ts';
import { type Agreement, presentAgreement } from '../../standing/agreement.ts';
import { deleteAgreement, findAgreement, insertAgreement, updateAgreement } from '../../store/agreements.ts';

export function serveAgreements(app: Hono, services: Services): void {
  serve(app, services, agreementsEndpoints, {
    ask: (call) => askAgreement(call, call.params.objectiveId, call.body),
    answer: (call) => answerAgreement(call, call.params.agreementId, call.body),
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
  });
  const about = aboutObjective(row, { ...access, askedIds: [...access.askedIds, personId] });
  record({ type: 'agreement.asked', subjectId: objectiveId, ...about, values: { name: person.name, text: row.text } });
  return objectiveLater(change, objectiveId);
}

/** Agrees or declines, as the person who was asked; a refusal says why. */
export async function answerAgreement(
  change: Change,
  id: string,
  { state, reason }: { state: Exclude<AgreementState, 'asked'>; reason: string },
): Promise<Agreement> {
  const { db, actor, now, record } = change;
  const before = (await findAgreement(db, actor.organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, before.objective_id, 'agree');
  if (before.person_id !== actor.id) refuse('forbidden');
  await refuseClosed(change, row.cycle_id);
  if (state === 'declined' && reason === '') refuse('reason-missing');
  const answer = { state, reason, answered_at: now.toISOString() };
  await updateAgreement(db, actor.organizationId, id, answer);
  record({
    type: 'agreement.answered',
    subjectId: row.id,
    ...aboutObjective(row, access),
    values: { text: row.text, state },
    after: answer,
  });
  return presentAgreement({ ...before, ...answer }, await namesOf(db, actor.organizationId, [actor.id]), actor);
}

export async function removeAgreement(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const before = (await findAgreement(db, actor.organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, before.objective_id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
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
