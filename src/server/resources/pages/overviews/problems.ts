import type { ProblemKind } from '../../../../core/okr/words.ts';
import type { Db } from '../../../db/database.ts';
import { countProblems } from '../../../store/overviews.ts';
import { countTasks } from '../../../store/tasks.ts';
import type { Within } from './scope.ts';

export type ProblemCounts = Partial<Record<ProblemKind | 'unsaid', number>>;

type Told = { problem_kind: ProblemKind | null; count: number | string };

/** What was in the way: told at check-ins, and standing on tasks. */
export async function tellProblems(db: Db, scope: Within['scope']): Promise<ProblemCounts> {
  const [checkIns, tasks] = await Promise.all([countProblems(db, scope), countTasks(db, scope)]);
  return problemsOf(checkIns, tasks);
}

/** The same of what was counted already. */
export function problemsOf(
  checkIns: readonly Told[],
  tasks: readonly (Told & { problem: string | null })[],
): ProblemCounts {
  const problems: ProblemCounts = {};
  for (const { problem_kind, count } of [...checkIns, ...tasks.filter(({ problem }) => problem)]) {
    const kind = problem_kind ?? 'unsaid';
    problems[kind] = (problems[kind] ?? 0) + Number(count);
  }
  return problems;
}
