import type { Week } from '../../contract/check-ins.ts';
import { may } from '../../core/access/may.ts';
import { selves } from '../../core/access/relation.ts';
import { askOfRule } from '../../core/coach/ask-of-rule.ts';
import type { Ask } from '../ask/change.ts';
import { todayOf } from '../ask/today.ts';
import { listDue } from '../store/answers.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { namesOf } from '../store/people.ts';
import { personRef } from './person.ts';

/** The findings a person put off until today or earlier, as far as the actor may answer them. */
export async function listMyFindings(ask: Ask): Promise<Week['findings']> {
  const { db, actor } = ask;
  const { organizationId, id } = actor;
  const today = todayOf(ask);
  const all = await listDue(db, organizationId, selves(actor), today);
  if (all.length === 0) return [];
  const hidden = await hiddenFrom(ask);
  const rows = all.filter((row) => {
    const visibility = row.state === 'published' ? ('everyone' as const) : ('team' as const);
    const record = { organizationId, teamId: row.team_id, ownerId: row.owner_id, visibility };
    return !hidden.has(row.objective_id) && may(actor, 'answer-finding', record) === 'yes';
  });
  const names = await namesOf(
    db,
    organizationId,
    rows.flatMap((row) => (row.person_id === id ? [] : row.person_id)),
  );
  return rows.map((row) => ({
    objectiveId: row.objective_id,
    objective: row.text,
    ask: askOfRule(row.rule),
    fingerprint: row.fingerprint,
    until: row.until_day ?? today,
    dutyOf: row.person_id === id ? null : personRef(row.person_id, names),
  }));
}
