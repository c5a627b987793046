import type { RuleRecord } from '../../../contract/coach.ts';
import type { Rule } from '../../../core/coach/rules/rule.ts';

export type Records = ReadonlyMap<string, RuleRecord>;

/** The rules by the share of answers that disagree, then by their number; rules nobody answered keep their order at the end. */
export function mostDisputed(rules: readonly Rule[], records: Records): Rule[] {
  const rate = ({ id }: Rule) => records.get(id)?.disputeRate ?? -1;
  const count = ({ id }: Rule) => records.get(id)?.disputed ?? 0;
  return rules.toSorted((a, b) => rate(b) - rate(a) || count(b) - count(a));
}

/** How many findings of a rule were answered in any way. */
export function answersOf({ fixed, explained, disputed, postponed }: RuleRecord): number {
  return fixed + explained + disputed + postponed;
}
