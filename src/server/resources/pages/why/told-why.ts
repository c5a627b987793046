import { listProblems } from '../../../store/overviews.ts';
import { countTasks, listReportedTasks, listTaskProblems } from '../../../store/tasks.ts';
import type { ProblemKind } from '../../../../core/okr/words.ts';
import { wordNames } from '../../../../core/okr/words.ts';
import { countTrace } from '../../../../core/standing/count-trace.ts';
import { hypothesisRule, problemRule } from '../../../../core/standing/counts.ts';
import { type HypothesisState, hypothesisState } from '../../../../core/standing/hypothesis-report.ts';
import type { Trace } from '../../../../core/standing/trace.ts';
import type { Ask } from '../../../ask/change.ts';
import { tellProblems } from '../overviews/problems.ts';
import type { Within } from '../overviews/scope.ts';

/** Why so many problems of a kind: what was written, without who wrote it. */
export async function whyProblems(
  { db }: Ask,
  { scope, teams }: Within,
  kind: ProblemKind | undefined,
  most: number,
): Promise<Trace> {
  const [counted, checkIns, tasks] = await Promise.all([
    tellProblems(db, scope),
    listProblems(db, scope, kind ?? null, most),
    listTaskProblems(db, scope, kind ?? null, most),
  ]);
  const all = counted[kind ?? 'unsaid'] ?? 0;
  const rows = [...checkIns, ...tasks].toSorted((a, b) => (a.at > b.at ? -1 : 1)).slice(0, most);
  const names = new Map(teams.map((team) => [team.id, team.name]));
  const inputs = rows.map(({ problem, at, team_id }) => ({
    name: { en: problem, zh: problem },
    value: names.get(team_id) ?? '',
    at,
  }));
  return countTrace(problemRule(kind), all, inputs, scope.today);
}

/** Why so many hypotheses in a state: the tasks, with what is said of them. */
export async function whyHypotheses(
  { db }: Ask,
  { scope }: Within,
  state: HypothesisState | undefined,
  most: number,
): Promise<Trace> {
  const { organizationId, cycleId, teamIds, labelIds, today } = scope;
  const of = { organizationId, cycleId, teamIds, labelIds };
  const [counted, tasks] = await Promise.all([countTasks(db, of), listReportedTasks(db, of, state, { most })]);
  const all = counted.reduce((sum, row) => {
    return state === undefined || hypothesisState(row) === state ? sum + row.count : sum;
  }, 0);
  const inputs = tasks.map(({ text, status, outcome, outcome_note, updated_at }) => ({
    name: { en: text, zh: text },
    value:
      outcome_note !== ''
        ? outcome_note
        : outcome === null
          ? wordNames.taskStatus[status]
          : wordNames.taskOutcome[outcome],
    at: updated_at,
  }));
  return countTrace(hypothesisRule(state), all, inputs, today);
}
