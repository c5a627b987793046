import type { Hono } from 'hono';
import type { z } from 'zod';
import { type alignmentBody, alignmentsEndpoints } from '../../../../contract/alignments.ts';
import type { EventType } from '../../../../contract/event-types.ts';
import type { Objective } from '../../../../contract/objectives.ts';
import { may } from '../../../../core/access/may.ts';
import { type AlignmentLink, alignmentProblem, mostFloors } from '../../../../core/okr/alignment.ts';
import type { AlignmentState } from '../../../../core/okr/words.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change, Told } from '../../../ask/change.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import type { AlignmentsTable } from '../../../db/tables/alignments.ts';
import type { ObjectivesTable } from '../../../db/tables/objectives.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { refuseDropped } from '../../../standing/drop.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { objectiveLater } from '../../../standing/page.ts';
import { type ObjectiveRecord, isReadBy } from '../../../standing/record.ts';
import {
  deleteAlignment,
  findAlignment,
  insertAlignment,
  listAlignments,
  listLinked,
  listLinks,
  updateAlignment,
} from '../../../store/alignments.ts';
import { listChoices } from './choices.ts';
import { takeAlong } from './take-along.ts';
import { findKeyResult } from '../../../store/key-results.ts';
import { findObjective, updateObjective } from '../../../store/objectives.ts';

/** Whoever serves everything serves nothing. */
const mostParents = 20;

export function serveAlignments(app: Hono, services: Services): void {
  serve(app, services, alignmentsEndpoints, {
    choices: (call) => listChoices(call, call.params.objectiveId, call.query),
    ask: (call) => askAlignment(call, call.params.objectiveId, call.body),
    takeAlong: (call) => takeAlong(call, call.params.objectiveId, askAlignment),
    answer: (call) => answerAlignment(call, call.params.alignmentId, call.body),
    standAlone: (call) => setAlone(call, call.params.objectiveId, call.body.reason),
    askWhatItServes: (call) => setAlone(call, call.params.objectiveId, null),
    setShare: (call) => setShare(call, call.params.alignmentId, call.body.share),
    remove: (call) => removeAlignment(call, call.params.alignmentId),
  });
}

export type AlignmentAsked = z.output<typeof alignmentBody>;

/** Lets an objective serve another: at once where the actor may edit both, otherwise the other side is asked. */
export async function askAlignment(change: Change, id: string, body: AlignmentAsked): Promise<Told<Objective>> {
  const { db, actor, now } = change;
  const { organizationId } = actor;
  const ends = await openEnds(change, { objective_id: id, parent_id: body.parentId });
  const { child, parent } = ends;
  if (!child.mine && !parent.mine) refuse('forbidden');
  for (const { row } of [child, parent]) refuseDropped(row);
  await refuseEitherClosed(change, ends);
  await refuseForeign(change, body);
  if (id === body.parentId) refuse('serves-itself');
  const known = (await listAlignments(db, organizationId, [id])).filter((link) => link.objective_id === id);
  const same = known.find((link) => link.parent_id === body.parentId && link.key_result_id === body.keyResultId);
  if (same && same.state !== 'declined') refuse('alignment-exists');
  refuseTooMany(known.filter((link) => link !== same));
  await refuseUnsound(change, ends, { share: body.share, keyResultId: body.keyResultId });
  const both = child.mine && parent.mine;
  const [asking, asked] = child.mine ? [child, parent] : [parent, child];
  if (!both && !isReadBy(asking.row, asked.row.team_id)) refuse('not-read-there');
  const link: AlignmentsTable = {
    organization_id: organizationId,
    id: same?.id ?? uuidV7(),
    objective_id: id,
    parent_id: body.parentId,
    key_result_id: body.keyResultId,
    share: body.share,
    state: both ? 'accepted' : 'asked',
    from_parent: child.mine ? 0 : 1,
    note: body.note,
    reason: '',
    asked_by: actor.id,
    asked_at: now.toISOString(),
    answered_by: both ? actor.id : null,
    answered_at: both ? now.toISOString() : null,
  };
  if (same) await updateAlignment(db, organizationId, same.id, link);
  else await insertAlignment(db, link);
  tell(change, both ? 'alignment.accepted' : 'alignment.asked', ends, { after: link });
  return objectiveLater(change, id);
}

