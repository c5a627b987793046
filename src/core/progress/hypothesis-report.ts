// What the hypotheses of some tasks came to, and what stood in the way: counts for learning, never per person.
import { type ProblemKind, problemKinds, type TaskOutcome, taskOutcomes, type TaskStatus } from '../model/words.ts';

export type ReportedTask = {
  status: TaskStatus;
  outcome: TaskOutcome | null;
  problem: string;
  problemKind: ProblemKind | null;
};

export type HypothesisReport = {
  tasks: number;
  outcomes: Record<TaskOutcome, number>;
  /** Done or dropped, and nobody has said what came of the hypothesis. */
  notJudged: number;
  /** Neither done nor dropped, and not judged yet. */
  running: number;
  /** Tasks with a problem, by its kind. */
  problems: Record<ProblemKind, number>;
};

/** `outcomes`, `notJudged` and `running` together are `tasks`. */
export function hypothesisReport(tasks: readonly ReportedTask[]): HypothesisReport {
  const count = (is: (task: ReportedTask) => boolean) => tasks.filter(is).length;
  const isOver = ({ status }: ReportedTask) => status === 'done' || status === 'dropped';
  return {
    tasks: tasks.length,
    outcomes: Object.fromEntries(
      taskOutcomes.map((outcome) => [outcome, count((task) => task.outcome === outcome)]),
    ) as Record<TaskOutcome, number>,
    notJudged: count((task) => task.outcome === null && isOver(task)),
    running: count((task) => task.outcome === null && !isOver(task)),
    problems: Object.fromEntries(
      problemKinds.map((kind) => [kind, count((task) => task.problem !== '' && task.problemKind === kind)]),
    ) as Record<ProblemKind, number>,
  };
}
