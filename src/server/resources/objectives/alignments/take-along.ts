import type { z } from 'zod';
import type { alignmentBody } from '../../../../contract/alignments.ts';
import type { Objective } from '../../../../contract/objectives.ts';
import { alignmentProblem } from '../../../../core/okr/alignment.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Told } from '../../../ask/change.ts';
import type { AlignmentsTable } from '../../../db/tables/alignments.ts';
import { carriedLinks } from '../../../standing/carried-links.ts';
import { findCycle, refuseClosed } from '../../../standing/cycle.ts';
import { openObjective } from '../../../standing/load.ts';
import { objectiveLater } from '../../../standing/page.ts';
import { isReadBy } from '../../../standing/record.ts';
import { listAlignments, listLinked, listLinks } from '../../../store/alignments.ts';
import { listNeeds } from '../../../store/dependencies.ts';
import { listKeyResults } from '../../../store/key-results.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { askDependency } from '../dependencies.ts';

type AlignmentAsked = z.output<typeof alignmentBody>;
type Ask = (change: Change, id: string, asked: AlignmentAsked) => Promise<unknown>;

/**
 * Asks for the links and dependencies of the objective it goes on with. Nothing is taken for granted: the other sides
 * answer anew. What is there already, or would not be allowed, stays behind and can be asked for by hand.
 */
export async function takeAlong(change: Change, id: string, ask: Ask): Promise<Told<Objective>> {
  const { row } = await openObjective(change, id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  if (row.continues_id === null) refuse('not-found');
  await openObjective(change, row.continues_id, 'read');
  const { up, needs } = await carriedLinks(change, row.continues_id);
  for (const link of up) {
    const asked = await pointedAnew(change, link);
    if (asked && (await isSound(change, id, asked))) await ask(change, id, asked);
  }
  const { db, actor } = change;
  const cycle = (await findCycle(db, actor.organizationId, row.cycle_id)) ?? refuse('not-found');
  const known = await listNeeds(db, actor.organizationId, [id]);
  for (const keyResult of await listKeyResults(db, actor.organizationId, [id]))
    for (const { team_id, need, due } of needs.filter((one) => one.key_result_id === keyResult.continues_id)) {
      const isThere = known.some(
        (one) => one.key_result_id === keyResult.id && one.team_id === team_id && one.need === need,
      );
      if (isThere || team_id === row.team_id || !isReadBy(row, team_id)) continue;
      // A day of the cycle before is no promise for this one.
      const later = due !== null && due >= cycle.start ? due : null;
      await askDependency(change, keyResult.id, { teamId: team_id, need, due: later });
    }
  return objectiveLater(change, id);
}

/** The same parent while it goes on, otherwise what goes on with it. */
async function pointedAnew({ db, actor }: Change, link: AlignmentsTable): Promise<AlignmentAsked | undefined> {
  const { organizationId } = actor;
  const [later] = await listObjectives(db, organizationId, { continuesId: link.parent_id });
  const [parent] = await listLinked(db, organizationId, [later?.id ?? link.parent_id]);
  if (parent === undefined || parent.removed_at !== null || parent.cycle_state === 'closed') return undefined;
  const told = { parentId: parent.id, share: link.share, note: link.note };
  if (link.key_result_id === null) return { ...told, keyResultId: null };
  const keyResults = await listKeyResults(db, organizationId, [parent.id]);
  const same = keyResults.find((one) => one.id === link.key_result_id || one.continues_id === link.key_result_id);
  return same && { ...told, keyResultId: same.id };
}

async function isSound(change: Change, id: string, { parentId, keyResultId, share }: AlignmentAsked): Promise<boolean> {
  const { db, actor } = change;
  const known = await listAlignments(db, actor.organizationId, [id]);
  if (known.some((one) => one.objective_id === id && one.parent_id === parentId && one.key_result_id === keyResultId))
    return false;
  return (
    alignmentProblem(await listLinks(db, actor.organizationId), { from: id, to: parentId, keyResultId, share }) ===
    undefined
  );
}