type Answer = { state: Exclude<AlignmentState, 'asked'>; reason: string };

/** Accepts or declines, as the side that was asked; who declines says why. An answer may be changed. */
export async function answerAlignment(change: Change, id: string, { state, reason }: Answer): Promise<Told<Objective>> {
  const { db, actor, now } = change;
  const { link, ...ends } = await openLink(change, id);
  const asked = link.from_parent === 1 ? ends.child : ends.parent;
  if (!asked.mine) refuse('forbidden');
  await refuseEitherClosed(change, ends);
  if (state === 'declined' && reason === '') refuse('reason-missing');
  if (state === 'accepted') {
    for (const { row } of [ends.child, ends.parent]) refuseDropped(row);
    await refuseGone(change, link);
    const known = await listAlignments(db, actor.organizationId, [link.objective_id]);
    refuseTooMany(known.filter((one) => one.objective_id === link.objective_id && one.id !== id));
    await refuseUnsound(change, ends, { share: link.share, keyResultId: link.key_result_id, id });
  }
  const answer = { state, reason, answered_by: actor.id, answered_at: now.toISOString() };
  await updateAlignment(db, actor.organizationId, id, answer);
  tell(change, `alignment.${state}`, ends, { after: answer, reason });
  return objectiveLater(change, asked.row.id);
}

/** Says why it serves nothing, or that this is open again. */
async function setAlone(change: Change, id: string, reason: string | null): Promise<Told<Objective>> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, id, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  if (reason !== null) await refuseServing(change, id);
  const alone = reason === null ? null : { reason, by: actor.id, at: now.toISOString() };
  await updateObjective(db, actor.organizationId, id, { stands_alone: alone });
  const about = aboutObjective(row, access);
  record({
    type: 'objective.changed',
    subjectId: id,
    ...about,
    values: { text: row.text },
    after: { standsAlone: alone },
  });
  return objectiveLater(change, id);
}

/** With what share it counts is for the parent's side to say: the number is theirs. */
export async function setShare(change: Change, id: string, share: number | null): Promise<Told<Objective>> {
  const { db, actor } = change;
  const { link, ...ends } = await openLink(change, id);
  if (!ends.parent.mine) refuse('forbidden');
  await refuseEitherClosed(change, ends);
  refuseDropped(ends.parent.row);
  if (link.state === 'accepted') await refuseUnsound(change, ends, { share, keyResultId: link.key_result_id, id });
  await updateAlignment(db, actor.organizationId, id, { share });
  tell(change, 'alignment.changed', ends, { before: { share: link.share }, after: { share } });
  return objectiveLater(change, ends.parent.row.id);
}

export async function removeAlignment(change: Change, id: string): Promise<void> {
  const { link, ...ends } = await openLink(change, id);
  if (!ends.child.mine && !ends.parent.mine) refuse('forbidden');
  await refuseEitherClosed(change, ends);
  await deleteAlignment(change.db, change.actor.organizationId, id);
  tell(change, 'alignment.removed', ends, { before: link });
}

/** What was declined is no parent: whoever is told no by many may still ask others. */
function refuseTooMany(others: readonly AlignmentsTable[]): void {
  if (others.filter((link) => link.state !== 'declined').length >= mostParents)
    refuse('too-many-parents', { values: { most: mostParents } });
}

/** `mine`: may the actor edit it? */
type End = { row: ObjectivesTable; access: ObjectiveRecord; mine: boolean };
type Ends = { child: End; parent: End };

/** Both ends as far as the actor sees them; who does not see both does not find the link. */
async function openEnds(
  change: Change,
  { objective_id, parent_id }: Pick<AlignmentsTable, 'objective_id' | 'parent_id'>,
): Promise<Ends> {
  const open = async (id: string) => {
    const opened = await openObjective(change, id, 'read');
    return { ...opened, mine: may(change.actor, 'edit-objective', opened.access) === 'yes' };
  };
  return { child: await open(objective_id), parent: await open(parent_id) };
}

