import type { z } from 'zod';
import type { HeatMap, deliveryShare, teamCalibration } from '../../../contract/overviews.ts';
import { isoWeekOf, isoWeeksBetween } from '../../../core/calendar/iso-week.ts';
import { type KeyResultKind, type ProblemKind, problemKinds } from '../../../core/model/words.ts';
import { calibrationOf } from '../../../core/progress/calibration.ts';
import { isDelivery } from '../../../core/progress/delivery.ts';
import { refuse } from '../../../core/refusal.ts';
import { allow, organizationRecord } from '../../allow.ts';
import type { Reading } from '../../change.ts';
import { frozenProgress } from '../closures/frozen-progress.ts';
import { findCycle, listCycles } from '../cycles/actions.ts';
import { findTeam, listTeams } from '../teams/actions.ts';
import { countKinds, countProblems, countSaid, listEnded, sumConfidence } from './store.ts';

/** Mean confidence by team and ISO week. A week with no check-in is empty, not the week before again. */
export async function showHeatMap({ db, actor, now }: Reading, cycleId: string): Promise<HeatMap> {
  const { organizationId } = actor;
  const [cycle, teams, sums, problems] = await Promise.all([
    findCycle(db, organizationId, cycleId),
    listTeams(db, organizationId),
    sumConfidence(db, organizationId, cycleId),
    countProblems(db, organizationId, cycleId),
  ]);
  if (!cycle) return refuse('not-found');
  const today = now.toISOString().slice(0, 10);
  const until = today < cycle.start ? cycle.start : today < cycle.end ? today : cycle.end;
  const weeks = isoWeeksBetween(cycle.start, until).map((week) => week.start);
  const said = Map.groupBy(sums, (row) => row.team_id);
  const meanOf = (rows: typeof sums) => {
    const count = rows.reduce((all, row) => all + Number(row.count), 0);
    return count === 0 ? null : rows.reduce((all, row) => all + Number(row.sum), 0) / count;
  };
  const counts = new Map(problems.map((row) => [row.problem_kind, Number(row.count)]));
  return {
    weeks,
    teams: teams
      .filter((team) => said.has(team.id))
      .map(({ id, name }) => {
        const byWeek = Map.groupBy(said.get(id) ?? [], (row) => isoWeekOf(row.day).start);
        return { id, name, cells: weeks.map((week) => meanOf(byWeek.get(week) ?? [])) };
      }),
    problems: [...problemKinds, 'unsaid' as const].flatMap((kind: ProblemKind | 'unsaid') => {
      const count = counts.get(kind === 'unsaid' ? null : kind) ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
  };
}

export async function showDeliveryShares(reading: Reading): Promise<z.output<typeof deliveryShare>[]> {
  const [cycles, kinds] = await Promise.all([
    listCycles(reading),
    countKinds(reading.db, reading.actor.organizationId),
  ]);
  const byCycle = Map.groupBy(
    kinds.filter((row) => row.kind !== 'guard'),
    (row) => row.cycle_id,
  );
  const sum = (rows: typeof kinds) => rows.reduce((all, row) => all + Number(row.count), 0);
  return cycles.toReversed().flatMap(({ id, name }) => {
    const rows = byCycle.get(id);
    if (!rows) return [];
    const delivery = rows.filter((row) => isDelivery({ kind: row.kind as KeyResultKind, measure: row.measure }));
    return [{ cycle: { id, name }, delivery: sum(delivery), all: sum(rows) }];
  });
}

/** For the people of the team only, and about the team only: who said what is never looked at. */
export async function showCalibration(
  { db, actor }: Reading,
  teamId: string,
): Promise<z.output<typeof teamCalibration>> {
  const { organizationId } = actor;
  if (!(await findTeam(db, organizationId, teamId))) refuse('not-found');
  allow(actor, 'read-calibration', organizationRecord(organizationId, teamId));
  const [ended, said] = await Promise.all([
    listEnded(db, organizationId, teamId),
    countSaid(db, organizationId, teamId),
  ]);
  const hits = new Map(
    ended.flatMap((row) => {
      const { raw, state } = frozenProgress(row, { start: row.start_day, end: row.end_day });
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
  return calibration ? { brier: calibration.brier, n: calibration.n, rows: calibration.rows } : null;
}
