import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect, reportFormats } from './detect.ts';
import { readReports } from './read-reports.ts';

const read = (...texts: string[]) => readReports(texts.map((text, index) => ({ name: `report-${index}`, text })));
const values = (...texts: string[]) => {
  const outcome = read(...texts);
  return outcome.ok
    ? outcome.reports.flatMap(({ measures }) => measures.map(({ metric, value }) => [metric, value]))
    : outcome;
};

const cases = (...list: string[]) => `<testsuite>${list.join('')}</testsuite>`;

// Written after each tool's documentation, for dialects whose tool is not at hand.
test.each([
  [
    'Surefire: passed when it was run again',
    cases(
      '<testcase name="a" time="1,002.5"><flakyFailure message="x"/></testcase>',
      '<testcase name="b" time="0"><failure/><rerunFailure/></testcase>',
    ),
    { 'tests.count': 2, 'tests.passed': 1, 'tests.flaky-rate': 50, 'tests.duration': 1002.5 },
  ],
  [
    'Surefire says by its schema that it marks reruns: none is none',
    '<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd" version="3.0.2"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>',
    { 'tests.count': 2, 'tests.flaky-rate': 0 },
  ],
  [
    'the same name again, of which nobody says that it is the same case',
    cases('<testcase name="a"><failure/></testcase>', '<testcase name="a"/>', '<testcase name="b"/>'),
    { 'tests.count': 3, 'tests.failed': 1 },
  ],
  [
    'GoogleTest: what did not run says so in attributes',
    '<testsuites tests="3"><testsuite name="A"><testcase name="x" status="run" result="completed"/><testcase name="y" status="notrun" result="suppressed"/><testcase name="z" status="run" result="skipped"/></testsuite></testsuites>',
    { 'tests.count': 1, 'tests.skipped': 2 },
  ],
  [
    'nested suites, and cases beside them',
    '<testsuites><testsuite><testsuite><testcase name="a"/></testsuite><testcase name="b"><error/></testcase></testsuite><testcase name="c"/></testsuites>',
    { 'tests.count': 3, 'tests.failed': 1 },
  ],
  [
    'totals without cases',
    '<testsuite tests="10" failures="2" errors="1" skipped="3" time="4"/>',
    { 'tests.count': 7, 'tests.passed': 4, 'tests.failed': 3, 'tests.duration': 4 },
  ],
  ['no tests at all', '<?xml version="1.0"?><testsuites/>', { 'tests.count': 0 }],
  [
    'TAP 14 with subtests, a skip and a todo that fails',
    'TAP version 14\n1..3\n# Subtest: a\n    1..2\n    ok 1 - x\n    not ok 2 - y\nnot ok 1 - a\nok 2 # SKIP no net\nnot ok 3 # todo\n',
    { 'tests.count': 2, 'tests.passed': 1, 'tests.failed': 1, 'tests.skipped': 2 },
  ],
  [
    'PIT',
    "<mutations><mutation detected='true' status='KILLED'/><mutation status='TIMED_OUT'/><mutation status='SURVIVED'/><mutation status='NO_COVERAGE'/><mutation status='NON_VIABLE'/></mutations>",
    { 'mutation.score': 60 },
  ],
  [
    'k6, exported summary',
    '{"root_group":{},"metrics":{"http_reqs":{"count":2000,"rate":99.5},"http_req_failed":{"passes":20,"fails":1980,"value":0.01},"http_req_duration":{"avg":12.5,"med":10,"max":90,"p(90)":20,"p(95)":31.25}}}',
    { 'load.requests': 2000, 'load.rate': 99.5, 'load.error-rate': 1, 'load.p50': 10, 'load.p95': 31.25 },
  ],
  [
    'k6, data of handleSummary',
    '{"root_group":{},"metrics":{"http_reqs":{"type":"counter","contains":"default","values":{"count":10,"rate":5}},"http_req_failed":{"values":{"rate":0.1,"passes":1,"fails":9}},"http_req_duration":{"values":{"avg":1,"med":2,"max":3,"p(99)":3}}}}',
    { 'load.requests': 10, 'load.error-rate': 10, 'load.p99': 3 },
  ],
  [
    'JMeter, CSV',
    'timeStamp,elapsed,label,responseCode,responseMessage,threadName,success\n1000,100,"a, b",200,OK,t 1,true\n1500,300,a,500,"no\nway",t 2,false\n2000,1000,a,200,OK,t 1,true\n',
    { 'load.requests': 3, 'load.rate': 1.5, 'load.p50': 300, 'load.p95': 1000, 'load.error-rate': 100 / 3 },
  ],
  [
    'JMeter, XML with samples inside samples',
    '<?xml version="1.0" encoding="UTF-8"?><testResults version="1.2"><httpSample t="100" ts="1000" s="true" lb="a"><httpSample t="50" ts="1000" s="true"/></httpSample><sample t="300" ts="1700" s="false"/></testResults>',
    { 'load.requests': 2, 'load.rate': 2, 'load.error-rate': 50 },
  ],
  [
    'Locust',
    'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%\nGET,/,90,0,5,6.1,1,50,10,9,0,5,6,7,8,9,10,11,12,13,14,50\n,Aggregated,100,5,5,6.5,1,60,10,10.5,0.5,5,6,7,8,9,12,13,40,50,60,60\n',
    { 'load.requests': 100, 'load.rate': 10.5, 'load.error-rate': 5, 'load.p95': 12, 'load.mean': 6.5 },
  ],
  [
    'SARIF: defaults of rules, suppressed results, passes',
    '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"x","rules":[{"id":"a","defaultConfiguration":{"level":"error"}}]}},"results":[{"ruleId":"a"},{"ruleId":"b"},{"ruleId":"a","level":"note"},{"ruleId":"a","suppressions":[{"kind":"inSource"}]},{"kind":"pass","ruleId":"a"}]}]}',
    { 'issues.count': 3, 'issues.error': 1, 'issues.warning': 1, 'issues.note': 1 },
  ],
  [
    'lcov 2, whose functions have an index',
    'SF:a.c\nFNL:0,1,4\nFNA:0,3,main\nFNL:1,8\nFNA:1,0,add(int, int)\nFNF:2\nFNH:1\nDA:1,3\nend_of_record\n',
    { 'coverage.function': 50, 'coverage.line': 100 },
  ],
  [
    'the same name again, in another class',
    cases(
      '<testcase classname="A" name="x"><failure/></testcase>',
      '<testcase classname="A" name="x"/>',
      '<testcase classname="B" name="x"/>',
    ),
    { 'tests.count': 3, 'tests.failed': 1 },
  ],
  [
    'JMeter under a clock that was set back',
    'timeStamp,elapsed,label,success\n1795387424778,5,a,true\n1795380000000,5,a,true\n',
    { 'load.requests': 2, 'load.p95': 5 },
  ],
  [
    'wrk that got no answers',
    'Running 2s test @ http://127.0.0.1/\n  10 requests in 2.00s, 1.00KB read\n  Socket errors: connect 0, read 0, write 0, timeout 30\nRequests/sec:   5.00\n',
    { 'load.requests': 10, 'load.error-rate': 75 },
  ],
  [
    'Cobertura that tells rates only',
    '<coverage line-rate="0.5" branch-rate="0" version="1.9"><packages><package><classes><class><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
    { 'coverage.line': 50 },
  ],
])('%s', (_name, text, expected) =>
  expect(Object.fromEntries(values(text) as [string, number][])).toMatchObject(expected),
);

