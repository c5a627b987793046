import type { Week } from '../../contract/check-ins.ts';
import type { Ask } from '../ask/change.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { listUnconfirmed } from '../store/week.ts';

/** More nobody hands down to one person. */
const most = 10_000;

/** Key results that were handed down to a team I do the work in, and that nobody who does it has confirmed. */
export async function listConfirmationsOfMine(ask: Ask): Promise<Week['confirmations']> {
  const { db, actor } = ask;
  const { organizationId, id: personId, teamIds } = actor;
  const all = await listUnconfirmed(db, organizationId, { personId, teamIds }, most);
  if (all.length === 0) return [];
  const hidden = await hiddenFrom(ask);
  return all
    .filter((row) => !hidden.has(row.objective_id))
    .map((row) => ({
      keyResultId: row.id,
      keyResult: row.text,
      objectiveId: row.objective_id,
      objective: row.objective,
      team: row.team,
      proposedBy: row.proposer,
    }));
}
