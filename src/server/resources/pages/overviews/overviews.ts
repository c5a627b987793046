import { dayAt } from '../../../../core/calendar/zones.ts';
import { todayOf } from '../../../ask/today.ts';
import type { Hono } from 'hono';
import {
  overviewsEndpoints,
  type Overview,
  type OverviewItem,
  type OverviewItems,
} from '../../../../contract/overviews.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { showCalibration, showHealth, showProblems, showStatistics, showTeams } from './statistics.ts';
import type { Count } from '../../../../core/standing/counts.ts';
import { statuses } from '../../../../core/standing/status.ts';
import type { Ask } from '../../../ask/change.ts';
import type { TeamsTable } from '../../../db/tables/organization.ts';
import { noAheads } from '../../../standing/ahead.ts';
import { presentStanding } from '../../../standing/key-result-standing.ts';
import {
  type StandingRow,
  countByMake,
  countObjectives,
  countOf,
  listCounted,
  sumRollUps,
} from '../../../store/standing-sums.ts';
import { askOfCycle } from './cycle-question.ts';
import { type Asked, type Within, openScope } from './scope.ts';
import { listAnswersDue, listDroppedKeyResults, listDroppedObjectives } from '../../../store/drops.ts';
import { listItemRows } from '../../../store/overviews.ts';

export function serveOverviews(app: Hono, services: Services): void {
  serve(app, services, overviewsEndpoints, {
    show: (call) => showOverview(call, call.params.cycleId, call.query),
    items: (call) => showItems(call, call.params.cycleId, call.query),
    teams: (call) => showTeams(call, call.params.cycleId, call.query),
    health: (call) => showHealth(call, call.params.cycleId),
    problems: (call) => showProblems(call, call.params.cycleId, call.query),
    question: (call) => askOfCycle(call, call.params.cycleId, call.query),
    statistics: (call) => showStatistics(call, call.query),
    calibration: (call) => showCalibration(call, call.params.teamId),
  });
}

type Made = Awaited<ReturnType<typeof countByMake>>[number];

const perPage = 20;
const mostDropped = 200;
const mostDue = 100;

/** A cycle at a glance, from sums over its standings. */
export async function showOverview(ask: Ask, cycleId: string, asked: Asked = {}): Promise<Overview> {
  const { db, actor } = ask;
  const { cycle, teams, team, scope } = await openScope(ask, cycleId, asked);
  const [made, has, layers, dropped, due] = await Promise.all([
    countByMake(db, scope),
    countObjectives(db, scope),
    layersOf(actor.teamIds, teams, (teamIds) => sumRollUps(db, { ...scope, labelIds: undefined, teamIds })),
    listDropped(ask, { cycle, teams, team, scope }),
    listAnswersDue(db, scope, scope.today, mostDue + 1),
  ]);
  const teamNamed = teamsNamed(teams);
  const sum = (is: (one: Made) => boolean) => made.reduce((all, one) => (is(one) ? all + one.count : all), 0);
  const isCounted = ({ guard }: Made) => guard === 0;
  const steps = Array.from({ length: 11 }, (_, step) => step);
  return {
    cycle,
    team: team ? { id: team.id, name: team.name } : null,
    ...has,
    keyResults: sum(() => true),
    progress: steps.map((step) => sum((one) => isCounted(one) && one.tenth === step)),
    noProgress: sum((one) => isCounted(one) && one.tenth === null),
    confidence: steps.map((step) => sum((one) => one.confidence === step)),
    noConfidence: sum((one) => one.confidence === null),
    statuses: statuses.map((status) => ({ status, count: sum((one) => one.now === status) })),
    late: sum(({ now }) => now === 'at-risk' || now === 'off-track' || now === 'broken'),
    stale: sum((one) => one.stale),
    delivery: { delivery: sum((one) => one.delivery === 1), all: sum(isCounted) },
    dropped: dropped.slice(0, mostDropped),
    moreDropped: dropped.length > mostDropped,
    answersDue: due.slice(0, mostDue).map(({ id, text, team_id: teamId, know_by: knowBy }) => ({
      id,
      text,
      team: teamNamed(teamId),
      knowBy: knowBy ?? '',
    })),
    moreAnswersDue: due.length > mostDue,
    layers,
  };
}

