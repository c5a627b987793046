import type { Db } from '../db/database.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { listAboveInTeam } from '../store/alignments.ts';
import { hasGapAnswer } from '../store/map.ts';
import type { Linked } from './linked.ts';

type Row = Pick<ObjectivesTable, 'id' | 'organization_id' | 'team_id' | 'diagnosis_id'>;

/**
 * Whether all that an objective serves is of its own team, up to the top, and leads to no bottleneck or driver: the gap
 * `own-team` of the map, for one objective. False once somebody has said why it is meant so. Asks the database only where
 * all that stands right above it is of its team.
 */
export async function servesItself(db: Db, row: Row, { links, others }: Linked): Promise<boolean> {
  if (row.diagnosis_id !== null) return false;
  const up = links
    .filter((link) => link.objective_id === row.id && link.state === 'accepted')
    .flatMap((link) => others.get(link.parent_id) ?? [])
    .filter((one) => one.removed_at === null);
  if (up.length === 0 || up.some((one) => one.team_id !== row.team_id)) return false;
  const { id: objectiveId, organization_id: organizationId, team_id: teamId } = row;
  const above = await listAboveInTeam(db, organizationId, { objectiveId, teamId });
  if (above.some((one) => one.team_id !== teamId || one.diagnosis_id !== null)) return false;
  return !(await hasGapAnswer(db, organizationId, objectiveId, 'own-team'));
}
