import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { junitOf, openPushing } from '../server/testing/open-pushing.ts';
import { runCrux } from './run-crux.ts';

let pushing: Awaited<ReturnType<typeof openPushing>>;
let server: Server;
let to: string;
/** Requests that are answered before Crux hears of them. */
let before: ((request: Request) => Response | undefined) | undefined;

beforeAll(async () => {
  pushing = await openPushing();
  const answer = (request: Request) => before?.(request) ?? pushing.app.app.fetch(request);
  server = await new Promise<Server>((resolve) => {
    const opened = serve({ fetch: answer, hostname: '127.0.0.1', port: 0 }, () => resolve(opened as Server));
  });
  to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await pushing.app.close();
});

const lcov = 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const ofCi = /^(GITHUB|GITLAB|CI|BUILDKITE|CIRCLE|JENKINS|CRUX)/;
const clean = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => ofCi.test(name))
    .map((name) => [name, '']),
);

function home(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crux-push-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function push(
  args: string[],
  {
    files = {},
    env = {},
    input,
  }: { files?: Record<string, string>; env?: Record<string, string>; input?: string } = {},
) {
  const all = { ...clean, CRUX_URL: to, CRUX_TOKEN: pushing.token, ...env };
  return runCrux(['push', ...args], { cwd: home(files), env: all, ...(input === undefined ? {} : { input }) });
}

test('patterns and stdin go up, and what was read is told in plain words', async () => {
  const { coverage, tests } = pushing.ids;
  const files = { 'out/a/unit.xml': junitOf(3), 'out/b/unit.xml': junitOf(4, 1), 'node_modules/x.xml': 'x' };
  const ran = await push(
    [
      'out/**/*.xml',
      '-',
      '--name',
      'lcov.info',
      '--kr',
      coverage,
      '--kr',
      `${to}/objectives/1#${tests}=tests.count`,
      '--commit',
      'one',
    ],
    { files, input: lcov },
  );
  expect(ran.err).toBe('');
  expect(ran.out.split('\n').sort()).toEqual(
    [
      '',
      'junit, 2 file(s): 8 cases ran, 7 passed, 1 failed, 0 skipped; retries are not told',
      'lcov, 1 file(s): 1 of 2 lines covered',
      `${coverage}  50 %  coverage.line  recorded`,
      `${tests}  8 cases  tests.count  recorded`,
    ].sort(),
  );
  expect(ran.status).toBe(0);
});

test('the CI says commit, job and part; a part waits; the same again stays', async () => {
  const part = (index: string) => {
    const env = {
      GITLAB_CI: 'true',
      CI_COMMIT_SHA: 'abc',
      CI_JOB_NAME: `unit ${index}/2`,
      CI_NODE_INDEX: index,
      CI_NODE_TOTAL: '2',
    };
    return push(['a.xml', '--kr', pushing.ids.tests, '--measure', 'M09', '--lang', 'zh'], {
      files: { 'a.xml': junitOf(5) },
      env,
    });
  };
  expect((await part('2')).out).toContain('已收下第 2 片，共 2 片，还缺：1。');
  expect((await part('1')).out).toContain('10 cases  tests.count  已记录');
  expect((await part('2')).out).toContain('这个提交和任务已在 2026-11-20T08:00:00.000Z 记录过，保持不变');
});

test('JSON says the same for programs', async () => {
  const ran = await push(['a.info', '--kr', pushing.ids.coverage, '--commit', 'json', '--job', 'unit', '--json'], {
    files: { 'a.info': lcov },
  });
  expect(JSON.parse(ran.out)).toMatchObject({
    version: 1,
    commit: 'json',
    job: 'unit',
    files: [{ name: 'a.info', bytes: lcov.length }],
    reports: [{ format: 'lcov' }],
    readings: [{ keyResultId: pushing.ids.coverage, metric: 'coverage.line', value: 50, unit: '%', again: false }],
    shards: null,
  });
});

test('a dry run needs nobody: it reads here, and shows every measure', async () => {
  const env = { CRUX_URL: '', CRUX_TOKEN: '' };
  const ran = await push(['a.xml', '--commit', 'x', '--dry-run'], { files: { 'a.xml': junitOf(3, 1) }, env });
  expect(ran.out).toMatch(/tests\.pass-rate +75 %\n/);
  expect(ran.out).not.toContain('tests.flaky-rate');
  expect(ran.out).toContain('Nothing was sent. To (no --to yet), as commit x.');
  const told = await push(['a.xml', '--commit', 'x', '--dry-run', '--retries-told'], {
    files: { 'a.xml': junitOf(3, 1) },
    env,
  });
  expect(told.out).toContain('tests.flaky-rate  0 %\n');
  const twice = { 'a.xml': '<testsuite><testcase name="a"><failure/></testcase><testcase name="a"/></testsuite>' };
  const dry = async (retries: string) =>
    (await push(['a.xml', '--commit', 'x', '--dry-run', '--retries', retries], { files: twice, env })).out;
  expect(await dry('told')).toMatch(/tests\.count +1\n[^]*tests\.flaky-rate +100 %\n/);
  expect(await dry('none')).toMatch(/tests\.count +2\n[^]*tests\.flaky-rate +0 %\n/);
  const json = await push(['a.xml', '--commit', 'x', '--dry-run', '--json'], { files: { 'a.xml': junitOf(1) }, env });
  const { dryRun, reports } = JSON.parse(json.out);
  expect([dryRun, reports[0].measures[0]]).toEqual([true, { metric: 'tests.count', value: 1, unit: '' }]);
});

test('a server that is busy is asked again; the push counts once', async () => {
  let asked = 0;
  before = () => (++asked <= 2 ? new Response('busy', { status: 503, headers: { 'retry-after': '0' } }) : undefined);
  const ran = await push(['a.info', '--kr', pushing.ids.coverage, '--commit', 'busy'], { files: { 'a.info': lcov } });
  before = undefined;
  expect([asked, ran.status]).toEqual([3, 0]);
  expect(ran.err).toContain('Trying again in 0 s.');
});

const files = { 'a.xml': junitOf(1), 'cut.xml': '<testsuite><testcase>', 'page.html': '<html>', 'big/x.xml': '' };
test.each<[string, string[], Record<string, string>, number, string]>([
  ['no token', ['a.xml', '--kr', 'ID'], { CRUX_TOKEN: '' }, 2, 'CRUX_TOKEN'],
  ['no address', ['a.xml', '--kr', 'ID'], { CRUX_URL: '' }, 2, '--to https://'],
  ['a wrong address', ['a.xml', '--kr', 'ID', '--to', 'https://x y'], {}, 2, 'is not an address'],
  ['no key result', ['a.xml'], {}, 2, '--kr'],
  ['no file', [], {}, 2, 'Name the reports to send'],
  ['a file that is not there', ['b.xml', '--kr', 'ID'], {}, 2, 'There is no file b.xml'],
  ['a folder', ['big', '--kr', 'ID'], {}, 2, 'is a folder'],
  ['a pattern without files', ['out/**/*.xml', '--kr', 'ID'], {}, 2, 'No file matches'],
  ['a part that is none', ['a.xml', '--kr', 'ID', '--shard', '3'], {}, 2, '2/4'],
  [
    'a cut report',
    ['cut.xml', '--kr', 'ID=tests.count'],
    {},
    2,
    'cut.xml looks like junit, but cannot be read to its end',
  ],
  ['a page', ['page.html', '--kr', 'ID=tests.count'], {}, 2, 'begins with “<html>”'],
  ['a cut report, dry', ['cut.xml', '--dry-run'], {}, 2, 'cut.xml looks like junit'],
  [
    'a measure that is not there',
    ['a.xml', '--kr', 'ID=coverage.line'],
    {},
    2,
    'no coverage.line. They have: tests.count',
  ],
  ['a token nobody knows', ['a.xml', '--kr', 'ID'], { CRUX_TOKEN: 'crux_secret' }, 2, 'token is unknown'],
  ['a key result nobody knows', ['a.xml', '--kr', 'nobody'], {}, 2, 'nothing here'],
  [
    'a field the server refuses',
    ['a.xml', '--kr', 'ID', '--commit', 'x'.repeat(300)],
    {},
    2,
    'commit: At most 200 characters',
  ],
  [
    'nobody there',
    ['a.xml', '--kr', 'ID', '--tries', '1', '--to', 'http://127.0.0.1:9'],
    {},
    1,
    'Nobody answers at 127.0.0.1:9',
  ],
])('%s', async (_name, args, env, status, said) => {
  const ran = await push(
    [
      ...args.map((one) => one.replace('ID', pushing.ids.tests)),
      ...(args.includes('--commit') ? [] : ['--commit', 'wrong']),
    ],
    { files, env },
  );
  expect(ran.err).toContain(said);
  expect(ran.status).toBe(status);
  expect(ran.out + ran.err).not.toMatch(/crux_[\w-]{6}/);
});

test.each([
  [301, { location: 'https://elsewhere.example/' }, 'redirects to https://elsewhere.example/'],
  [200, { 'content-type': 'text/html' }, 'answered 200, but not as Crux does'],
])('an answer of somebody else: %i', async (status, headers, said) => {
  before = () => new Response('<html>', { status, headers });
  const ran = await push(['a.xml', '--kr', pushing.ids.tests, '--commit', 'x'], { files });
  before = undefined;
  expect([ran.status, ran.err]).toEqual([2, expect.stringContaining(said)]);
});

test('one number: recorded once for its time, whatever is tried again', async () => {
  const { hours } = pushing.ids;
  const at = '2026-11-19T08:00:00Z';
  const ran = await push(['--value', '97.6', '--kr', `${to}/key-results/${hours}`, '--at', at]);
  expect([ran.err, ran.status]).toEqual(['', 0]);
  expect(ran.out).toBe(`${hours}  97.6 h  recorded for 2026-11-19T08:00:00.000Z\n`);
  expect((await push(['--value', '97.6', '--kr', hours, '--at', at])).status).toBe(0);
  const other = await push(['--value', '97.7', '--kr', hours, '--at', at, '--json']);
  expect(other.status).toBe(2);
  expect(other.err).toContain('there is 97.6 already, not 97.7');
  expect(JSON.parse(other.out)).toMatchObject({ error: { code: 'value-differs' } });
  const dry = await push(['--value', '5', '--unit', 's', '--kr', hours, '--dry-run', '--json']);
  expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, keyResultId: hours, value: 5, unit: 's' });
});

