import type { Db } from '../db/database.ts';
import type { DiagnosesTable } from '../db/tables/focus.ts';
import { decoded } from './json-columns.ts';

/** A team's diagnoses and the organization's, of the given cycles, oldest first. */
export async function listDiagnosesOver(
  db: Db,
  organizationId: string,
  teamId: string,
  cycleIds: readonly string[],
): Promise<DiagnosesTable[]> {
  if (cycleIds.length === 0) return [];
  return decoded(
    'diagnoses',
    await db
      .selectFrom('diagnoses')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('cycle_id', 'in', cycleIds)
      .where((at) => at.or([at('team_id', 'is', null), at('team_id', '=', teamId)]))
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}