/** What was given up, objectives before key results, each with its reason. */
async function listDropped({ db }: Ask, { scope, teams }: Within): Promise<Overview['dropped']> {
  const [objectives, keyResults] = await Promise.all([
    listDroppedObjectives(db, scope, mostDropped + 1),
    listDroppedKeyResults(db, scope, mostDropped + 1),
  ]);
  const rows = [
    ...objectives.map((row) => ({ ...row, kind: 'objective' as const })),
    ...keyResults.map((row) => ({ ...row, kind: 'key-result' as const })),
  ];
  const teamNamed = teamsNamed(teams);
  return rows.flatMap((row) => {
    const drop = row.dropped && { at: row.dropped.at, reason: row.dropped.reason };
    return drop === null ? [] : [{ kind: row.kind, id: row.id, text: row.text, team: teamNamed(row.team_id), drop }];
  });
}

function teamsNamed(teams: Within['teams']): (id: string) => { id: string; name: string } {
  const names = new Map(teams.map((team) => [team.id, team.name]));
  return (id) => ({ id, name: names.get(id) ?? '' });
}

/** One page of the key results that a count counts. */
export async function showItems(
  ask: Ask,
  cycleId: string,
  { count, page, ...asked }: Asked & { count: Count; page: number },
): Promise<OverviewItems> {
  const { db } = ask;
  const within = await openScope(ask, cycleId, asked);
  const [all, rows] = await Promise.all([
    countOf(db, within.scope, count),
    listCounted(db, within.scope, count, { from: page * perPage, size: perPage }),
  ]);
  return { all, perPage, items: await itemsOf(ask, within, rows) };
}

/** What a list shows of key results: these few are judged as their own page judges them. */
export async function itemsOf(
  ask: Ask,
  { cycle, teams }: Within,
  rows: readonly StandingRow[],
): Promise<OverviewItem[]> {
  const { db, actor, zones } = ask;
  const stored = await listItemRows(
    db,
    actor.organizationId,
    rows.map((row) => row.key_result_id),
  );
  const byId = new Map(stored.map((row) => [row.id, row]));
  const names = new Map(teams.map((team) => [team.id, team.name]));
  const today = todayOf(ask);
  const isOpen = cycle.state !== 'closed';
  return rows.flatMap(({ key_result_id, team_id, since }) => {
    const row = byId.get(key_result_id);
    if (!row) return [];
    const around = {
      cycle,
      isOpen,
      since: row.published_at === null ? null : dayAt(row.published_at, zones),
      today,
      aheads: noAheads,
      adjustments: undefined,
      decided: undefined,
    };
    const { standing } = presentStanding(row, around);
    return {
      id: row.id,
      text: row.text,
      objective: { id: row.objective_id, text: row.objective },
      team: { id: team_id, name: names.get(team_id) ?? '' },
      status: standing.status,
      since,
      progress: standing.progress,
      expected: standing.expected,
      confidence: standing.confidence,
      checkedInAt: standing.checkedInAt,
    };
  });
}

/** My teams and those above them that have objectives in the cycle, from the widest to the nearest. */
async function layersOf(
  mine: readonly string[],
  teams: readonly TeamsTable[],
  count: (teamIds: string[]) => Promise<{ teamId: string; objectives: number }[]>,
): Promise<Overview['layers']> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const reached = new Map<string, number>();
  for (const id of mine) {
    const line: string[] = [];
    for (let at = byId.get(id); at && !line.includes(at.id); at = byId.get(at.parent_id ?? '')) line.unshift(at.id);
    line.forEach((team, depth) => reached.set(team, depth));
  }
  if (reached.size === 0) return [];
  const objectives = new Map((await count([...reached.keys()])).map((one) => [one.teamId, one.objectives]));
  return teams
    .filter((team) => objectives.has(team.id))
    .toSorted((a, b) => (reached.get(a.id) ?? 0) - (reached.get(b.id) ?? 0))
    .map(({ id, name, kind }) => ({ id, name, kind, objectives: objectives.get(id) ?? 0 }));
}
