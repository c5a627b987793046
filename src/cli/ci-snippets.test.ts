import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ciSnippets } from '../contract/ci-snippets.ts';
import { junitOf, openPushing } from '../server/testing/open-pushing.ts';
import { needs } from '../../tests/needs.ts';

/** `npm test` fetches a curl for a machine that has none. */
const withCurl = {
  ...process.env,
  PATH: [process.env['CURL_PATH'], process.env['PATH']].filter(Boolean).join(delimiter),
  ...(process.env['CURL_LIBRARIES'] && { LD_LIBRARY_PATH: process.env['CURL_LIBRARIES'] }),
};
const curl = spawnSync('curl', ['--version'], { encoding: 'utf8', env: withCurl }).stdout ?? '';
// `--fail-with-body` came with 7.76.
const [, major = 0, minor = 0] = /^curl (\d+)\.(\d+)/.exec(curl) ?? [];
const canRun = Number(major) > 7 || (Number(major) === 7 && Number(minor) >= 76);

let pushing: Awaited<ReturnType<typeof openPushing>>;
let server: Server;
let url: string;
beforeAll(async () => {
  pushing = await openPushing();
  server = await new Promise<Server>((resolve) => {
    const opened = serve({ fetch: pushing.app.app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(opened as Server),
    );
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await pushing.app.close();
});

const snippets = () =>
  ciSnippets({ url, keyResultId: pushing.ids.tests, measure: 'tests.count', files: ['junit.xml', 'e2e.xml'] });
const env = {
  GITHUB_SHA: 'sha-of-github',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'unit; and more',
  CI_COMMIT_SHA: 'sha-of-gitlab',
  CI_JOB_NAME: 'unit 1/2',
};

function run(line: string, more: Record<string, string>): Promise<{ status: number | null; out: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'crux-snippet-'));
  writeFileSync(join(cwd, 'junit.xml'), junitOf(3));
  writeFileSync(join(cwd, 'e2e.xml'), junitOf(2));
  for (const git of ['init -q', '-c user.name=a -c user.email=a@example.com commit -q --allow-empty -m a'])
    spawnSync('git', git.split(' '), { cwd });
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', line], { cwd, env: { ...withCurl, ...env, ...more } });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.on('close', (status) => resolve({ status, out }));
  });
}

test.for(['github', 'gitlab', 'shell'] as const)('%s: its commands push', async (id, context) => {
  needs(context, canRun, { en: 'no curl of 7.76 or newer', zh: '没有 7.76 或更新的 curl' });
  const { shell } = snippets().find((one) => one.id === id)!;
  const first = await run(shell, { CRUX_TOKEN: pushing.token });
  expect(first.status).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ readings: [{ metric: 'tests.count', value: 5, again: false }] });
  const refused = await run(shell, { CRUX_TOKEN: 'crux_wrong' });
  expect([refused.status === 0, JSON.parse(refused.out)]).toMatchObject([false, { error: { code: 'token-refused' } }]);
});

test('both languages are the same YAML, and hold the commands', () => {
  for (const { id, text, shell } of snippets()) {
    if (id === 'shell') continue;
    expect(parse(text.en)).toEqual(parse(text.zh));
    const [step] = [parse(text.en)].flat() as { run?: string; after_script?: string[] }[];
    const script = step!.run ?? step!.after_script![0]!;
    expect(script.replace(/^ +/gm, '')).toContain(shell.replace(/^ +/gm, ''));
    expect(script).not.toContain('crux_');
  }
});
