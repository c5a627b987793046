import type { Week } from '../../contract/check-ins.ts';
import { isOwn, selves } from '../../core/access/relation.ts';
import type { Ask } from '../ask/change.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { namesOf } from '../store/people.ts';
import { listMyRetrospectives } from '../store/week.ts';
import { presentRetrospective } from './closure.ts';
import { personRef } from './person.ts';

/** What a person has still to learn, of any cycle, soonest first; an item without a name falls to the owner of the objective. */
export async function listMyLearning(ask: Ask): Promise<Week['learning']> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const people = selves(actor);
  const all = await listMyRetrospectives(db, organizationId, people);
  if (all.length === 0) return [];
  const others = people.filter((one) => one !== actor.id);
  const [hidden, names] = await Promise.all([hiddenFrom(ask), namesOf(db, organizationId, others)]);
  return all
    .filter((row) => !hidden.has(row.id))
    .flatMap((row) =>
      (presentRetrospective({ ...row, closure: null })?.learning ?? []).flatMap(({ id, text, due, done, owner }) => {
        const whose = owner?.id ?? row.owner_id;
        if (done || !isOwn(actor, whose)) return [];
        return [{ id, text, due, objectiveId: row.id, dutyOf: whose === actor.id ? null : personRef(whose, names) }];
      }),
    )
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}