test('one number of an indicator, by its id or the address of its page', async () => {
  const made = { body: { teamId: null, name: 'Availability', unit: '%' } };
  const { id: indicatorId } = await pushing.admin('POST /api/indicators', made);
  const at = '2026-11-19T08:00:00Z';
  const ran = await push(['--value', '97.6', '--indicator', `${to}/indicators/${indicatorId}`, '--at', at]);
  expect([ran.err, ran.status]).toEqual(['', 0]);
  expect(ran.out).toBe(`${indicatorId}  97.6%  recorded for 2026-11-19T08:00:00.000Z\n`);
  const dry = await push(['--value', '5', '--indicator', indicatorId, '--dry-run', '--json']);
  expect(JSON.parse(dry.out)).toMatchObject({ dryRun: true, indicatorId, value: 5 });
  const both = await push(['--value', '5', '--indicator', indicatorId, '--kr', pushing.ids.hours]);
  expect([both.status, both.err]).toEqual([2, expect.stringContaining('not both')]);
});

test.each([
  ['a decimal comma', ['--value', '2,5', '--kr', 'ID'], 'Do you mean 2.5?'],
  ['two readings', ['--value', '1,234', '--kr', 'ID'], 'Do you mean 1234 or 1.234?'],
  ['no number', ['--value', 'NaN', '--kr', 'ID'], 'NaN is none.'],
  ['too large a number', ['--value', '1e999', '--kr', 'ID'], '1e999 is none.'],
  [
    'a unit that clashes',
    ['--value', '5', '--unit', '%', '--at', '2026-11-18', '--kr', 'ID'],
    '5 % is no number of “h”',
  ],
  ['files beside it', ['a.xml', '--value', '5', '--kr', 'ID'], 'belong to reports'],
  ['two key results', ['--value', '5', '--kr', 'ID', '--kr', 'ID'], 'one key result'],
  ['no key result', ['--value', '5'], 'Say for which key result'],
  ['neither files nor a number', ['--kr', 'ID'], 'Name the reports to send'],
])('%s is refused: %j', async (_, args, said) => {
  const ran = await push(args.map((one) => (one === 'ID' ? pushing.ids.hours : one)));
  expect(ran.status).toBe(2);
  expect(ran.err).toContain(said);
});
