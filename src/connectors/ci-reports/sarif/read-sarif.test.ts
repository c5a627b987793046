import { expect, test } from 'vitest';
import { readOne } from '../testing.ts';

const sarif = (run: object, ...others: object[]) => JSON.stringify({ version: '2.1.0', runs: [run, ...others] });
const tool = { driver: { name: 'T', rules: [{ id: 'A', defaultConfiguration: { level: 'note' } }] } };
const issues = (text: string) => {
  const { code, values } = readOne('a.sarif', text);
  const of = values;
  return code === 'sarif' ? [of['issues.error'], of['issues.warning'], of['issues.note']] : code;
};

test.each<[string, string, number[] | string]>([
  [
    'an issue that is gone',
    sarif({
      tool,
      results: [
        { ruleId: 'A', baselineState: 'absent' },
        { ruleId: 'A', baselineState: 'unchanged' },
      ],
    }),
    [0, 0, 1],
  ],
  [
    'a suppression under review',
    sarif({ tool, results: [{ level: 'error', suppressions: [{ kind: 'external', status: 'underReview' }] }] }),
    [1, 0, 0],
  ],
  [
    'one suppression of two rejected',
    sarif({ tool, results: [{ level: 'error', suppressions: [{}, { status: 'rejected' }] }] }),
    [1, 0, 0],
  ],
  ['no suppressions', sarif({ tool, results: [{ level: 'error', suppressions: [] }] }), [1, 0, 0]],
  ['a rule with a case', sarif({ tool, results: [{ ruleId: 'A/1' }] }), [0, 0, 1]],
  ['a rule by its place alone', sarif({ tool, results: [{ ruleIndex: 0 }, { rule: { index: 0 } }] }), [0, 0, 2]],
  ['a rule nobody knows', sarif({ tool, results: [{ ruleId: 'B', ruleIndex: -1 }, {}] }), [0, 2, 0]],
  [
    'a rule by the name of its component',
    sarif({
      tool: {
        ...tool,
        extensions: [
          { name: 'x', guid: 'g', rules: [{ id: 'A', guid: 'r', defaultConfiguration: { level: 'error' } }] },
        ],
      },
      results: [{ rule: { id: 'A', toolComponent: { name: 'x' } } }, { rule: { guid: 'r' } }, { ruleId: 'A' }],
    }),
    [2, 0, 1],
  ],
  [
    'an override of the only invocation',
    sarif({
      tool,
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'error' } }],
        },
      ],
      results: [{ ruleId: 'A' }],
    }),
    [1, 0, 0],
  ],
  [
    'an override of another invocation',
    sarif({
      tool,
      invocations: [
        { ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level: 'error' } }] },
        {},
      ],
      results: [{ ruleId: 'A', provenance: { invocationIndex: 1 } }],
    }),
    [0, 0, 1],
  ],
  [
    'a rule turned off by an override',
    sarif({
      tool,
      invocations: [{ ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'none' } }] }],
      results: [{ ruleId: 'A' }],
    }),
    [0, 0, 0],
  ],
  ['passes and reviews', sarif({ tool, results: [{ kind: 'pass' }, { kind: 'review' }, { kind: 'fail' }] }), [0, 1, 0]],
  ['nothing found', sarif({ tool, results: [] }), [0, 0, 0]],
  ['nothing looked for', sarif({ tool }), 'report-empty'],
  ['nothing looked for, told by null', sarif({ tool, results: null }), 'report-empty'],
  [
    'one run of two broke off',
    sarif(
      { tool, results: [{}] },
      { tool, invocations: [{ executionSuccessful: true }, { executionSuccessful: false }], results: [] },
    ),
    'report-run-failed',
  ],
  [
    'levels and rules of null',
    sarif({ tool, results: [{ ruleId: null, rule: null, level: null, kind: null, baselineState: null }] }),
    [0, 1, 0],
  ],
])('SARIF: %s', (_name, text, expected) => expect(issues(text)).toEqual(expected));

test('SARIF: what the tool says against its own run stands in the reply', () => {
  const invocations = [
    { executionSuccessful: true, toolExecutionNotifications: [{ level: 'error' }, { level: 'note' }] },
  ];
  expect(readOne('a.sarif', sarif({ tool, invocations, results: [] })).said).toContain(
    'reports 1 error of its own run',
  );
  expect(readOne('a.sarif', sarif({ tool, results: [] }, { tool })).said).toContain('1 run in it tells no results');
});
