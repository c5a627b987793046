import { expect, test } from 'vitest';
import { defaultPolicy } from '../../core/coach/policy.ts';
import { readPolicyYaml } from './read-policy-yaml.ts';

const rules = ['no-number', 'release-date-as-kr'];

test('what the file leaves out stays as it is by default', () => {
  expect(readPolicyYaml('limits: { keyResults: { warn: 5 } }\n', rules).policy).toEqual({
    ...defaultPolicy,
    limits: { ...defaultPolicy.limits, keyResults: { warn: 5 } },
  });
  const { policy } = readPolicyYaml(
    'rules:\n  no-number: { severity: off, reason: 先练习 }\nlaunchDates: no\nstance: 2019\n',
    rules,
  );
  expect(policy?.rules).toEqual({ 'no-number': { severity: 'off', reason: '先练习' } });
  expect([policy?.launchDates, policy?.stance]).toEqual(['no', '2019']);
});

test.each([
  ['rules:\n  no-numbr: { severity: off, reason: x }\n', 'unknown-rule', 2, 3],
  ['rules:\n  no-number: { severity: off }\n', 'missing', 2, 14],
  ['rules:\n  no-number: { severity: of, reason: x }\n', 'not-listed-near', 2, 26],
  ['limts: {}\n', 'unknown-key-near', 1, 1],
  ['limits: { keyResults: { warn: -1 } }\n', 'invalid', 1, 31],
  ['launchDates: maybe\n', 'not-listed', 1, 14],
])('problems: %s', (source, code, line, column) => {
  expect(readPolicyYaml(source, rules)).toMatchObject({ policy: undefined, problems: [{ code, line, column }] });
});
