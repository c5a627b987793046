import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Expected, readOne } from './testing.ts';

const kept = (name: string) => readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8');

// Files as tools wrote them, or as their documentation has them, with the numbers the tools themselves would tell.
const cases: Record<string, Expected> = {
  'cobertura-grcov-lines-only-in-methods.xml': { 'coverage.line': 50 },
  'cobertura-rates-without-counts.xml': { 'coverage.line': 50, 'coverage.branch': 25 },
  'jacoco-empty-internal-subset.xml': { 'coverage.line': 75 },
  'jmeter-transaction-controller.csv': {
    'load.requests': 4,
    'load.error-rate': 25,
    'load.mean': 200,
    'load.p50': 100,
  },
  'junit-bom-and-blank-line.xml': { 'tests.count': 1, 'tests.duration': 1 },
  'junit-ctest.xml': { 'tests.count': 3, 'tests.failed': 1, 'tests.skipped': 2, 'tests.duration': 3 },
  'junit-data-provider-same-name.xml': {
    'tests.count': 4,
    'tests.passed': 3,
    'tests.failed': 1,
    'tests.flaky-rate': undefined,
  },
  'junit-nunit-style-inconclusive.xml': { 'tests.count': 2, 'tests.skipped': 1, 'tests.duration': 0.2 },
  'junit-pytest-fail-and-teardown-error.xml': { 'tests.count': 3, 'tests.failed': 2, 'tests.duration': 0.003 },
  'junit-rerun-as-second-case.xml': {
    'tests.count': 2,
    'tests.passed': 2,
    'tests.failed': 0,
    'tests.skipped': 1,
    'tests.pass-rate': 100,
    'tests.flaky-rate': 50,
  },
  'junit-single-testcase-root-suite-error.xml': { 'tests.count': 3, 'tests.failed': 1 },
  'junit-time-locale-comma-decimal.xml': { 'tests.duration': 1.75 },
  'lcov-58-of-100.info': { 'coverage.line': 58 },
  'lcov-line-per-function-copy.info': { 'coverage.line': 100, 'coverage.function': 50 },
  'lcov-no-totals.info': { 'coverage.line': 100, 'coverage.function': 100 },
  'locust-with-user-entry-aggregated.csv': { 'load.requests': 10, 'load.error-rate': 10, 'load.p95': 60 },
  'pit-non-viable.xml': { 'mutation.score': 50 },
  'sarif-no-schema.json': { 'issues.error': 1 },
  'sarif-null-suppressions.sarif': { 'issues.error': 1 },
  'sarif-rule-override.sarif': { 'issues.error': 1, 'issues.warning': 0 },
  'sarif-rules-in-extensions.sarif': { 'issues.error': 2, 'issues.warning': 0, 'issues.note': 1 },
  'sarif-suppression-rejected.sarif': { 'issues.error': 2 },
  'stryker-schema-version-number.json': { 'mutation.score': 100 },
  'tap-buffered-subtests.tap': { 'tests.count': 4, 'tests.passed': 3, 'tests.failed': 1 },
  'tap-commented-subtests.tap': { 'tests.count': 4, 'tests.passed': 3, 'tests.failed': 1 },
  'tap-todo-passes.tap': { 'tests.count': 1, 'tests.passed': 1, 'tests.skipped': 2 },
  'tap-two-space-subtests.tap': { 'tests.count': 3, 'tests.passed': 3 },
  'wrk-socket-errors.txt': { 'load.requests': 4294, 'load.rate': 142.72, 'load.mean': 1490, 'load.max': 2000 },
};

const refused: Record<string, [code: string, detail: string]> = {
  'autocannon-array.json': ['report-unknown', 'autocannon-array.json'],
  'jmeter-bar-delimiter.jtl': ['report-unknown', 'timeStamp|elapsed'],
  'jmeter-formatted-time.csv': ['report-not-read', 'timeStamp, elapsed?'],
  'junit-negative-time.xml': ['report-not-read', 'time = -3.5'],
  'k6-grpc-only.json': ['report-without-measures', 'iterations, iteration_duration, grpc_req_duration'],
  'sarif-execution-failed.sarif': ['report-run-failed', 'runs.0: executionSuccessful = false'],
  'tap-plan-skip-all.tap': ['report-empty', ''],
};

