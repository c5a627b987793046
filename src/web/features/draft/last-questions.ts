import type { Objective } from '../../../contract/objectives.ts';
import { okrSetOf } from '../../../contract/okr-set.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { defaultPolicy, type Policy } from '../../../core/coach/policy.ts';
import { coach } from '../../../core/coach/run.ts';
import type { SetContext } from '../../../core/okr/okr-set.ts';

type Around = Pick<SetContext, 'team' | 'stage'> & { today: string; policy: Policy | undefined };

/** What the coach asks before publishing: now that every field was asked for, also of what was left empty. Answered ones are not asked again. */
export function lastQuestions(objective: Objective, { today, policy, ...around }: Around): Finding[] {
  const { cycle, answers } = objective;
  const answered = new Set(answers.map((one) => one.fingerprint));
  const context: SetContext = { ...around, today, cycle: { start: cycle.start, end: cycle.end }, publishing: true };
  return coach(okrSetOf(objective, { asked: true }), context, policy ?? defaultPolicy).filter(
    ({ fingerprint }) => !answered.has(fingerprint),
  );
}
