import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, junitOf as cases, openPushing } from '../../../testing/open-pushing.ts';

let pushing: Awaited<ReturnType<typeof openPushing>>;
beforeAll(async () => {
  pushing = await openPushing();
});
afterAll(() => pushing.app.close());

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(20)}">]><testsuites>&b;</testsuites>`;

// What is wrong → what is said; in each case nothing is recorded.
test.each<[string, Files, Record<string, string | string[]>, string, string]>([
  ['nothing', { 'a.xml': '' }, {}, 'report-empty', 'a.xml holds no numbers'],
  ['no file', {}, {}, 'report-empty', 'holds no numbers'],
  [
    'a picture',
    { 'a.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0xff) },
    {},
    'report-unknown',
    'a.png is not a report',
  ],
  [
    'a page of a proxy',
    { 'a.xml': '<html>\n<body>Sign in' },
    {},
    'report-unknown',
    'begins with “<html> <body>Sign in”. Known are: junit, lcov,',
  ],
  ['an entity bomb', { 'a.xml': bomb }, {}, 'report-not-read', 'a document type with declarations'],
  [
    'an outside entity',
    { 'a.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY b SYSTEM "x">]><testsuites/>' },
    {},
    'report-not-read',
    'declarations',
  ],
  [
    'elements without end',
    { 'a.xml': `<testsuites>${'<testsuite>'.repeat(100_000)}` },
    {},
    'report-not-read',
    'more than 256 elements',
  ],
  [
    'a cut report',
    { 'a.xml': '<testsuite>\n<testcase name="a">' },
    {},
    'report-not-read',
    'looks like junit, but cannot be read to its end. Nothing was recorded. XML, line 2: ends inside <testcase>',
  ],
  [
    'tags that cross',
    { 'a.xml': '<testsuite>\n<testcase></testsuite>' },
    {},
    'report-not-read',
    'line 2: </testsuite> where </testcase> was open',
  ],
  [
    'one good file, one cut',
    { 'a.xml': cases(1), 'b.info': 'SF:a\nDA:1,1\n' },
    {},
    'report-not-read',
    'b.info looks like lcov',
  ],
  [
    'more covered than there is',
    { 'a.xml': '<coverage line-rate="2" lines-covered="9" lines-valid="3"/>' },
    {},
    'report-not-read',
    'line: 9 of 3 covered',
  ],
  [
    'nothing to cover',
    { 'a.xml': '<coverage line-rate="1" lines-covered="0" lines-valid="0"/>' },
    {},
    'report-empty',
    'nothing was run',
  ],
  [
    'cases that were all skipped',
    { 'a.xml': '<testsuite><testcase><skipped/></testcase></testsuite>' },
    { kr: 'TESTS=tests.pass-rate' },
    'metric-not-in-report',
    'no tests.pass-rate',
  ],
  [
    'a number that is a word',
    { 'a.jtl': 'timeStamp,elapsed,label,success\nsoon,1,a,true\n' },
    {},
    'report-not-read',
    'timeStamp, elapsed?',
  ],
  [
    'a time before its start',
    { 'a.jtl': 'timeStamp,elapsed,label,success\n1000,-5,a,true\n' },
    {},
    'report-not-read',
    'timeStamp, elapsed?',
  ],
  [
    'a rate under a clock that jumped',
    { 'a.jtl': `timeStamp,elapsed,label,success\n1795387424778,5,a,true\n915148800000,5,a,true\n` },
    { kr: 'LOAD=load.rate' },
    'metric-not-in-report',
    'They have: load.requests, load.error-rate',
  ],
  [
    'a time in the future',
    { 'a.xml': cases(1) },
    { at: '2026-12-20T08:00:00.000Z' },
    'reading-in-future',
    'cannot lie in the future',
  ],
  [
    'a clock that was never set',
    { 'a.xml': cases(1) },
    { at: '1970-01-01T00:00:00.000Z' },
    'reading-too-old',
    'Check the clock',
  ],
  ['no commit', { 'a.xml': cases(1) }, { commit: '' }, 'invalid', 'Some fields'],
  ['no key result', { 'a.xml': cases(1) }, { kr: [] }, 'invalid', 'Some fields'],
  ['part five of four', { 'a.xml': cases(1) }, { shard: '5/4' }, 'invalid', 'Some fields'],
  [
    'no word which measure',
    { 'a.xml': cases(1) },
    { kr: 'OTHER' },
    'measure-not-named',
    'The reports have: tests.count',
  ],
  [
    'a count where requests an hour are counted',
    { 'a.xml': cases(1) },
    { kr: 'LOAD=tests.count' },
    'unit-clash',
    'tests.count is 1, which is no number of “req/h”',
  ],
  [
    'an analysis that failed',
    {
      'a.sarif': '{"version":"2.1.0","runs":[{"tool":{},"invocations":[{"executionSuccessful":false}],"results":[]}]}',
    },
    {},
    'report-run-failed',
    'says itself that its run failed',
  ],
  [
    'a load test of something else',
    { 'k6.json': '{"root_group":{},"metrics":{"grpc_req_duration":{"avg":10}}}' },
    {},
    'report-without-measures',
    'none that Crux reads: grpc_req_duration',
  ],
  [
    'JSON cut in two',
    { 'a.json': '{"files":{"a":{"mutants":[{"mutatorName":"x","status":"Killed"' },
    {},
    'report-not-read',
    'looks like stryker',
  ],
])('%s', async (_name, files, fields, code, said) => {
  const before = await pushing.readings();
  const kr = [fields['kr'] ?? `${pushing.ids.tests}=tests.count`]
    .flat()
    .map((one) =>
      one.replace('TESTS', pushing.ids.tests).replace('LOAD', pushing.ids.load).replace('OTHER', pushing.ids.other),
    );
  const reply = await pushing.push({ commit: 'hostile', ...fields, kr }, files);
  expect(reply).toMatchObject({ code, said: expect.stringContaining(said) });
  expect(await pushing.readings()).toBe(before);
});

test('uploads that stall hold nobody up for long', async () => {
  const stall = () => {
    const start = new TextEncoder().encode('--b\r\nContent-Disposition: form-data; name="commit"\r\n\r\n');
    // It begins, and never goes on.
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(start) });
    const headers = { authorization: `Bearer ${pushing.token}`, 'content-type': 'multipart/form-data; boundary=b' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    return pushing.app.visitor().fetch('/api/reports', init);
  };
  const stalled = Array.from({ length: 8 }, stall);
  const good = await pushing.push({ commit: 'good', kr: `${pushing.ids.tests}=tests.count` }, { 'a.xml': cases(3) });
  expect(good).toMatchObject({ readings: [{ value: 3 }] });
  for (const reply of await Promise.all(stalled)) expect(reply.status).toBe(400);
}, 60_000);
