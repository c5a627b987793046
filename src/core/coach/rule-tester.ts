// Puts a rule's examples into an otherwise silent set and tells where the coach speaks; tests and the docs use it.
import type { Lang } from '../text.ts';
import type { OkrSet } from '../okr/okr-set.ts';
import type { Finding } from './finding.ts';
import { defaultPolicy } from './policy.ts';
import type { Example, Rule } from './rules/rule.ts';
import { coachWith } from './run.ts';

/** The set an example stands for, and the place its rule looks at (undefined: any place, as the example is a whole set). */
export function exampleSet(rule: Rule, example: Example): { set: OkrSet; place: string | undefined } {
  if (example.set !== undefined) return { set: example.set, place: undefined };
  const text = example.text ?? '';
  const quiet = quietSets[example.lang];
  if (rule.subject === 'objective') return { set: { ...quiet, objective: { text } }, place: 'objective' };
  if (rule.subject === 'set') return { set: { ...quiet, objective: { text } }, place: 'set' };
  if (rule.subject === 'task') return { set: { ...quiet, tasks: [{ keyResult: 0, text }] }, place: 'task' };
  return { set: { ...quiet, keyResults: [...quiet.keyResults, { text }] }, place: 'key-result' };
}

/** The findings of `list` on one example, those at the example's place only when it is a single statement. */
export function runExample(list: readonly Rule[], rule: Rule, example: Example): Finding[] {
  const { set, place } = exampleSet(rule, example);
  const findings = coachWith(list, set, example.context ?? {}, defaultPolicy);
  if (place === undefined) return findings;
  const last = set.keyResults.length - 1;
  return findings.filter(
    (one) => one.place.at === place && (one.place.at !== 'key-result' || one.place.index === last),
  );
}

/** Sets on which no rule that reads text alone has anything to say. */
export const quietSets: Record<Lang, OkrSet> = {
  zh: {
    objective: { text: '通过开店向导让新店主当天就能卖出第一单' },
    keyResults: [{ text: '开店七天内卖出第一单的新店占比由 22% 到 40%' }],
  },
  en: {
    objective: { text: 'Use the set-up guide so that new shop owners make a sale on day one' },
    keyResults: [{ text: 'New shops with a first sale within 7 days: 22% → 40%' }],
  },
};
