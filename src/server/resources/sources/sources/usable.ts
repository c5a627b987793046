import { findConnection } from '../../../store/connections.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';

export const longestHistory = 2 * 366 * 86_400_000;

/** A team's connection serves its people and its key results only; one without a team serves everybody but readers. */
export async function usable({ db, actor }: Ask, id: string, teamId: string | null): Promise<ConnectionsTable> {
  const connection = (await findConnection(db, actor.organizationId, id)) ?? refuse('not-found');
  if (actor.role === 'reader') refuse('forbidden');
  const team = connection.team_id;
  if (team === null || actor.role === 'admin') return connection;
  if (teamId !== null && teamId !== team) refuse('not-found');
  return actor.teamIds.includes(team) || actor.leads.includes(team) ? connection : refuse('not-found');
}

export function historyOf(from: string | null, now: Date): string | null {
  if (from === null) return null;
  return new Date(Math.max(Date.parse(from), now.getTime() - longestHistory)).toISOString();
}
