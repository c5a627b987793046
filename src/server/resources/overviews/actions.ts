import type { Overview, OverviewItem } from '../../../contract/overviews.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Standing } from '../../../contract/key-results.ts';
import type { TeamKind } from '../../../core/model/words.ts';
import { statuses } from '../../../core/progress/status.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Reading } from '../../change.ts';
import type { TeamsTable } from '../../db/tables/organization.ts';
import { findCycle } from '../cycles/actions.ts';
import { noAheads } from '../forecasts/ahead.ts';
import type { StoredStep } from '../key-results/measure.ts';
import { standingOf } from '../key-results/standing.ts';
import { listTeams } from '../teams/actions.ts';
import { listStandings } from './store.ts';

type Row = Awaited<ReturnType<typeof listStandings>>[number];
type Stood = { row: Row; standing: Standing };

/** Items of a list on the page; the rest is counted. */
const mostItems = 30;

/** A cycle at a glance, from one query over its key results. */
export async function showOverview({ db, actor, now }: Reading, cycleId: string): Promise<Overview> {
  const { organizationId } = actor;
  const [cycle, teams, rows] = await Promise.all([
    findCycle(db, organizationId, cycleId),
    listTeams(db, organizationId),
    listStandings(db, organizationId, cycleId),
  ]);
  if (!cycle) return refuse('not-found');
  const today = now.toISOString().slice(0, 10);
  const stood = rows.map((row) => ({ row, standing: standingIn(row, cycle, today) }));
  const names = new Map(teams.map((team) => [team.id, team.name]));
  const counted = stood.filter(({ row }) => row.kind !== 'guard');
  const late = stood.filter(({ standing }) => isLate(standing));
  const stale = stood.filter(({ standing }) => standing.stale);
  return {
    cycle,
    objectives: new Set(rows.map((row) => row.objective_id)).size,
    keyResults: rows.length,
    progress: spread(counted.map(({ standing }) => standing.progress).map((share) => share && share * 10)),
    noProgress: counted.filter(({ standing }) => standing.progress === null).length,
    confidence: spread(stood.map(({ standing }) => standing.confidence)),
    noConfidence: stood.filter(({ standing }) => standing.confidence === null).length,
    statuses: statuses.map((status) => ({
      status,
      count: stood.filter(({ standing }) => standing.status === status).length,
    })),
    atRisk: firstOf(late, ({ standing }) => -behind(standing), names),
    atRiskCount: late.length,
    stale: firstOf(stale, ({ row, standing }) => Date.parse(standing.checkedInAt ?? row.published_at ?? ''), names),
    staleCount: stale.length,
    layers: layersOf(actor.teamIds, teams, rows),
  };
}

function standingIn(row: Row, cycle: Cycle, today: string): Standing {
  const latest = row.value === null || row.value_at === null ? [] : [{ at: row.value_at, value: row.value }];
  const stored = { ...row, source: null, points: row.points ?? JSON.stringify(latest) };
  const steps = JSON.parse(row.steps ?? '[]') as StoredStep[];
  const isOpen = cycle.state !== 'closed';
  const around = { cycle, isOpen, since: row.published_at, today, aheads: noAheads, adjustment: undefined };
  return standingOf(stored, steps, around).standing;
}

function isLate({ status }: Standing): boolean {
  return status === 'at-risk' || status === 'off-track' || status === 'broken';
}

/** A broken guard comes before everything that is merely behind. */
function behind({ status, expected, raw }: Standing): number {
  return status === 'broken' ? Number.MAX_VALUE : (expected ?? 0) - (raw ?? 0);
}

/** Counts of whole steps 0–10. */
function spread(values: readonly (number | null)[]): number[] {
  const counts = Array.from({ length: 11 }, () => 0);
  for (const value of values) {
    if (value === null) continue;
    const step = Math.min(10, Math.floor(value + 1e-9));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

function firstOf(all: Stood[], order: (one: Stood) => number, teams: ReadonlyMap<string, string>): OverviewItem[] {
  return all
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, mostItems)
    .map(({ row, standing }) => ({
      id: row.id,
      text: row.text,
      objective: { id: row.objective_id, text: row.objective },
      team: { id: row.team_id, name: teams.get(row.team_id) ?? '' },
      status: standing.status,
      progress: standing.progress,
      expected: standing.expected,
      confidence: standing.confidence,
      checkedInAt: standing.checkedInAt,
    }));
}

/** My teams and those above them that have objectives in the cycle, from the widest to the nearest. */
function layersOf(mine: readonly string[], teams: readonly TeamsTable[], rows: readonly Row[]): Overview['layers'] {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const reached = new Map<string, number>();
  for (const id of mine) {
    const line: string[] = [];
    for (let at = byId.get(id); at && !line.includes(at.id); at = byId.get(at.parent_id ?? '')) line.unshift(at.id);
    line.forEach((team, depth) => reached.set(team, depth));
  }
  const objectives = Map.groupBy(rows, (row) => row.team_id);
  return teams
    .filter((team) => reached.has(team.id) && objectives.has(team.id))
    .toSorted((a, b) => (reached.get(a.id) ?? 0) - (reached.get(b.id) ?? 0))
    .map(({ id, name, kind }) => ({
      id,
      name,
      kind: kind as TeamKind,
      objectives: new Set(objectives.get(id)?.map((row) => row.objective_id)).size,
    }));
}
