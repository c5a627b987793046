import { expect, test } from 'vitest';
import type { Retries } from '../retries.ts';
import { type Expected, readOne } from '../testing.ts';

const suite = (attributes: string, ...all: string[]) => `<testsuite ${attributes}>${all.join('')}</testsuite>`;
const one = (name: string, inside = '') => `<testcase classname="c" name="${name}">${inside}</testcase>`;
const fail = '<failure/>';

test.each<[string, string, Retries | undefined, Expected]>([
  [
    'two tries that failed, and one that passed',
    suite('tests="1"', one('a', fail), one('a', fail), one('a')),
    undefined,
    { 'tests.count': 1, 'tests.failed': 0, 'tests.flaky-rate': 100 },
  ],
  [
    'a case that never passed is one that failed',
    suite('tests="2"', one('a', fail), one('a', fail), one('b')),
    undefined,
    { 'tests.count': 2, 'tests.failed': 1, 'tests.flaky-rate': 0 },
  ],
  [
    'the last try stands first',
    suite('tests="2"', one('a'), one('a', fail), one('b')),
    undefined,
    { 'tests.count': 2, 'tests.failed': 0, 'tests.flaky-rate': 50 },
  ],
  [
    'the suite around them counts them',
    `<testsuites tests="2">${suite('', one('a', fail), one('a'))}${suite('', one('a'))}</testsuites>`,
    undefined,
    { 'tests.count': 2, 'tests.failed': 0, 'tests.flaky-rate': 50 },
  ],
  [
    'a suite that leaves out what was skipped counts no case twice',
    suite('tests="3"', one('a', fail), one('a'), one('b'), one('s', '<skipped/>')),
    undefined,
    { 'tests.count': 2, 'tests.failed': 0, 'tests.skipped': 1 },
  ],
  [
    'nobody counts: several cases, of which none is called flaky',
    suite('', one('a', fail), one('a'), one('b')),
    undefined,
    { 'tests.count': 3, 'tests.failed': 1, 'tests.flaky-rate': undefined },
  ],
  [
    'whoever pushes knows that they are tries',
    suite('tests="3"', one('a', fail), one('a'), one('b')),
    'told',
    { 'tests.count': 2, 'tests.failed': 0, 'tests.flaky-rate': 50 },
  ],
  [
    'whoever pushes knows that nothing was run again',
    suite('tests="2"', one('a', fail), one('a'), one('b')),
    'none',
    { 'tests.count': 3, 'tests.failed': 1, 'tests.flaky-rate': 0 },
  ],
  [
    'cases of one name beside marks of Surefire are several cases',
    suite('tests="3"', one('a', fail), one('a'), one('b', '<flakyFailure/>')),
    undefined,
    { 'tests.count': 3, 'tests.failed': 1, 'tests.flaky-rate': (1 / 3) * 100 },
  ],
  [
    'cases without a name are not the same',
    suite('', '<testcase><failure/></testcase>', '<testcase/>'),
    'told',
    { 'tests.count': 2, 'tests.failed': 1, 'tests.flaky-rate': 0 },
  ],
])('%s', (_name, text, retries, expected) => {
  const { values } = readOne('junit.xml', text, retries);
  for (const [metric, value] of Object.entries(expected))
    if (value === undefined) expect(values[metric]).toBeUndefined();
    else expect(values[metric]).toBeCloseTo(value, 9);
});

test('the reply says that cases of one name were counted apart, and what to do', () => {
  expect(readOne('junit.xml', suite('', one('a', fail), one('a'))).said).toContain(
    'retries are not told; 1 case has the name of one that failed and is counted apart; if the tool ran them again, push with retries=told',
  );
});

const timed = (...times: string[]) => suite('', ...times.map((time, at) => `<testcase name="${at}" time="${time}"/>`));

test.each<[string[], number | undefined]>([
  [['0,750', '1,0'], 1.75],
  [['0,5', '1,250', '1.250,5'], 1252.25],
  [['0.5', '1,250'], 1250.5],
  [['1,002.5', '1'], 1003.5],
  [['1,250'], undefined],
  [['0,5', '0.5'], 1],
  [['0,5', '0.5', '1,250'], undefined],
  [['00:01:02', '1'], undefined],
  [['NaN', '', '2'], 2],
  [['1.5e-3', '0.1', '0.2'], 0.3015],
  [['-0.0', '1'], 1],
])('times %j are %s seconds', (times, seconds) => {
  const { values, said } = readOne('junit.xml', timed(...times));
  expect(values['tests.duration']).toBe(seconds);
  if (seconds === undefined) expect(said).toContain('can be read in two ways');
});
