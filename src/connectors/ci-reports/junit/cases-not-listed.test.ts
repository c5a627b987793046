import { expect, test } from 'vitest';
import { readOne } from '../testing.ts';

const one = '<testcase classname="c" name="a"/>';
const two = '<testcase classname="c" name="b"><failure/></testcase>';

test.each([
  ['all are there', `<testsuite tests="2">${one}${two}</testsuite>`, undefined],
  ['cut down', `<testsuite tests="5">${one}${two}</testsuite>`, [2, 5]],
  [
    'two suites, one cut',
    `<testsuites><testsuite tests="1">${one}</testsuite><testsuite tests="3">${two}</testsuite></testsuites>`,
    [1, 3],
  ],
  [
    'the whole tells of more',
    `<testsuites tests="173"><testsuite tests="2">${one}${two}</testsuite></testsuites>`,
    [2, 173],
  ],
  ['a suite that lists nothing tells totals', '<testsuite tests="5" failures="1"/>', undefined],
  ['nobody counts', `<testsuites><testsuite>${one}</testsuite></testsuites>`, undefined],
] as const)('%s', (_name, text, listed) => {
  const { said } = readOne('TEST-a.xml', text);
  if (listed === undefined) expect(said).not.toMatch(/tell of/);
  else
    expect(said).toContain(
      `the suites tell of ${listed[1]} cases and list ${listed[0]}; what is not listed is not counted`,
    );
});

test('what the harness of Perl does around the tests is none of them', () => {
  const around = '<testcase name="(init)" time="0.2"/>%<testcase name="(teardown)" time="0.3"/>';
  const { values, said } = readOne('t.xml', `<testsuite tests="2">${around.replace('%', one + two)}</testsuite>`);
  expect(values['tests.count']).toBe(2);
  expect(values['tests.duration']).toBe(0.5);
  expect(said).not.toMatch(/tell of/);
});

test.each([
  [
    'a suite that could not begin',
    `<testsuite tests="1" errors="1">${one}<system-err>no database</system-err></testsuite>`,
    [0, 1],
  ],
  [
    'the outer one tells it',
    `<testsuites failures="2"><testsuite tests="2">${one}${two}</testsuite></testsuites>`,
    [1, 2],
  ],
  ['all are listed', `<testsuite tests="2" failures="1">${one}${two}</testsuite>`, undefined],
  [
    'a case that failed and broke down',
    '<testsuite tests="1" failures="1" errors="1"><testcase name="a"><failure/><error/></testcase></testsuite>',
    undefined,
  ],
  [
    'a failure that passed when run again',
    '<testsuite tests="1" failures="1"><testcase name="a"><flakyFailure/></testcase></testsuite>',
    undefined,
  ],
] as const)('failures without a case are told: %s', (_name, text, listed) => {
  const { said } = readOne('TEST-a.xml', text);
  if (listed === undefined) expect(said).not.toMatch(/failures and errors/);
  else expect(said).toContain(`the suites tell of ${listed[1]} failures and errors and list ${listed[0]};`);
});

test('where nothing ran, nothing failed is not said', () => {
  const { values } = readOne('TEST-a.xml', '<testsuites/>');
  expect(values).toEqual({ 'tests.count': 0, 'tests.skipped': 0 });
  expect(
    readOne('TEST-a.xml', '<testsuite tests="1"><testcase name="a"><skipped/></testcase></testsuite>').values,
  ).toEqual({
    'tests.count': 0,
    'tests.skipped': 1,
  });
});
