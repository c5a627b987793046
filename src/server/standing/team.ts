import type { Team } from '../../contract/teams.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { organizationRecord } from '../ask/allow.ts';
import type { TeamsTable } from '../db/tables/organization.ts';

type Member = { team_id: string; lead: number; id: string; name: string };

/** A team without its people: what a board shows of it. */
export function presentTeamHead(row: TeamsTable, actor: Actor): Omit<Team, 'members' | 'objectives'> {
  const record = organizationRecord(row.organization_id, row.id);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    stage: row.stage,
    parentId: row.parent_id,
    can: { edit: may(actor, 'manage-team', record) === 'yes', draft: may(actor, 'create-objective', record) === 'yes' },
  };
}

export function presentTeam(
  row: TeamsTable,
  members: readonly Member[],
  objectives: ReadonlyMap<string, number>,
  actor: Actor,
): Team {
  return {
    ...presentTeamHead(row, actor),
    members: members
      .filter((one) => one.team_id === row.id)
      .map(({ id, name, lead }) => ({ id, name, lead: lead === 1 })),
    objectives: objectives.get(row.id) ?? 0,
  };
}
