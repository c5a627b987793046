import type { Week } from '../../contract/check-ins.ts';
import { selves } from '../../core/access/relation.ts';
import type { Ask } from '../ask/change.ts';
import { listAskedAlignments } from '../store/alignments.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { namesOf } from '../store/people.ts';
import { listTeams } from '../store/teams.ts';
import { personRef } from './person.ts';

/** Links that wait for the person's answer. */
export async function listMyAlignments({ db, actor }: Ask): Promise<Week['alignments']> {
  const { organizationId, id, standsInFor = [] } = actor;
  const personIds = selves(actor);
  const led = new Map([...standsInFor, actor].flatMap((one) => one.leads.map((team) => [team, one.id])));
  const [all, hidden] = await Promise.all([
    listAskedAlignments(db, organizationId, { personIds, leads: [...led.keys()] }),
    hiddenFrom({ db, actor }),
  ]);
  const rows = all.filter((row) => !hidden.has(row.objective_id) && !hidden.has(row.parent_id));
  if (rows.length === 0) return [];
  const teams = new Map((await listTeams(db, organizationId)).map((team) => [team.id, team.name]));
  const names = await namesOf(
    db,
    organizationId,
    rows.flatMap((row) => [row.asked_by, ...personIds]),
  );
  return rows.map((row) => {
    const child = { id: row.objective_id, text: row.text, team: teams.get(row.team_id) ?? '' };
    const parent = { id: row.parent_id, text: row.parent_text, team: teams.get(row.parent_team_id) ?? '' };
    const [asked, other] = row.from_parent === 1 ? [child, parent] : [parent, child];
    const [owner, team] =
      row.from_parent === 1 ? [row.owner_id, row.team_id] : [row.parent_owner_id, row.parent_team_id];
    const duty = owner ?? led.get(team) ?? id;
    return {
      id: row.id,
      asked: { id: asked.id, text: asked.text },
      other,
      direction: row.from_parent === 1 ? ('serves' as const) : ('served-by' as const),
      share: row.share,
      note: row.note,
      askedBy: personRef(row.asked_by, names),
      dutyOf: duty === id ? null : personRef(duty, names),
    };
  });
}
