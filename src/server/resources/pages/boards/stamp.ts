import type { Db } from '../../../db/database.ts';
import { statement } from '../../../db/statement.ts';

const lastSeqs = statement((db, at: { organizationId: string; teamId: string }) => {
  const last = db
    .selectFrom('events')
    .select((column) => column.fn.max('seq').as('seq'))
    .where('organization_id', '=', at.organizationId);
  return last.where('team_id', '=', at.teamId).unionAll(last.where('team_id', 'is', null));
});

/** The number of the last event of a team, or of the whole organization if that came later. */
export async function teamStamp(db: Db, organizationId: string, teamId: string): Promise<string> {
  const rows = await lastSeqs(db, { organizationId, teamId });
  return rows.map((row) => row.seq ?? 0).join('.');
}
