import type { CycleQuestion } from '../../../../contract/overviews.ts';
import type { Cadence } from '../../../../core/calendar/cadence.ts';
import { daysBetween } from '../../../../core/calendar/day.ts';
import { type CycleHappened, cycleQuestion, sayHappened } from '../../../../core/standing/cycle-question.ts';
import type { Ask } from '../../../ask/change.ts';
import { sumCycles } from '../../../store/cycle-sums.ts';
import { countHeard, countProblems, listValidations } from '../../../store/overviews.ts';
import { countTasks } from '../../../store/tasks.ts';
import { problemsOf } from './problems.ts';
import { type Asked, openScope, weeksBegun } from './scope.ts';

/** Every so many weeks a check-in is due. */
const weeksOf: Record<Cadence, number> = { weekly: 1, biweekly: 2, monthly: 4 };

/** What the cycle says until today: strategy or rhythm, with what that rests on. */
export async function askOfCycle(ask: Ask, cycleId: string, asked: Asked): Promise<CycleQuestion> {
  const { db } = ask;
  const { cycle, scope } = await openScope(ask, cycleId, asked);
  const { weeks } = weeksBegun(cycle, scope.today);
  const [sums, heard, tasks, problems, tried] = await Promise.all([
    sumCycles(db, scope),
    countHeard(db, scope),
    countTasks(db, scope),
    countProblems(db, scope),
    listValidations(db, scope),
  ]);
  const sum = sums.find((one) => one.cycleId === cycleId);
  const due = heard.map(({ cadence, keyResults }) => keyResults * Math.floor(weeks.length / weeksOf[cadence]));
  const judged = (outcome: string | null) =>
    tasks.reduce((all, task) => all + (task.outcome === outcome ? task.count : 0), 0);
  const happened: CycleHappened = {
    daysLeft: Math.max(0, daysBetween(scope.today, cycle.end)),
    // What was there to find something out is no result that was missed.
    results: {
      measured: (sum?.measured ?? 0) - tried.filter((one) => one.measured).length,
      met: (sum?.met ?? 0) - tried.filter((one) => one.met).length,
    },
    validations: {
      validated: tried.filter(({ verdict }) => verdict === 'validated').length,
      refuted: tried.filter(({ verdict }) => verdict === 'refuted').length,
      open: tried.filter(({ verdict }) => verdict === null).length,
    },
    checkIns: {
      due: due.reduce((all, one) => all + one, 0),
      // Looked at more often than asked for is no more than kept.
      kept: heard.reduce((all, one, at) => all + Math.min(one.heard, due[at] ?? 0), 0),
    },
    hypotheses: { held: judged('held'), didNot: judged('did-not'), unclear: judged('unclear'), open: judged(null) },
    problems: problemsOf(problems, tasks),
  };
  return { ...cycleQuestion(happened), rests: sayHappened(happened), happened };
}
