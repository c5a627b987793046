import { weekStarts } from '../../../../core/calendar/week-starts.ts';
import { todayOf } from '../../../ask/today.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { idsOfLabel } from '../../../standing/label.ts';
import { listTeams } from '../../../store/teams.ts';
import type { Cycle } from '../../../../contract/cycles.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import type { TeamsTable } from '../../../db/tables/organization.ts';
import { settleStandings } from '../../../standing/standings.ts';
import type { Scope } from '../../../store/standing-sums.ts';
import { withThoseBelow } from '../../../standing/teams-below.ts';

/** Whose numbers: of all, or of a team and, unless `alone`, the teams below it; of all objectives, or of those that bear a label. */
export type Asked = { team?: string | undefined; alone?: 'yes' | undefined; label?: string | undefined };

export type Within = { cycle: Cycle; teams: TeamsTable[]; team: TeamsTable | undefined; scope: Scope };

/** The cycle and the teams that are asked about, when their standings are up to date. */
export async function openScope(ask: Ask, cycleId: string, { team: teamId, alone, label }: Asked): Promise<Within> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  await settleStandings(ask);
  const [cycle, teams, labelIds] = await Promise.all([
    findCycle(db, organizationId, cycleId),
    listTeams(db, organizationId),
    idsOfLabel(ask, label),
  ]);
  if (!cycle) return refuse('not-found');
  const team = teamId === undefined ? undefined : (teams.find((one) => one.id === teamId) ?? refuse('not-found'));
  const teamIds = team && (alone === 'yes' ? [team.id] : withThoseBelow(team.id, teams));
  const today = todayOf(ask);
  const isOpen = cycle.state !== 'closed';
  return { cycle, teams, team, scope: { organizationId, cycleId, teamIds, labelIds, today, isOpen } };
}

/** Mondays of the weeks of a cycle that have begun, and the instants at which each begins and the last one ends. */
export function weeksBegun({ start, end, zones }: Cycle, today: string): { weeks: string[]; starts: string[] } {
  const until = today < start ? start : today < end ? today : end;
  return weekStarts(start, until, zones);
}