test('shards are summed, never averaged; the same line in two shards is one line', () => {
  const shard = (...hits: number[]) =>
    `SF:a.ts\n${hits.map((hit, at) => `DA:${at + 1},${hit}\n`).join('')}end_of_record\n`;
  expect(values(shard(1, 0, 0, 0), shard(0, 0, 3, 0))).toContainEqual(['coverage.line', 50]);
  const suites = [cases(...Array<string>(9).fill('<testcase/>')), cases('<testcase><failure/></testcase>')];
  expect(values(...suites)).toContainEqual(['tests.pass-rate', 90]);
  expect(values(...suites.toReversed())).toEqual(values(...suites));
});

test('without a mark of retries there is no flaky rate, unless whoever pushes says that they are marked', () => {
  const [plain, marked] = [cases('<testcase name="a"/>'), cases('<testcase name="b"><flakyFailure/></testcase>')];
  const rate = (texts: string[], told?: 'told') => {
    const outcome = readReports(
      texts.map((text) => ({ name: 'junit.xml', text })),
      told,
    );
    return outcome.ok && outcome.reports[0]!.measures.find((one) => one.metric === 'tests.flaky-rate')?.value;
  };
  expect([rate([plain]), rate([marked]), rate([plain, marked]), rate([cases()])]).toEqual([
    undefined,
    100,
    undefined,
    undefined,
  ]);
  expect([rate([plain], 'told'), rate([plain, marked], 'told')]).toEqual([0, 50]);
  expect(rate([marked, cases()])).toBe(100);
});

