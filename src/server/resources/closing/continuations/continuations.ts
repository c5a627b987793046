import { updateKept } from '../../../standing/kept.ts';
import { continuationsEndpoints } from '../../../../contract/continuations.ts';
import type { Hono } from 'hono';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { answerFollowUp, reopenFollowUp } from './follow-ups.ts';
import { showOpenItems } from './open-items.ts';
import { bindCopies } from './bind-copies.ts';
import { carryDiagnosis } from './carry-diagnosis.ts';
import { findCycle, listCycles } from '../../../standing/cycle.ts';
import { insertKeyResults, listKeyResults } from '../../../store/key-results.ts';
import { insertObjective, listObjectives } from '../../../store/objectives.ts';
import type { Cycle } from '../../../../contract/cycles.ts';
import type { Objective } from '../../../../contract/objectives.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow } from '../../../ask/allow.ts';
import type { Change, Told } from '../../../ask/change.ts';
import type { KeyResultsTable, ObjectivesTable } from '../../../db/tables/objectives.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { countedKind } from '../../../../core/standing/measure.ts';
import { frozenProgress } from '../../../standing/frozen-progress.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { objectiveLater } from '../../../standing/page.ts';

export function serveContinuations(app: Hono, services: Services): void {
  serve(app, services, continuationsEndpoints, {
    carryOver: (call) => continueObjective(call, call.params.objectiveId),
    followUp: (call) => answerFollowUp(call, call.params.keyResultId, call.body.outcome),
    unfollow: (call) => reopenFollowUp(call, call.params.keyResultId),
    openItems: (call) => showOpenItems(call, call.params.cycleId, call.query?.scope ?? 'mine'),
  });
}

/**
 * Carries an objective over as a draft of the next open cycle. It starts from where this one ended: a number's baseline
 * is its last value, accepted steps and reached key results stay behind, and both point at each other.
 */
export async function continueObjective(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  const { row, access } = await openObjective(change, id, 'edit-objective');
  if (row.state !== 'published') refuse('closure-too-early');
  allow(actor, 'create-objective', { organizationId, teamId: row.team_id, visibility: 'everyone' });
  const [existing] = await listObjectives(db, organizationId, { continuesId: id });
  if (existing) refuse('already-continued', { values: { text: existing.text } });
  const cycle = (await findCycle(db, organizationId, row.cycle_id)) ?? refuse('not-found');
  const next = nextOpen(await listCycles(change), cycle) ?? refuse('no-next-cycle');
  const at = now.toISOString();
  const draft: ObjectivesTable = {
    ...row,
    id: uuidV7(),
    cycle_id: next.id,
    diagnosis_id: row.diagnosis_id === null ? null : await carryDiagnosis(change, row.diagnosis_id, next.id),
    state: 'draft',
    version: 1,
    publication: null,
    published_at: null,
    published_by: null,
    closure: null,
    retrospective: null,
    continues_id: id,
    created_by: actor.id,
    created_at: at,
    updated_at: at,
  };
  await insertObjective(db, draft);
  const keyResults = await listKeyResults(db, organizationId, [id]);
  const open = keyResults.filter((one) => countedKind(one) === 'guard' || (frozenProgress(one, cycle).raw ?? 0) < 1);
  const carried = open.map((one, position) => carriedOver(one, draft.id, position, at));
  await insertKeyResults(db, carried);
  await updateKept(
    db,
    organizationId,
    carried.flatMap(({ id: one, indicator_id }) => (indicator_id === null ? [] : [one])),
    change,
  );
  await bindCopies(
    change,
    carried.map((one, position) => ({ id: one.id, from: open[position]!.id })),
  );
  change.record({
    type: 'objective.continued',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text, cycle: next.name },
    after: { id: draft.id },
  });
  change.record({
    type: 'objective.drafted',
    subjectId: draft.id,
    ...aboutObjective(draft, objectiveRecord(draft, [])),
    values: { text: draft.text },
  });
  return objectiveLater(change, draft.id);
}

/** The earliest cycle of its level after this one that is not over. */
export function nextOpen(cycles: readonly Cycle[], cycle: Cycle): Cycle | undefined {
  return cycles
    .filter(
      (one) => one.level === cycle.level && one.start > cycle.end && one.state !== 'closed' && one.state !== 'closing',
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
}

function carriedOver(one: KeyResultsTable, objectiveId: string, position: number, at: string): KeyResultsTable {
  const movesOn = one.kind === 'metric' && one.measure === 'change' && one.value !== null;
  const steps = one.steps.filter((step) => step.acceptedAt === null && step.dropped !== true);
  return {
    ...one,
    id: uuidV7(),
    objective_id: objectiveId,
    position,
    baseline: movesOn ? one.value : one.baseline,
    // Dates of the old cycle promise nothing in the new one.
    steps: steps.map((step) => ({ ...step, id: uuidV7(), due: null })),
    profile_from: null,
    know_by: null,
    frozen: null,
    value: null,
    value_at: null,
    points: [],
    confidence: null,
    checked_in_at: null,
    check_in_id: null,
    continues_id: one.id,
    followed_up: null,
    event_ahead: null,
    created_at: at,
  };
}
