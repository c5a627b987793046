import type { z } from 'zod';
import type { lintEndpoints } from '../../contract/lint.ts';
import { askCoach } from '../../core/coach/context.ts';
import type { Policy } from '../../core/coach/policy.ts';
import { review } from '../../core/coach/review/remarks.ts';
import { understoodGoal } from '../../core/coach/review/understood-goal.ts';
import { understoodOf } from '../../core/coach/review/understood.ts';
import { suggestType } from '../../core/coach/facts/suggest-type.ts';
import type { OkrSet } from '../../core/okr/okr-set.ts';
import { presentFinding } from './said-finding.ts';

export type LintAsked = z.output<typeof lintEndpoints.lint.body & object>;

export type LintSaid = z.output<typeof lintEndpoints.lint.reply & object>;

/** The same findings as the editor and the terminal give; nothing is stored. */
export function lintSet({ objective, keyResults, today, stage }: LintAsked, policy: Policy | undefined): LintSaid {
  const set: OkrSet = { objective, keyResults };
  const suggested = suggestType(objective.text, objective.why);
  const findings = askCoach(set, { policy, today, team: { stage } });
  const { first, rest } = review([{ set, findings }]);
  return {
    findings: findings.map((finding) => presentFinding(finding, set)),
    remarks: [...first, ...rest].map(({ id, severity, what, ask, lines }) => ({
      id,
      severity,
      what,
      ask,
      at: lines.map(({ keyResult }) => (keyResult === undefined ? 'objective' : `keyResults[${keyResult}]`)),
    })),
    understood: understoodOf(set).map(({ keyResult, precision, ...rest }) => ({
      at: `keyResults[${keyResult}]`,
      ...rest,
      precision: precision ?? null,
    })),
    goal: goalOf(objective.text),
    suggestedType: suggested.words.length > 0 ? suggested.type : null,
  };
}

function goalOf(objective: string): LintSaid['goal'] {
  const goal = understoodGoal(objective);
  return goal === undefined ? null : { ...goal, means: goal.means ?? null };
}
