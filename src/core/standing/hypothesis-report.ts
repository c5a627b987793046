// What the hypotheses of some tasks came to, and what stood in the way: counts for learning, never per person.
import { type ProblemKind, problemKinds, type TaskOutcome, taskOutcomes, type TaskStatus } from '../okr/words.ts';

export type ReportedTask = {
  status: TaskStatus;
  outcome: TaskOutcome | null;
  problem: string;
  problemKind: ProblemKind | null;
  /** How many tasks are like this; absent: one. */
  count?: number | undefined;
};

/** What can have become of a hypothesis. */
export const hypothesisStates = [...taskOutcomes, 'not-judged', 'running'] as const;
export type HypothesisState = (typeof hypothesisStates)[number];

/** Done or dropped without a word on the hypothesis: not judged. Otherwise under way until somebody judges. */
export function hypothesisState({ status, outcome }: Pick<ReportedTask, 'status' | 'outcome'>): HypothesisState {
  return outcome ?? (status === 'done' || status === 'dropped' ? 'not-judged' : 'running');
}

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
  const count = (is: (task: ReportedTask) => boolean) =>
    tasks.reduce((all, task) => (is(task) ? all + (task.count ?? 1) : all), 0);
  return {
    tasks: count(() => true),
    outcomes: Object.fromEntries(
      taskOutcomes.map((outcome) => [outcome, count((task) => task.outcome === outcome)]),
    ) as Record<TaskOutcome, number>,
    notJudged: count((task) => hypothesisState(task) === 'not-judged'),
    running: count((task) => hypothesisState(task) === 'running'),
    problems: Object.fromEntries(
      problemKinds.map((kind) => [kind, count((task) => task.problem !== '' && task.problemKind === kind)]),
    ) as Record<ProblemKind, number>,
  };
}
