import { expect, test } from 'vitest';
import { defaultPolicy, type Policy } from '../../../core/coach/policy.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import { readPolicyYaml } from '../../../formats/policy-yaml/read-policy-yaml.ts';
import { isBehind, problemsOf, rulesToShow, samePolicy, tidied, typedPolicy, withRuling } from './policy-form.ts';
import { writePolicyYaml } from './write-policy-yaml.ts';

const ids = rules.map(({ id }) => id);

test('a rule that differs needs a reason; back to default it needs none', () => {
  const off = withRuling(defaultPolicy, 'no-cadence', { severity: 'off', reason: '  ' });
  expect(problemsOf(off)).toEqual({ crossed: false, reasonless: ['no-cadence'] });
  expect(problemsOf(withRuling(off, 'no-cadence', undefined))).toBeUndefined();
});

test.each([
  [3, 5, false],
  [5, 5, false],
  [6, 5, true],
])('asking above %i and refusing above %i: crossed %s', (warn, block, crossed) => {
  const limits = { ...defaultPolicy.limits, objectives: { warn, block } };
  expect(problemsOf({ ...defaultPolicy, limits })?.crossed ?? false).toBe(crossed);
});

test('what was begun knows whether somebody changed the policy since', () => {
  const typed = typedPolicy(defaultPolicy);
  expect(isBehind(typed, { ...defaultPolicy })).toBe(false);
  expect(isBehind({ ...typed, launchDates: 'yes' }, defaultPolicy)).toBe(false);
  expect(isBehind(typed, { ...defaultPolicy, stance: '2019' })).toBe(true);
  expect(tidied(typed)).toEqual(defaultPolicy);
});

test('neither the order of the rules nor blanks around a reason are a change', () => {
  const one = { severity: 'off', reason: 'We do it elsewhere' } as const;
  const other = { severity: 'info', reason: 'First quarter ' } as const;
  const a = withRuling(withRuling(defaultPolicy, 'no-number', one), 'no-cadence', other);
  const b = withRuling(withRuling(defaultPolicy, 'no-cadence', other), 'no-number', one);
  expect(samePolicy(a, tidied(b))).toBe(true);
  expect(samePolicy(a, withRuling(a, 'no-number', { ...one, severity: 'minor' }))).toBe(false);
});

test('what is kept as changed stands first, and any word finds a rule', () => {
  const kept = withRuling(defaultPolicy, 'vague-verb', { severity: 'off', reason: 'x' });
  expect(rulesToShow(rules, kept, '')[0]?.id).toBe('vague-verb');
  expect(rulesToShow(rules, kept, '')).toHaveLength(rules.length);
  expect(rulesToShow(rules, kept, 'NO-cadence').map(({ id }) => id)).toEqual(['no-cadence']);
  expect(rulesToShow(rules, kept, 'there is no such word')).toEqual([]);
  expect(rulesToShow(rules, kept, 'no-cadence', ['no-number']).map(({ id }) => id)).toEqual([
    'no-cadence',
    'no-number',
  ]);
});

test.each<[string, Policy]>([
  ['the default', defaultPolicy],
  [
    'everything changed, with reasons that YAML could misread',
    {
      rules: {
        'no-cadence': { severity: 'off', reason: '全员周三更新：“不再提醒” # really, { yes }' },
        'vague-verb': { severity: 'minor', reason: 'a "quoted" word: no\nand a second line' },
      },
      limits: { objectives: { warn: 2, block: 4 }, keyResults: { warn: 6 } },
      launchDates: 'with-outcome',
      stance: '2019',
    },
  ],
])('the file holds %s', (_, policy) => {
  expect(readPolicyYaml(writePolicyYaml(policy), ids)).toEqual({ policy, problems: [] });
});
