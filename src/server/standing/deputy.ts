import type { Deputy } from '../../contract/deputies.ts';
import { may } from '../../core/access/may.ts';
import { type Ask } from '../ask/change.ts';
import { organizationRecord } from '../ask/allow.ts';
import { todayOf } from '../ask/today.ts';
import { type DeputyRow, listDeputies } from '../store/deputies.ts';

/** Who stands in for whom, today and later: no secret, so that everybody knows whom to ask. */
export async function showDeputies(ask: Ask): Promise<Deputy[]> {
  const today = todayOf(ask);
  const rows = await listDeputies(ask.db, ask.actor.organizationId, today);
  return rows.map((row) => presentDeputy(ask, row, today));
}

export function presentDeputy({ actor }: Ask, row: DeputyRow, today: string): Deputy {
  const isMine = row.person_id === actor.id || row.stands_in === actor.id;
  const runs = may(actor, 'manage-people', organizationRecord(actor.organizationId)) === 'yes';
  return {
    id: row.id,
    person: { id: row.person_id, name: row.person },
    deputy: { id: row.stands_in, name: row.deputy },
    from: row.from_day,
    until: row.until_day,
    holds: row.from_day <= today,
    can: { end: isMine || runs },
  };
}
