import type { Week } from '../../contract/check-ins.ts';
import { isHandedDown, mayConfirm, proposerOf } from '../../core/okr/handed-down.ts';
import type { Ask } from '../ask/change.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { listMembershipsIn } from '../store/teams.ts';
import { listUnconfirmed } from '../store/week.ts';

/** More at a time nobody reads. */
const most = 100;

/** Key results that were handed down to a team I do the work in, and that nobody who does it has confirmed. */
export async function listConfirmationsOfMine(ask: Ask): Promise<Week['confirmations']> {
  const { db, actor } = ask;
  const { organizationId, id, teamIds } = actor;
  const all = await listUnconfirmed(db, organizationId, teamIds, most);
  if (all.length === 0) return [];
  const [hidden, memberships] = await Promise.all([
    hiddenFrom(ask),
    listMembershipsIn(db, organizationId, [...new Set(all.map((row) => row.team_id))]),
  ]);
  const members = Map.groupBy(memberships, (one) => one.person_id);
  const people = [...members].map(([personId, ofPerson]) => ({
    id: personId,
    name: ofPerson[0]!.name,
    teams: ofPerson.map((one) => ({ id: one.team_id, lead: one.lead === 1 })),
  }));
  return all
    .filter((row) => {
      if (hidden.has(row.objective_id) || !mayConfirm(id, row.proposed_by, row.team_id, people)) return false;
      // Whoever proposed it from outside is a member of none of these teams.
      const outside = { id: row.proposed_by ?? '', name: row.proposer, teams: [] };
      const known = members.has(outside.id) ? people : [...people, outside];
      return isHandedDown(proposerOf(row.proposed_by, row.team_id, known));
    })
    .map((row) => ({
      keyResultId: row.id,
      keyResult: row.text,
      objective: row.objective,
      team: row.team,
      proposedBy: row.proposer,
    }));
}