async function openLink(change: Change, id: string): Promise<Ends & { link: AlignmentsTable }> {
  const link = (await findAlignment(change.db, change.actor.organizationId, id)) ?? refuse('not-found');
  return { link, ...(await openEnds(change, link)) };
}

/** Neither the number of a closed cycle nor what is told of its objectives moves any more. */
async function refuseEitherClosed(change: Change, { child, parent }: Ends): Promise<void> {
  await refuseClosed(change, child.row.cycle_id);
  await refuseClosed(change, parent.row.cycle_id);
}

/** What serves something, or has asked to, does not stand alone. */
async function refuseServing({ db, actor }: Change, id: string): Promise<void> {
  const up = (await listAlignments(db, actor.organizationId, [id])).filter(
    (link) => link.objective_id === id && link.state !== 'declined',
  );
  const parents = await listLinked(
    db,
    actor.organizationId,
    up.map((link) => link.parent_id),
  );
  const [parent] = parents.filter((row) => row.removed_at === null);
  if (parent)
    refuse('serves-already', {
      values: { parent: parent.state === 'published' && parent.restricted === null ? parent.text : '…' },
    });
}

/** What is gone is served by nobody. */
async function refuseGone({ db, actor }: Change, { key_result_id }: AlignmentsTable): Promise<void> {
  if (key_result_id === null) return;
  const keyResult = await findKeyResult(db, actor.organizationId, key_result_id);
  if (keyResult === undefined || keyResult.removed_at !== null) refuse('key-result-gone');
}

/** The key result has to be one of the parent's that still counts. */
async function refuseForeign({ db, actor }: Change, { parentId, keyResultId }: AlignmentAsked): Promise<void> {
  if (keyResultId === null) return;
  const keyResult = await findKeyResult(db, actor.organizationId, keyResultId);
  if (keyResult === undefined || keyResult.objective_id !== parentId || keyResult.removed_at !== null)
    refuse('invalid', { problems: [{ path: 'keyResultId', code: 'wrong' }] });
}

/** `id`: of the link itself, where it is there already. */
type Sound = { share: number | null; keyResultId: string | null; id?: string };

async function refuseUnsound({ db, actor }: Change, { child, parent }: Ends, { id, ...sound }: Sound): Promise<void> {
  const others = (await listLinks(db, actor.organizationId)).filter((link) => link.id !== id);
  const one: AlignmentLink = { from: child.row.id, to: parent.row.id, ...sound };
  const problem = alignmentProblem(others, one);
  if (problem === undefined) return;
  if (problem.code === 'shares-above-one')
    return refuse(problem.code, { values: { left: Math.round(problem.left * 1000) / 10 } });
  if (problem.code !== 'counted-twice')
    return refuse(problem.code, { values: { text: child.row.text, parent: parent.row.text, most: mostFloors } });
  // What the actor may not see is not named: then the parent is where it shows.
  const through = await findObjective(db, actor.organizationId, problem.through);
  const isSeen = through?.state === 'published' && through.restricted === null;
  refuse('counted-twice', { values: { through: isSeen ? through.text : parent.row.text } });
}

type Kept = { before?: unknown; after?: unknown; reason?: string };

/** Both sides hear of it; what not everybody reads is told to its team alone, and only where the others do not hear. */
function tell(change: Change, type: EventType, { child, parent }: Ends, { reason = '', ...kept }: Kept): void {
  for (const [about, other] of [
    [child, parent],
    [parent, child],
  ] as const) {
    const isTold =
      other.access.visibility === 'everyone' ||
      (about.row.state === 'draft' && other.row.team_id === about.row.team_id);
    const textOf = (end: End) => (end === about || isTold ? end.row.text : '…');
    change.record({
      type,
      subjectId: about.row.id,
      ...aboutObjective(about.row, about.access),
      names: other.row.id,
      values: { text: textOf(child), parent: textOf(parent), reason },
      ...(isTold ? kept : {}),
    });
  }
}
