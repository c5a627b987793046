import type { Cycle } from '../../contract/cycles.ts';
import type { Change } from '../ask/change.ts';
import { listContributingIn, updateAlignment } from '../store/alignments.ts';
import { listObjectives } from '../store/objectives.ts';
import { aroundOf } from './around.ts';
import { presentKeyResults, rolledUp } from './card.ts';
import { loadAround } from './load.ts';

/** With the cycle what was counted in it from elsewhere is closed: it goes on counting as it did then. */
export async function keepContributions(change: Change, cycle: Cycle): Promise<void> {
  const { db, actor, now } = change;
  const links = await listContributingIn(db, actor.organizationId, cycle.id);
  if (links.length === 0) return;
  const ids = [...new Set(links.map((link) => link.parent_id))];
  const loaded = await loadAround(change, await listObjectives(db, actor.organizationId, { ids }));
  const can = { checkIn: false, edit: false };
  const counted = loaded.rows.flatMap((row) => {
    const keyResults = presentKeyResults(row, loaded, can, aroundOf(row, cycle, now, loaded));
    return rolledUp(row, keyResults, loaded).counted.map((one) => ({ ...one, to: row.id }));
  });
  for (const { id, parent_id, objective_id, key_result_id } of links) {
    const one = counted.find(
      ({ to, from, keyResultId }) => to === parent_id && from === objective_id && keyResultId === key_result_id,
    );
    await updateAlignment(db, actor.organizationId, id, {
      kept_at: now.toISOString(),
      kept_name: one?.name ?? null,
      kept_progress: one?.progress ?? null,
      kept_expected: one?.expected?.expected ?? null,
    });
  }
}

/** The cycle is open again: what contributes counts as it is. */
export async function forgetContributions({ db, actor }: Change, cycleId: string): Promise<void> {
  const none = { kept_at: null, kept_name: null, kept_progress: null, kept_expected: null };
  for (const { id } of await listContributingIn(db, actor.organizationId, cycleId))
    await updateAlignment(db, actor.organizationId, id, none);
}
