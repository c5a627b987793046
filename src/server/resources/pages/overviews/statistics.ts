import { utc } from '../../../../core/calendar/zones.ts';
import { listCycles } from '../../../standing/cycle.ts';
import { findTeam, listTeams } from '../../../store/teams.ts';
import type { z } from 'zod';
import type {
  CycleStatistics,
  TeamHealth,
  TeamStandings,
  problemCounts,
  teamCalibration,
} from '../../../../contract/overviews.ts';
import { type ProblemKind, problemKinds } from '../../../../core/okr/words.ts';
import { calibrationOf } from '../../../../core/standing/calibration.ts';
import { statuses } from '../../../../core/standing/status.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Ask } from '../../../ask/change.ts';
import { idsOfLabel } from '../../../standing/label.ts';
import { frozenProgress } from '../../../standing/frozen-progress.ts';
import { settleStandings } from '../../../standing/standings.ts';
import { sumCycles } from '../../../store/cycle-sums.ts';
import { countByTeam, listTeamIds, sumRollUps } from '../../../store/standing-sums.ts';
import { inTreeOrder, withThoseBelow } from '../../../standing/teams-below.ts';
import { tellProblems } from './problems.ts';
import { type Asked, openScope, weeksBegun } from './scope.ts';
import { countSaid, listEnded, sumConfidence } from '../../../store/overviews.ts';

const teamsPerPage = 25;

/** One page of teams in the order of the tree. A week with no check-in is empty, not the week before again. */
export async function showTeams(
  ask: Ask,
  cycleId: string,
  { page, ...asked }: Asked & { page: number },
): Promise<TeamStandings> {
  const { db } = ask;
  const { cycle, teams, scope } = await openScope(ask, cycleId, asked);
  const present = await listTeamIds(db, scope);
  const inOrder = inTreeOrder(teams).filter((team) => present.has(team.id));
  const shown = inOrder.slice(page * teamsPerPage, (page + 1) * teamsPerPage);
  const teamIds = shown.map((team) => team.id);
  const { weeks, starts } = weeksBegun(cycle, scope.today);
  const [sums, said] = await Promise.all([
    sumRollUps(db, { ...scope, teamIds }),
    sumConfidence(db, { ...scope, teamIds }, starts),
  ]);
  const byTeam = new Map(sums.map((one) => [one.teamId, one]));
  const saidBy = Map.groupBy(said, (row) => row.team_id);
  return {
    all: inOrder.length,
    perPage: teamsPerPage,
    weeks,
    teams: shown.flatMap(({ id, name, kind }) => {
      const sum = byTeam.get(id);
      if (!sum) return [];
      const byWeek = Map.groupBy(saidBy.get(id) ?? [], (row) => Number(row.span));
      const { objectives, keyResults, late, stale } = sum;
      return {
        id,
        name,
        kind,
        objectives,
        keyResults,
        late,
        stale,
        progress: sum.measured === 0 ? null : Math.min(1, sum.sum / sum.measured),
        cells: weeks.map((_, place) => meanOf(byWeek.get(place) ?? [])),
      };
    }),
  };
}

/** Every team at one look; what nobody has measured is counted as what it is, never as good. */
export async function showHealth(ask: Ask, cycleId: string): Promise<TeamHealth> {
  const { scope } = await openScope(ask, cycleId, {});
  const byTeam = Map.groupBy(await countByTeam(ask.db, scope), (row) => row.team_id);
  return [...byTeam].map(([teamId, rows]) => ({
    teamId,
    statuses: statuses.flatMap((status) => {
      const count = rows.find((row) => row.now === status)?.count ?? 0;
      return count === 0 ? [] : [{ status, count }];
    }),
    stale: rows.reduce((all, row) => all + row.stale, 0),
    heardAt: rows.reduce((last, row) => (row.heard_at > last ? row.heard_at : last), ''),
  }));
}

function meanOf(rows: readonly { sum: number | string | null; count: number | string }[]): number | null {
  const count = rows.reduce((all, row) => all + Number(row.count), 0);
  return count === 0 ? null : rows.reduce((all, row) => all + Number(row.sum), 0) / count;
}

export async function showProblems(ask: Ask, cycleId: string, asked: Asked): Promise<z.output<typeof problemCounts>> {
  const { scope } = await openScope(ask, cycleId, asked);
  const counts = await tellProblems(ask.db, scope);
  return [...problemKinds, 'unsaid' as const].flatMap((kind: ProblemKind | 'unsaid') => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** Cycle by cycle, those of a level together, oldest first; those without anything public are left out. */
export async function showStatistics(ask: Ask, { team, label }: Asked): Promise<CycleStatistics[]> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  await settleStandings(ask);
  const [cycles, teams, labelIds] = await Promise.all([
    listCycles(ask),
    listTeams(db, organizationId),
    idsOfLabel(ask, label),
  ]);
  if (team !== undefined && !teams.some((one) => one.id === team)) return refuse('not-found');
  const teamIds = team === undefined ? undefined : withThoseBelow(team, teams);
  const sums = new Map((await sumCycles(db, { organizationId, teamIds, labelIds })).map((one) => [one.cycleId, one]));
  const byLevel = Map.groupBy(cycles.toReversed(), (one) => one.level);
  return [...byLevel.values()].flat().flatMap(({ id, name, state, level }) => {
    const sum = sums.get(id);
    if (!sum) return [];
    const { cycleId: _, ...numbers } = sum;
    return [{ cycle: { id, name, state, level }, ...numbers }];
  });
}

/** For the people of the team only, and about the team only: who said what is never looked at. */
export async function showCalibration({ db, actor }: Ask, teamId: string): Promise<z.output<typeof teamCalibration>> {
  const { organizationId } = actor;
  if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  allow(actor, 'read-calibration', organizationRecord(organizationId, teamId));
  const [ended, said] = await Promise.all([
    listEnded(db, organizationId, teamId),
    countSaid(db, organizationId, teamId),
  ]);
  const hits = new Map(
    ended.flatMap((row) => {
      const { raw, state } = frozenProgress(row, { start: row.start_day, end: row.end_day, zones: row.zones ?? utc });
      if (state === 'ok' || state === 'broken') return [[row.id, state === 'ok'] as const];
      return raw === undefined ? [] : [[row.id, raw >= 1] as const];
    }),
  );
  const calibration = calibrationOf(
    said.flatMap(({ key_result_id, confidence, count }) => {
      const hit = hits.get(key_result_id);
      if (hit === undefined || confidence === null) return [];
      return Array.from({ length: Number(count) }, () => ({ confidence, hit }));
    }),
  );
  return calibration ?? null;
}
