import { describe, expect, test } from 'vitest';
import { defaultPolicy } from './policy.ts';
import { quietSets, runExample } from './rule-tester.ts';
import { examplesOf } from './rules/examples.ts';
import { rules } from './rules/index.ts';
import { coachWith } from './run.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(examplesOf(rule).weak.map((one) => [one.lang, one.text ?? one.set?.objective.text, one] as const))(
    'speaks (%s): %s',
    (_lang, text, example) => {
      const spoken = runExample(rules, rule, example);
      expect(spoken.map((one) => one.rule)).toContain(id);
      if (example.set === undefined) expect(spoken.map((one) => one.rule)).toEqual([id]);
      for (const one of spoken) for (const span of one.spans) expect(one.text.slice(span.start, span.end)).not.toBe('');
      expect(text).toBeTruthy();
    },
  );
  test.each(examplesOf(rule).strong.map((one) => [one.lang, one.text ?? one.set?.objective.text, one] as const))(
    'is silent (%s): %s',
    (_lang, _text, example) => {
      expect(runExample(rules, rule, example).map((one) => one.rule)).not.toContain(id);
    },
  );
});

test.each(Object.entries(quietSets))('the quiet set in %s is quiet', (_lang, set) => {
  expect(coachWith(rules, set, {}, defaultPolicy)).toEqual([]);
});
