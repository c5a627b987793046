import type { Finding } from '../../../core/coach/finding.ts';
import { exampleSet, runExample } from '../../../core/coach/rule-tester.ts';
import { examplesOf } from '../../../core/coach/rules/examples.ts';
import type { Example, Rule } from '../../../core/coach/rules/rule.ts';
import type { Lang } from '../../../core/text.ts';

/** An example as it is shown: its statement, and what the rule found in it (weak ones). */
export type ShownExample = { example: Example; statement: string; finding: Finding | undefined };

/** The examples of one language, each with the words the rule reads in it. */
export function shownExamples(rule: Rule, which: 'weak' | 'strong', lang: Lang): ShownExample[] {
  return examplesOf(rule)
    [which].filter((example) => example.lang === lang)
    .map((example) => {
      const finding = runExample([rule], rule, example).find((one) => one.rule === rule.id);
      return { example, finding, statement: finding?.text ?? statementOf(rule, example) };
    });
}

/** The sentences an example is made of, for trying it; undefined when it needs more than text. */
export function triedSet(rule: Rule, example: Example): { objective: string; keyResults: string[] } | undefined {
  if (rule.subject === 'task' || example.context !== undefined) return undefined;
  const { set } = exampleSet(rule, example);
  return { objective: set.objective.text, keyResults: set.keyResults.map((one) => one.text) };
}

/** What an example says, whatever it is an example of. */
export function statementOf(rule: Rule, example: Example): string {
  if (example.text !== undefined) return example.text;
  const { set } = exampleSet(rule, example);
  if (rule.subject === 'task') return set.tasks?.[0]?.text ?? '';
  const texts = set.keyResults.map((one) => one.text);
  return rule.subject === 'key-result' ? (texts.at(-1) ?? '') : [set.objective.text, ...texts].join(' / ');
}
