import { listCycles } from '../../../standing/cycle.ts';
import { listTeams } from '../../../store/teams.ts';
import type { z } from 'zod';
import type { HypothesisPage, tasksEndpoints } from '../../../../contract/tasks.ts';
import { type ReportedTask, hypothesisReport } from '../../../../core/standing/hypothesis-report.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { withThoseBelow } from '../../../standing/teams-below.ts';
import { nothingAroundTasks, presentTask } from '../../../standing/task.ts';
import { countTasks, listReportedKeyResults, listReportedTasks } from '../../../store/tasks.ts';

type Asked = z.output<NonNullable<typeof tasksEndpoints.report.query>>;
type Counted = Awaited<ReturnType<typeof countTasks>>[number];

const perPage = 20;

/** What became of hypotheses; counts are about tasks, and nobody who wrote or did one is read. */
export async function reportHypotheses(ask: Ask, asked: Asked): Promise<HypothesisPage> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const [cycles, teams] = await Promise.all([listCycles(ask), listTeams(db, organizationId)]);
  const team =
    asked.team === undefined ? undefined : (teams.find(({ id }) => id === asked.team) ?? refuse('not-found'));
  const cycle = asked.cycle === undefined ? undefined : cycles.find(({ id }) => id === asked.cycle);
  if (asked.cycle !== undefined && !cycle) refuse('not-found');
  const everywhere = { organizationId, teamIds: team && withThoseBelow(team.id, teams) };
  const scope = { ...everywhere, cycleId: cycle?.id };
  const [counted, page] = await Promise.all([
    countTasks(db, everywhere),
    listReportedKeyResults(db, scope, asked.state, { from: asked.page * perPage, size: perPage }),
  ]);
  const keyResultIds = page.rows.map((row) => row.id);
  const tasks = Map.groupBy(
    await listReportedTasks(db, scope, asked.state, { keyResultIds }),
    (task) => task.key_result_id,
  );
  const names = new Map([...teams, ...cycles].map((one) => [one.id, one.name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const byCycle = Map.groupBy(counted, (row) => row.cycle_id);
  return {
    team: team ? { id: team.id, name: team.name } : null,
    total: reportOf(cycle ? (byCycle.get(cycle.id) ?? []) : counted),
    cycles: cycles.toReversed().flatMap(({ id, name }) => {
      const rows = byCycle.get(id);
      return rows ? [{ cycle: { id, name }, counts: reportOf(rows) }] : [];
    }),
    all: page.all,
    perPage,
    keyResults: page.rows.map((row) => ({
      id: row.id,
      text: row.text,
      unit: row.unit,
      objective: { id: row.objective_id, text: row.objective },
      team: named(row.team_id),
      cycle: named(row.cycle_id),
      tasks: (tasks.get(row.id) ?? []).map((task) => {
        const {
          owner: _o,
          proposedBy: _p,
          keyResultId: _k,
          iteration: _i,
          can: _c,
          ...told
        } = presentTask(task, nothingAroundTasks, {
          edit: false,
        });
        return told;
      }),
    })),
  };
}

function reportOf(rows: readonly Counted[]) {
  return hypothesisReport(
    rows.map(
      (row): ReportedTask => ({
        status: row.status,
        outcome: row.outcome,
        problem: row.problem ?? '',
        problemKind: row.problem_kind,
        count: row.count,
      }),
    ),
  );
}
