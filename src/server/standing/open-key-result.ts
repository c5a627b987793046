import { findCycle, openCycle } from './cycle.ts';
import { namesOf } from '../store/people.ts';
import type { Cycle } from '../../contract/cycles.ts';
import type { KeyResult } from '../../contract/key-results.ts';
import type { Action } from '../../core/access/may.ts';
import { refuse } from '../../core/refusal.ts';
import type { Change, Ask } from '../ask/change.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { loadAdjustments, loadAheads, noAheads } from './ahead.ts';
import { refuseDropped } from './drop.ts';
import { openKeyResult, openObjective } from './load.ts';
import { type ObjectiveRecord } from './record.ts';
import { aroundOf } from './around.ts';
import { canOf } from './card.ts';
import { peopleIn, presentKeyResult } from './key-result-row.ts';
import { takeKeyResult, updateKeyResult } from '../store/key-results.ts';

/** A key result with what is needed to change and to show it. */
export type Opened = { keyResult: KeyResultsTable; row: ObjectivesTable; access: ObjectiveRecord; cycle: Cycle };

/** One key result with where it stands. */
export async function showKeyResult(ask: Ask, id: string): Promise<KeyResult> {
  const opened = await openKeyResult(ask, id, 'read');
  const cycle = (await findCycle(ask.db, ask.actor.organizationId, opened.row.cycle_id)) ?? refuse('not-found');
  return presentOne(ask, { ...opened, cycle }, true);
}

/** Takes a key result for a change, if the actor may and its cycle is not closed. */
export async function openForChange(change: Change, id: string, action: Action): Promise<Opened> {
  const { organizationId } = change.actor;
  const keyResult = (await takeKeyResult(change.db, organizationId, id)) ?? refuse('not-found');
  const { row, access } = await openObjective(change, keyResult.objective_id, action);
  refuseDropped(keyResult);
  return { keyResult, row, access, cycle: await openCycle(change, row.cycle_id) };
}

/** Writes `changes` to a key result that was taken, and shows it. */
export async function saveKeyResult(
  change: Change,
  opened: Opened,
  changes: Partial<KeyResultsTable>,
): Promise<KeyResult> {
  if (Object.keys(changes).length > 0)
    await updateKeyResult(change.db, change.actor.organizationId, opened.keyResult.id, changes);
  // No forecast while others wait to write: whoever wants the status it gives reads the key result again.
  return presentOne(change, { ...opened, keyResult: { ...opened.keyResult, ...changes } }, false);
}

export async function presentOne(
  { db, actor, now }: Ask,
  { keyResult, row, access, cycle }: Opened,
  withForecast: boolean,
): Promise<KeyResult> {
  const [names, adjustments] = await Promise.all([
    namesOf(db, actor.organizationId, peopleIn(keyResult)),
    loadAdjustments(db, actor.organizationId, [row.team_id]),
  ]);
  const known = { keyResults: new Map([[row.id, [keyResult]]]), adjustments };
  const aheads = withForecast ? await loadAheads(db, [row], known, cycle, now) : noAheads;
  const { checkIn, edit } = canOf(actor, access, cycle, row);
  return presentKeyResult(keyResult, names, aroundOf(row, cycle, now, { adjustments, aheads }), { checkIn, edit })
    .shown;
}
