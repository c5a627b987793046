import type { Hono } from 'hono';
import { dropsEndpoints } from '../../../contract/drops.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow } from '../../ask/allow.ts';
import type { Change, Told } from '../../ask/change.ts';
import type { Services } from '../../ask/services.ts';
import { askForSharesAgain } from '../../standing/shares-again.ts';
import { serve } from '../../http/serve.ts';
import { openCycle, refuseClosed } from '../../standing/cycle.ts';
import { isObjectivePromised, isPromised, refuseDropped } from '../../standing/drop.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater } from '../../standing/page.ts';
import { takeAllKeyResults, takeKeyResult, updateKeyResult } from '../../store/key-results.ts';
import { raiseVersion, updateObjective } from '../../store/objectives.ts';

export function serveDrops(app: Hono, services: Services): void {
  serve(app, services, dropsEndpoints, {
    dropObjective: (call) => dropObjective(call, call.params.objectiveId, call.body.reason),
    takeUpObjective: (call) => takeUpObjective(call, call.params.objectiveId),
    dropKeyResult: (call) => dropKeyResult(call, call.params.keyResultId, call.body.reason),
    takeUpKeyResult: (call) => takeUpKeyResult(call, call.params.keyResultId),
  });
}

/** Gives a promised objective up. It counts nowhere from now on and stays readable, with the reason. */
export async function dropObjective(change: Change, id: string, reason: string): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const { row, access } = await openObjective(change, id, 'delete-objective');
  const cycle = await openCycle(change, row.cycle_id);
  const keyResults = await takeAllKeyResults(db, actor.organizationId, id);
  if (!isObjectivePromised(row, keyResults, cycle)) refuse('not-promised');
  await updateObjective(db, actor.organizationId, id, dropOf(change, reason));
  await raiseVersion(db, actor.organizationId, id);
  const about = aboutObjective(row, access);
  record({ type: 'objective.dropped', subjectId: id, ...about, values: { text: row.text, reason } });
  return objectiveLater(change, id);
}

/** Takes it up again, with everything that was on it. */
export async function takeUpObjective(change: Change, id: string): Promise<Told<Objective>> {
  const { db, actor, record } = change;
  const { row, access } = await openObjective(change, id, 'read');
  allow(actor, 'delete-objective', access);
  await refuseClosed(change, row.cycle_id);
  if (row.dropped === null) refuse('not-dropped');
  await updateObjective(db, actor.organizationId, id, { removed_at: null, dropped: null });
  await askForSharesAgain(change, id);
  await raiseVersion(db, actor.organizationId, id);
  record({ type: 'objective.taken-up', subjectId: id, ...aboutObjective(row, access), values: { text: row.text } });
  return objectiveLater(change, id);
}

/** The same for one key result: its objective goes on without it. */
export async function dropKeyResult(change: Change, id: string, reason: string): Promise<Told<Objective>> {
  const { keyResult, row, about, cycle } = await takeForDrop(change, id);
  refuseDropped(keyResult);
  if (!isPromised(keyResult, cycle)) refuse('not-promised');
  await updateKeyResult(change.db, change.actor.organizationId, id, dropOf(change, reason));
  // An editor that is open elsewhere must not write it back unseen.
  await raiseVersion(change.db, change.actor.organizationId, row.id);
  change.record({
    type: 'key-result.dropped',
    subjectId: id,
    ...about,
    values: { text: keyResult.text, reason },
  });
  return objectiveLater(change, row.id);
}

export async function takeUpKeyResult(change: Change, id: string): Promise<Told<Objective>> {
  const { keyResult, row, about } = await takeForDrop(change, id);
  if (keyResult.dropped === null) refuse('not-dropped');
  await updateKeyResult(change.db, change.actor.organizationId, id, { removed_at: null, dropped: null });
  await raiseVersion(change.db, change.actor.organizationId, row.id);
  change.record({ type: 'key-result.taken-up', subjectId: id, ...about, values: { text: keyResult.text } });
  return objectiveLater(change, row.id);
}

async function takeForDrop(change: Change, id: string) {
  const keyResult = (await takeKeyResult(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, keyResult.objective_id, 'edit-objective');
  return { keyResult, row, about: aboutObjective(row, access), cycle: await openCycle(change, row.cycle_id) };
}

function dropOf({ actor, now }: Change, reason: string) {
  const at = now.toISOString();
  return { removed_at: at, dropped: { at, by: actor.id, reason } };
}
