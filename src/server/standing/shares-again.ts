import { may } from '../../core/access/may.ts';
import { alignmentProblem } from '../../core/okr/alignment.ts';
import type { Change } from '../ask/change.ts';
import { organizationRecord } from '../ask/allow.ts';
import type { AlignmentsTable } from '../db/tables/alignments.ts';
import { listAlignments, listLinked, listLinks, updateAlignment } from '../store/alignments.ts';

/** What is taken back may come again as something else: the sides above that the actor does not speak for are asked anew. */
export async function askAboveAgain(change: Change, id: string): Promise<void> {
  const { db, actor } = change;
  const links = await listSharesOf(change, id);
  const parents = await listLinked(
    db,
    actor.organizationId,
    links.map((link) => link.parent_id),
  );
  for (const link of links) {
    const parent = parents.find((row) => row.id === link.parent_id);
    const record = parent && { ...organizationRecord(actor.organizationId, parent.team_id), ownerId: parent.owner_id };
    if (record && may(actor, 'edit-objective', record) === 'yes') continue;
    await askAgain(change, link);
  }
}

/** Nothing held its shares while it was away: what fits no more, or would be counted twice, is asked anew. */
export async function askForSharesAgain(change: Change, id: string): Promise<void> {
  const { db, actor } = change;
  for (const link of await listSharesOf(change, id)) {
    const others = (await listLinks(db, actor.organizationId)).filter((one) => one.id !== link.id);
    const one = { from: id, to: link.parent_id, keyResultId: link.key_result_id, share: link.share };
    if (alignmentProblem(others, one) !== undefined) await askAgain(change, link);
  }
}

async function listSharesOf({ db, actor }: Change, id: string): Promise<AlignmentsTable[]> {
  const links = await listAlignments(db, actor.organizationId, [id]);
  // What a closed cycle has kept is not asked for any more.
  return links.filter(
    (link) => link.objective_id === id && link.state === 'accepted' && link.share !== null && !link.kept_at,
  );
}

async function askAgain({ db, actor, now }: Change, { id }: AlignmentsTable): Promise<void> {
  await updateAlignment(db, actor.organizationId, id, {
    state: 'asked',
    from_parent: 0,
    asked_by: actor.id,
    asked_at: now.toISOString(),
    answered_by: null,
    answered_at: null,
  });
}