test('several formats in one push are several reports, each told in both languages', () => {
  const outcome = read(cases('<testcase/>'), 'SF:a.ts\nDA:1,1\nend_of_record\n');
  expect(outcome.ok && outcome.reports.map(({ format, told }) => [format, told.en, told.zh])).toEqual([
    [
      'junit',
      'junit, 1 file(s): 1 cases ran, 1 passed, 0 failed, 0 skipped; retries are not told',
      'junit，1 个文件：执行 1 条用例，通过 1，失败 0，跳过 0；文件未说明重跑情况',
    ],
    ['lcov', 'lcov, 1 file(s): 1 of 1 lines covered', 'lcov，1 个文件：1 行中覆盖 1 行'],
  ]);
});

test.each([
  ['nothing', '', 'no-data'],
  ['a picture', '\u0089PNG\r\n\u001a\n', 'not-understood'],
  ['JSON of something else', '{"name":"crux"}', 'not-understood'],
  ['a truncated JUnit file', '<testsuites><testsuite><testcase name="a"/>', 'not-understood'],
  ['a truncated lcov file', 'TN:\nSF:a.ts\nDA:1,1\nLF:1\n', 'not-understood'],
  ['a truncated TAP stream', 'TAP version 13\n1..3\nok 1\nok 2\n', 'not-understood'],
  ['a TAP stream that bailed out', 'TAP version 13\nok 1\nBail out! no database\n', 'not-understood'],
  ['a truncated Stryker report', '{"files":{"a":{"mutants":[{"mutatorName":"x","status":"Killed"', 'not-understood'],
  [
    'an entity bomb',
    '<?xml version="1.0"?><!DOCTYPE testsuites [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><testsuites>&b;</testsuites>',
    'not-understood',
  ],
  ['an outside entity', '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><testsuites', 'not-understood'],
  ['an empty load test', 'Type,Name,Request Count,Failure Count,Requests/s\n,Aggregated,0,0,0\n', 'no-data'],
  ['an empty coverage', '<coverage line-rate="1" lines-valid="0" lines-covered="0"/>', 'no-data'],
  ['JTL with a word for a time', 'timeStamp,elapsed,label,success\nsoon,1,a,true\n', 'not-understood'],
])('%s is told, not guessed', (_name, text, failure) => expect(read(text)).toMatchObject({ ok: false, failure }));

test('one broken file spoils the push, and is named', () => {
  expect(read(cases('<testcase/>'), '<testsuite><testcase>')).toMatchObject({ ok: false, at: 'report-1' });
});

test('too much is refused before it is read', () => {
  expect(read('<testsuite>', 'x'.repeat(32_000_000))).toMatchObject({ failure: 'too-large' });
});

test('any text, also cut or mangled, gives counts or a failure', () => {
  const seeds = [
    cases('<testcase name="a"><failure/></testcase>'),
    'TN:\nSF:a\nDA:1,1\nLF:1\nLH:1\nend_of_record\n',
    'TAP version 13\n1..1\nok 1\n',
    '<report name="x"><sessioninfo/><counter type="LINE" missed="1" covered="1"/></report>',
  ];
  const mangled = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(80), fc.string(), fc.nat(20))
    .map(([seed, at, text, cut]) => seed.slice(0, at) + text + seed.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string()), (text) => {
      for (const format of reportFormats) {
        const reader = format.open();
        const failure = reader.take(text.slice(0, 30)) ?? reader.take(text.slice(30));
        expect(typeof (failure ?? reader.end()).ok).toBe('boolean');
      }
      detect(text);
    }),
    { numRuns: 300 },
  );
});
