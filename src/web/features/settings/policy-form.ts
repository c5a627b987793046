import type { Policy } from '../../../core/coach/policy.ts';
import type { Severity } from '../../../core/coach/finding.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';

export type Ruling = Severity | 'off';

/** What a rule says when nobody decided otherwise: a rule on trial only asks. */
export function ownSeverity(rule: Rule): Severity {
  return rule.stage === 'trial' ? 'info' : rule.severity;
}

/** Another severity for a rule, keeping the reason; undefined: as the rule itself has it. */
export function withRuling(
  policy: Policy,
  id: string,
  ruling: { severity: Ruling; reason: string } | undefined,
): Policy {
  const { [id]: _, ...others } = policy.rules;
  return { ...policy, rules: ruling === undefined ? others : { ...others, [id]: ruling } };
}

export type PolicyProblems = {
  /** The limit that blocks is below the one that warns. */
  crossed: boolean;
  /** Rules that were changed without saying why. */
  reasonless: string[];
};

/** What has to be mended before the policy can be kept; undefined: nothing. */
export function problemsOf({ limits, rules }: Policy): PolicyProblems | undefined {
  const crossed = limits.objectives.block < limits.objectives.warn;
  const reasonless = Object.keys(rules).filter((id) => rules[id]?.reason.trim() === '');
  return crossed || reasonless.length > 0 ? { crossed, reasonless } : undefined;
}

/** What is typed: the policy as edited, and as it was when somebody began. */
export type TypedPolicy = Policy & { basedOn: string };

export function typedPolicy(policy: Policy): TypedPolicy {
  return { ...policy, basedOn: versionOf(policy) };
}

/** Was the policy changed by somebody since this was begun? */
export function isBehind({ basedOn }: TypedPolicy, policy: Policy): boolean {
  return basedOn !== versionOf(policy);
}

/** With every field there is: what is kept in a browser has this shape. */
export const fullPolicy: TypedPolicy = {
  rules: { '*': { severity: 'info', reason: '' } },
  limits: { objectives: { warn: 0, block: 0 }, keyResults: { warn: 0 } },
  launchDates: 'no',
  stance: '2018',
  basedOn: '',
};

/** As it is kept: reasons without blanks around them. */
export function tidied({ rules, limits, launchDates, stance }: Policy): Policy {
  const trimmed = Object.entries(rules).map(([id, one]) => [id, { ...one, reason: one.reason.trim() }] as const);
  return { rules: Object.fromEntries(trimmed), limits, launchDates, stance };
}

/** Whether two policies decide the same, whatever the order of their rules. */
export function samePolicy(a: Policy, b: Policy): boolean {
  return versionOf(a) === versionOf(b);
}

/**
 * The rules with these words in their id or sentences, and those that must be mended whatever is searched: first those
 * that `kept` changes. The order follows what is kept, not what is being edited, so that no row moves under the hands.
 */
export function rulesToShow(
  rules: readonly Rule[],
  kept: Policy,
  find: string,
  mustBeSeen: readonly string[] = [],
): Rule[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    const said = [rule.id, rule.ask.en, rule.ask.zh, rule.what.en, rule.what.zh].join('\n').toLowerCase();
    return mustBeSeen.includes(rule.id) || words.every((word) => said.includes(word));
  });
  const changed = ({ id }: Rule) => Object.hasOwn(kept.rules, id);
  return [...found.filter(changed), ...found.filter((rule) => !changed(rule))];
}

/** The same for policies that decide the same, whatever the order of their rules. */
export function versionOf({ rules, limits, launchDates, stance }: Policy): string {
  const { objectives, keyResults } = limits;
  const ruled = Object.entries(rules)
    .map(([id, { severity, reason }]) => [id, severity, reason.trim()].join('\n'))
    .toSorted();
  return JSON.stringify([ruled, objectives.warn, objectives.block, keyResults.warn, launchDates, stance]);
}
