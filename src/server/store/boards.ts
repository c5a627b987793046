import type { Board } from '../../contract/teams.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';

const chosen = statement((db, at: { organizationId: string; cycleId: string }) =>
  db
    .selectFrom('diagnoses')
    .select(['id', 'kind', 'text', 'team_id'])
    .where('organization_id', '=', at.organizationId)
    .where('cycle_id', '=', at.cycleId)
    .where((column) => column('chosen', '=', column.lit(1)))
    .orderBy('created_at'),
);

/** Chosen bottlenecks and drivers of a cycle: the teams' own before the organization's, other teams' left out. */
export async function listChosen(
  db: Db,
  organizationId: string,
  cycleId: string,
  teamIds: string | readonly string[],
): Promise<Board['focus']> {
  const own = typeof teamIds === 'string' ? [teamIds] : teamIds;
  const rows = await chosen(db, { organizationId, cycleId });
  return rows
    .filter((row) => row.team_id === null || own.includes(row.team_id))
    .toSorted((a, b) => Number(a.team_id === null) - Number(b.team_id === null))
    .map(({ id, kind, text }) => ({ id, kind: kind, text }));
}
