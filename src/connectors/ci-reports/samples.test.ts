import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';

// Written by the real tools (scripts/report-samples/make.mjs); the numbers are what the tools themselves said.
test.each([
  ['junit/node-test.xml', { 'tests.count': 3, 'tests.passed': 2, 'tests.failed': 1, 'tests.skipped': 2 }],
  ['junit/vitest.xml', { 'tests.count': 3, 'tests.passed': 2, 'tests.failed': 1, 'tests.skipped': 2 }],
  [
    'junit/jest.xml',
    { 'tests.count': 2, 'tests.passed': 1, 'tests.failed': 1, 'tests.skipped': 1, 'tests.pass-rate': 50 },
  ],
  [
    'junit/pytest.xml',
    { 'tests.count': 5, 'tests.passed': 3, 'tests.failed': 2, 'tests.skipped': 1, 'tests.pass-rate': 60 },
  ],
  ['junit/ant.xml', { 'tests.count': 3, 'tests.passed': 1, 'tests.failed': 2, 'tests.skipped': 1 }],
  ['tap/node-test.tap', { 'tests.count': 3, 'tests.passed': 2, 'tests.failed': 1, 'tests.skipped': 2 }],
  ['lcov/c8.info', { 'coverage.line': (9 / 13) * 100, 'coverage.branch': (6 / 7) * 100, 'coverage.function': 50 }],
  [
    'lcov/node-test.info',
    { 'coverage.line': (9 / 13) * 100, 'coverage.branch': (6 / 7) * 100, 'coverage.function': 50 },
  ],
  ['lcov/coverage-py.info', { 'coverage.line': (16 / 18) * 100, 'coverage.function': (5 / 7) * 100 }],
  ['cobertura/c8.xml', { 'coverage.line': (9 / 13) * 100, 'coverage.branch': (6 / 7) * 100 }],
  ['cobertura/coverage-py.xml', { 'coverage.line': (16 / 18) * 100 }],
  ['clover/c8.xml', { 'coverage.line': (9 / 13) * 100, 'coverage.branch': (6 / 7) * 100, 'coverage.function': 50 }],
  ['jacoco/jacoco.xml', { 'coverage.line': 40, 'coverage.branch': 25, 'coverage.instruction': (6 / 18) * 100 }],
  ['stryker/stryker.json', { 'mutation.score': (10 / 18) * 100 }],
])('%s', (path, expected) => {
  const outcome = readReports([sample(path)]);
  expect(outcome.ok && outcome.reports[0]!.format).toBe(path.split('/')[0]);
  expect(measures(path)).toMatchObject(expected);
});

test('a coverage without branches has no branch measure', () => {
  expect(measures('cobertura/coverage-py.xml')).not.toHaveProperty('coverage.branch');
});

test('SARIF counts what ESLint counted', () => {
  const text = sample('sarif/eslint.sarif').text;
  const levels = [...text.matchAll(/"level": "(error|warning)"/g)].map((found) => found[1]);
  expect(measures('sarif/eslint.sarif')).toMatchObject({
    'issues.error': levels.filter((level) => level === 'error').length,
    'issues.warning': levels.filter((level) => level === 'warning').length,
  });
  expect(levels.length).toBeGreaterThan(3);
});

test('wrk and autocannon are read as they print', () => {
  const text = sample('wrk/wrk.txt').text;
  const printed = (pattern: RegExp) => Number(pattern.exec(text)?.[1]);
  expect(measures('wrk/wrk.txt')).toMatchObject({
    'load.requests': printed(/(\d+) requests in/),
    'load.rate': printed(/Requests\/sec:\s+([\d.]+)/),
    'load.error-rate': (printed(/responses: (\d+)/) / printed(/(\d+) requests in/)) * 100,
    'load.p90': printed(/90%\s+([\d.]+)ms/),
    'load.max': printed(/Latency\s+\S+\s+\S+\s+([\d.]+)ms/),
  });
  const json = JSON.parse(sample('autocannon/autocannon.json').text);
  expect(measures('autocannon/autocannon.json')).toMatchObject({
    'load.requests': json.requests.total,
    'load.rate': json.requests.average,
    'load.p99': json.latency.p99,
    'load.error-rate': (json.non2xx / json.requests.total) * 100,
  });
});

function sample(path: string) {
  return { name: path, text: readFileSync(new URL(path, import.meta.url), 'utf8') };
}

function measures(path: string): Record<string, number> {
  const outcome = readReports([sample(path)]);
  if (!outcome.ok) throw new Error(`${outcome.failure} ${outcome.detail}`);
  return Object.fromEntries(outcome.reports[0]!.measures.map((one) => [one.metric, one.value]));
}
