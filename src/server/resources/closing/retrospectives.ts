import { retrospectivesEndpoints } from '../../../contract/retrospectives.ts';
import { type retrospectiveBody } from '../../../contract/retrospectives.ts';
import type { Hono } from 'hono';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { refuseClosed } from '../../standing/cycle.ts';
import { updateObjective } from '../../store/objectives.ts';
import { namesOf } from '../../store/people.ts';
import type { z } from 'zod';
import type { LearningItem, Retrospective } from '../../../contract/consent.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { isOwn } from '../../../core/access/relation.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { allow } from '../../ask/allow.ts';
import type { Change, Told } from '../../ask/change.ts';
import type { ObjectivesTable } from '../../db/tables/objectives.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { presentRetrospective } from '../../standing/closure.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater, presentPage } from '../../standing/page.ts';
import { personRef } from '../../standing/person.ts';

export function serveRetrospectives(app: Hono, services: Services): void {
  serve(app, services, retrospectivesEndpoints, {
    lookBack: (call) => writeRetrospective(call, call.params.objectiveId, call.body),
    learned: (call) => markLearning(call, call.params.objectiveId, call.params.itemId, true),
    unlearned: (call) => markLearning(call, call.params.objectiveId, call.params.itemId, false),
  });
}

type RetrospectiveBody = z.output<typeof retrospectiveBody>;

/** Looks back on an objective; each line of what to learn becomes a learning item that stays open until it is done. */
export async function writeRetrospective(
  change: Change,
  id: string,
  body: RetrospectiveBody,
): Promise<Told<Objective>> {
  const { row, access } = await openObjective(change, id, 'write-retrospective');
  await refuseClosed(change, row.cycle_id);
  if (row.state !== 'published') refuse('closure-too-early');
  const before = presentRetrospective(row);
  const { basedOn, ...words } = body;
  if (basedOn !== undefined && basedOn !== (before?.at ?? null))
    refuse('version-conflict', { current: await presentPage(change, row) });
  const after: Retrospective = {
    ...words,
    learning: await learningOf(change, body, before),
    by: { id: change.actor.id, name: change.name },
    at: change.now.toISOString(),
  };
  change.record({
    type: 'objective.reviewed',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before,
    after,
  });
  return keep(change, row, after);
}

/** Done, or open again. Learning goes on after its cycle, so a closed one does not stop it. */
export async function markLearning(
  change: Change,
  id: string,
  itemId: string,
  done: boolean,
): Promise<Told<Objective>> {
  const { row, access } = await openObjective(change, id, 'read');
  const before = presentRetrospective(row);
  const item = before?.learning.find((one) => one.id === itemId);
  // Whoever is to learn it may say that it is done, of whatever team they are, and so may their deputy.
  if (!isOwn(change.actor, item?.owner?.id ?? null)) allow(change.actor, 'write-retrospective', access);
  if (!before || !item) return refuse('not-found');
  change.record({
    type: done ? 'learning.done' : 'learning.reopened',
    subjectId: id,
    ...aboutObjective(row, access),
    dutyOf: item.owner?.id ?? row.owner_id,
    values: { text: item.text },
  });
  const doneAt = done ? change.now.toISOString() : null;
  const learning = before.learning.map((one) => (one === item ? { ...one, done, doneAt } : one));
  return keep(change, row, { ...before, learning });
}

/** An item keeps its id and whether it is done. */
async function learningOf(
  { db, actor }: Change,
  { learning }: RetrospectiveBody,
  before: Retrospective | null,
): Promise<LearningItem[]> {
  const known = new Map((before?.learning ?? []).map((item) => [item.id, item]));
  const names = await namesOf(
    db,
    actor.organizationId,
    learning.map((item) => item.ownerId),
  );
  const problems = learning.flatMap(({ ownerId }, index) =>
    ownerId === null || names.has(ownerId) ? [] : [{ path: `learning.${index}.ownerId`, code: 'wrong' }],
  );
  if (problems.length > 0) throw new Refusal('invalid', { problems });
  return learning.map(({ id, text, due, ownerId }) => {
    const same = id === undefined ? undefined : known.get(id);
    const { done = false, doneAt = null } = same ?? {};
    return { id: same?.id ?? uuidV7(), text, done, due, owner: personRef(ownerId, names), doneAt };
  });
}

async function keep(change: Change, row: ObjectivesTable, retrospective: Retrospective): Promise<Told<Objective>> {
  const changes = { retrospective };
  await updateObjective(change.db, change.actor.organizationId, row.id, changes);
  return objectiveLater(change, row.id);
}