test.each(Object.entries(cases))('%s', (name, expected) => {
  const { values } = readOne(name, kept(name));
  expect(Object.fromEntries(Object.keys(expected).map((metric) => [metric, values[metric]]))).toEqual(expected);
});

test.each(Object.entries(refused))('%s is refused', (name, [code, detail]) => {
  const outcome = readOne(name, kept(name));
  expect([outcome.code, Object.values(outcome.values).join(' ')]).toEqual([code, expect.stringContaining(detail)]);
});

test('every kept file has its right values', () => {
  const known = [...Object.keys(cases), ...Object.keys(refused)].sort();
  expect(readdirSync(new URL('cases', import.meta.url)).sort()).toEqual(known);
});

test('a format is known however late in the file its key stands', () => {
  const results = Array.from({ length: 900 }, (_, index) => ({
    ruleId: `r${index}`,
    level: 'warning',
    message: { text: 'm'.repeat(80) },
  }));
  const late = {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'x' } }, results }],
    $schema: 'x/sarif-2.1.0.json',
  };
  expect(readOne('report.json', JSON.stringify(late))).toMatchObject({ values: { 'issues.warning': 900 } });
  const checks = Array.from({ length: 900 }, (_, id) => ({
    name: `check ${id}`,
    path: '::'.padEnd(80, 'c'),
    passes: 1,
  }));
  const k6 = {
    root_group: { name: '', groups: [], checks },
    metrics: {
      http_reqs: { type: 'counter', values: { count: 10, rate: 5 } },
      http_req_failed: { type: 'rate', values: { rate: 0.1, passes: 1, fails: 9 } },
    },
  };
  expect(readOne('summary.json', JSON.stringify(k6))).toMatchObject({
    values: { 'load.requests': 10, 'load.error-rate': 10 },
  });
  const comment = `<?xml version="1.0"?><!-- ${'licence '.repeat(20_000)} -->`;
  expect(readOne('a.xml', `${comment}<testsuite><testcase name="a"/></testsuite>`)).toMatchObject({ code: 'junit' });
  expect(readOne('a.info', `${'# note\n'.repeat(20_000)}SF:a.ts\nDA:1,1\nend_of_record\n`)).toMatchObject({
    code: 'lcov',
  });
  expect(readOne('out.txt', '\n> app@1.0.0 test\n> node --test\n\nTAP version 14\n1..1\nok 1 - a\n')).toMatchObject({
    code: 'tap',
  });
  expect(readOne('a.json', `{"name":"crux","list":[${'1,'.repeat(60_000)}1]}`)).toMatchObject({
    code: 'report-unknown',
  });
});

test('lcov: functions nobody called count, and sums that differ are told', () => {
  const text = 'SF:a.c\nFN:1,a\nFN:3,5,b\nFNDA:2,a\nDA:1,1\nLF:4\nLH:1\nend_of_record\n';
  const { values, said } = readOne('a.info', text);
  expect(values).toMatchObject({ 'coverage.function': 50, 'coverage.line': 100 });
  expect(said).toBe('lcov, 1 file(s): 1 of 1 lines covered; the file itself says 1 of 4');
});

test.each(['<!DOCTYPE report SYSTEM "x.dtd" [ ]>', '<!DOCTYPE report SYSTEM "x.dtd" [\n]\n >', '<!DOCTYPE report>'])(
  '%s declares nothing',
  (doctype) => {
    const counters = '<counter type="LINE" missed="1" covered="1"/>';
    expect(readOne('a.xml', `${doctype}<report name="x">${counters}</report>`)).toMatchObject({ code: 'jacoco' });
  },
);

test.each([
  ['a count below zero', '<coverage line-rate="1" lines-covered="-1" lines-valid="4"/>', 'report-not-read'],
  ['a count below zero in a suite', '<testsuite tests="-1"/>', 'report-not-read'],
  ['a count of words', '<coverage line-rate="1" lines-covered="12,5" lines-valid="400"/>', 'report-empty'],
])('%s', (_name, text, code) => expect(readOne('a.xml', text).code).toBe(code));
