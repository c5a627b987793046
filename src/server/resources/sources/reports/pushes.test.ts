import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, junitOf as cases, openPushing } from '../../../testing/open-pushing.ts';

let pushing: Awaited<ReturnType<typeof openPushing>>;
let { push, ids, app, token } = {} as typeof pushing;
const sample = (path: string) =>
  readFileSync(new URL(`../../../../connectors/ci-reports/${path}`, import.meta.url), 'utf8');

beforeAll(async () => {
  pushing = await openPushing();
  ({ push, ids, app, token } = pushing);
});
afterAll(() => app.close());

test('files go up as they are, and each key result takes the measure of its metric, in its own unit', async () => {
  const files = {
    'lcov.info': sample('lcov/c8.info'),
    'a.xml': '<testsuite><testcase time="5400"/></testsuite>',
    'a.jtl': sample('jmeter/jmeter.csv'),
  };
  const { coverage, tests, load, hours } = ids;
  const reply = await push(
    { kr: [coverage, `${tests}=tests.count`, load, `${hours}=tests.duration`], job: 'unit' },
    files,
  );
  const readings = reply['readings'] as { keyResultId: string; metric: string; value: number }[];
  const of = (id: string) => readings.find(({ keyResultId }) => keyResultId === id);
  expect(of(coverage)).toMatchObject({ metric: 'coverage.line', value: (9 / 13) * 100, unit: '%', again: false });
  expect(of(tests)).toMatchObject({ metric: 'tests.count', value: 1 });
  expect(of(hours)).toMatchObject({ metric: 'tests.duration', value: 1.5, unit: 'h' });
  const measures = (reply['reports'] as { measures: { metric: string; value: number }[] }[]).flatMap(
    (one) => one.measures,
  );
  expect(of(load)?.value).toBeCloseTo(measures.find(({ metric }) => metric === 'load.rate')!.value * 3600);
  expect(reply).toMatchObject({ shards: null });
  expect(await push({ kr: `${tests}=M09`, commit: 'c2' }, files)).toMatchObject({
    readings: [{ metric: 'tests.count' }],
  });
});

test('parts of a job wait for each other, in any order and however often they come, and are summed', async () => {
  const part = (shard: string, commit = 'parts') =>
    push(
      { kr: [ids.tests, ids.coverage], commit, job: 'unit', shard },
      {
        'a.xml': cases(10 * Number(shard[0])),
        'lcov.info': `SF:a.ts\nDA:1,${shard[0] === '1' ? 1 : 0}\nDA:2,${shard[0] === '3' ? 1 : 0}\nDA:3,0\nDA:4,0\nend_of_record\n`,
      },
    );
  expect(await part('2/3')).toMatchObject({ readings: [], shards: { have: [2], of: 3 } });
  expect(await part('2/3')).toMatchObject({ readings: [], shards: { have: [2], of: 3 } });
  expect(await part('1/3')).toMatchObject({ readings: [], shards: { have: [1, 2], of: 3 } });
  const last = await part('3/3');
  const byId = (one: { keyResultId: string }, other: { keyResultId: string }) =>
    one.keyResultId < other.keyResultId ? -1 : 1;
  expect((last['readings'] as { keyResultId: string; value: number }[]).sort(byId)).toMatchObject(
    [
      { keyResultId: ids.tests, value: 60 },
      { keyResultId: ids.coverage, value: 50 },
    ].sort(byId),
  );
  // The same again, whole or a part of it, gives what was recorded.
  expect(await part('1/3')).toMatchObject({ readings: [{ again: true }, { again: true }] });
  const rows = await app.services.database.db.selectFrom('report_shards').selectAll().execute();
  expect(rows).toEqual([]);

  const together = await Promise.all(['1/4', '2/4', '3/4', '4/4'].map((shard) => part(shard, 'together')));
  const recorded = together.filter((one) => (one['readings'] as { again: boolean }[]).some(({ again }) => !again));
  expect(recorded.length).toBe(1);
  expect((recorded[0]!['readings'] as { value: number }[]).map(({ value }) => value).sort((a, b) => a - b)).toEqual([
    50, 100,
  ]);
});

test('parts with other reports are not summed to less than there was', async () => {
  const part = (shard: string, files: Files) => push({ kr: ids.tests, commit: 'differ', shard }, files);
  await part('1/2', { 'a.xml': cases(3) });
  expect(await part('2/2', { 'a.tap': 'TAP version 13\n1..1\nok 1\n' })).toMatchObject({
    code: 'shards-differ',
    said: expect.stringContaining('tests.count is in 1 of 2'),
  });
});

test('GBK is read by what the file says of itself; a byte order mark is no text', async () => {
  const gbk = Uint8Array.from([
    ...Buffer.from('<?xml version="1.0" encoding="GBK"?><testsuite><testcase name="'),
    0xb2,
    0xe2,
    ...Buffer.from('"/></testsuite>'),
  ]);
  expect(await push({ kr: `${ids.tests}=tests.count`, commit: 'gbk' }, { 'a.xml': gbk })).toMatchObject({
    readings: [{ value: 1 }],
  });
  const wide = Uint8Array.from(Buffer.from(`\uFEFF${cases(2)}`, 'utf16le'));
  expect(await push({ kr: `${ids.tests}=tests.count`, commit: 'wide' }, { 'a.xml': wide })).toMatchObject({
    readings: [{ value: 2 }],
  });
});

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=b', 'x'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.xml"\r\n\r\n<testsuite>',
  ],
])('%s, broken', async (type, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const reply = await app.visitor().fetch('/api/reports', { method: 'POST', headers, body });
  expect(await reply.json()).toMatchObject({ error: { code: 'upload-broken' } });
});

test('who has no token sends nothing', async () => {
  const body = new FormData();
  const reply = await app.visitor().fetch('/api/reports', { method: 'POST', body });
  expect(reply.status).toBe(401);
});
