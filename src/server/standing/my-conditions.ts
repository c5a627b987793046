import type { Week } from '../../contract/check-ins.ts';
import { selves } from '../../core/access/relation.ts';
import type { Ask } from '../ask/change.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { namesOf } from '../store/people.ts';
import { listMyConditions } from '../store/week.ts';
import { personRef } from './person.ts';

/** What somebody set as the condition of their yes, on objectives of mine, and is not done yet. */
export async function listConditionsOfMine(ask: Ask): Promise<Week['conditions']> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const all = await listMyConditions(db, organizationId, selves(actor));
  if (all.length === 0) return [];
  const hidden = await hiddenFrom(ask);
  const rows = all.filter((row) => !hidden.has(row.objective_id));
  const whose = (row: (typeof rows)[number]) => row.owner_id ?? row.created_by;
  const names = await namesOf(
    db,
    organizationId,
    rows.flatMap((row) => [row.person_id, whose(row)]),
  );
  return rows.map((row) => ({
    id: row.id,
    objectiveId: row.objective_id,
    objective: row.text,
    condition: row.condition,
    setBy: personRef(row.person_id, names),
    dutyOf: whose(row) === actor.id ? null : personRef(whose(row), names),
  }));
}
