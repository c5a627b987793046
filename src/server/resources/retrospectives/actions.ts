import type { z } from 'zod';
import type { retrospectiveBody } from '../../../contract/closing.ts';
import type { Retrospective } from '../../../contract/consent.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Change } from '../../change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import { presentRetrospective } from '../closures/present.ts';
import { refuseClosed, updateObjective } from '../objectives/actions.ts';
import { aboutObjective, openObjective } from '../objectives/load.ts';
import { presentPage } from '../objectives/page.ts';

type Written = z.output<typeof retrospectiveBody>;

/** Looks back on an objective; each line of what to learn becomes a learning item that stays open until it is done. */
export async function writeRetrospective(change: Change, id: string, body: Written): Promise<Objective> {
  const { row, record: access } = await openObjective(change, id, 'write-retrospective');
  await refuseClosed(change, row.cycle_id);
  if (row.state !== 'published') refuse('closure-too-early');
  const before = presentRetrospective(row);
  const known = new Map((before?.learning ?? []).map((item) => [item.id, item]));
  const learning = body.learning.map((item) => {
    const same = item.id === undefined ? undefined : known.get(item.id);
    return { id: same?.id ?? uuidV7(), text: item.text, done: same?.done ?? false };
  });
  const after: Retrospective = { ...body, learning };
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
export async function markLearning(change: Change, id: string, itemId: string, done: boolean): Promise<Objective> {
  const { row, record: access } = await openObjective(change, id, 'write-retrospective');
  const before = presentRetrospective(row) ?? refuse('not-found');
  const item = before.learning.find((one) => one.id === itemId) ?? refuse('not-found');
  change.record({
    type: done ? 'learning.done' : 'learning.reopened',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: item.text },
  });
  const learning = before.learning.map((one) => (one === item ? { ...one, done } : one));
  return keep(change, row, { ...before, learning });
}

async function keep(
  change: Change,
  row: Parameters<typeof presentPage>[1],
  retrospective: Retrospective,
): Promise<Objective> {
  const changes = { retrospective: JSON.stringify(retrospective) };
  await updateObjective(change.db, change.actor.organizationId, row.id, changes);
  return presentPage(change, { ...row, ...changes });
}
