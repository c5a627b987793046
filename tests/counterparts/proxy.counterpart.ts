// Behind a real proxy, with nginx one that changes `Host`, as it does when nobody tells it otherwise: writes, who asks, links, live updates.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type RunningServer, startServer } from '../journeys/running-server.ts';
import { needs } from '../needs.ts';

const outside = 'http://okr.corp';
const person = '127.0.0.9';
let port = 0;
let cookie = '';

const proxies = {
  nginx: {
    configuration: nginxOf,
    arguments: (folder: string, file: string) => ['-p', folder, '-c', file, '-e', join(folder, 'error.log')],
  },
  caddy: {
    configuration: caddyOf,
    arguments: (_: string, file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
};

describe.each(Object.entries(proxies))('%s', (program, { configuration, arguments: argumentsOf }) => {
  const isThere = has(program);
  const missing = { en: program, zh: program };
  let server: RunningServer | undefined;
  let proxy: ChildProcess | undefined;
  let folder = '';

  beforeAll(async () => {
    if (!isThere) return;
    cookie = '';
    server = await startServer({ CRUX_PUBLIC_URL: outside, CRUX_TRUST_PROXY: '127.0.0.1' });
    folder = mkdtempSync(join(tmpdir(), 'crux-proxy-'));
    port = await freePort();
    const file = join(folder, 'configuration');
    writeFileSync(file, configuration(folder, new URL(server.address).host));
    const env = { ...environmentOf(program), HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    proxy = spawn(program, argumentsOf(folder, file), { stdio: 'ignore', env });
    const answers = async () => expect((await ask('GET', '/healthz')).status).toBe(200);
    await vi.waitFor(answers, { timeout: 20_000 });
  });
  afterAll(async () => {
    if (proxy !== undefined && proxy.exitCode === null) {
      proxy.kill('SIGTERM');
      await once(proxy, 'exit');
    }
    await server?.stop();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  test('everything works behind it, and each person has an address of their own', async (context) => {
    needs(context, isThere, missing);
    const token = new URL(server!.setupLink!).searchParams.get('token');
    const founding = {
      token,
      lang: 'en',
      organization: 'A',
      name: 'Ada',
      email: 'ada@example.com',
      password: 'correct horse',
    };
    expect((await ask('POST', '/api/setup', founding, { origin: 'http://evil.example' })).status).toBe(403);
    const made = await ask('POST', '/api/setup', founding);
    expect(made.status).toBe(200);
    cookie = made.cookie;

    const invited = await ask('POST', '/api/invitations', { role: 'member' });
    expect(JSON.parse(invited.text).link).toMatch(/^http:\/\/okr\.corp\/join\//);
    const account = JSON.parse((await ask('GET', '/api/me/account')).text);
    expect(account.sessions.map((one: { address: string }) => one.address)).toEqual([person]);
  });

  test('whoever guesses is slowed down alone, whatever they say of themselves', async (context) => {
    needs(context, isThere, missing);
    const guess = (from: string, headers = {}) =>
      ask('POST', '/api/session', { email: 'ada@example.com', password: 'a guess' }, headers, from);
    for (let n = 0; n < 9; n += 1) await guess('127.0.0.66', { 'x-forwarded-for': `198.51.100.${n}` });
    expect((await guess('127.0.0.66')).status).toBe(429);
    expect((await guess(person)).status).toBe(401);
    const right = await ask('POST', '/api/session', { email: 'ada@example.com', password: 'correct horse' });
    expect(right.status).toBe(200);
    cookie = right.cookie;
  });

  test('live updates come through at once', async (context) => {
    needs(context, isThere, missing);
    let heard = '';
    const stream = request(
      { port, path: '/api/events/stream', headers: { host: 'okr.corp', cookie }, localAddress: person },
      (reply) => reply.setEncoding('utf8').on('data', (text: string) => (heard += text)),
    );
    stream.on('error', () => undefined).end();
    await until(() => heard.includes('retry:'));
    expect((await ask('POST', '/api/teams', { name: 'Payments', kind: 'functional' })).status).toBe(200);
    await until(() => heard.includes('team.created'));
    stream.destroy();
  });
});

function nginxOf(folder: string, inside: string): string {
  return `
daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://${inside};
      proxy_http_version 1.1;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_read_timeout 1h;
    }
  }
}
`;
}

function caddyOf(_: string, inside: string): string {
  return `
{
  admin off
  auto_https off
}
http://okr.corp:${port} {
  bind 127.0.0.1
  reverse_proxy ${inside}
}
`;
}

const until = (is: () => boolean) => vi.waitFor(() => expect(is()).toBe(true), { timeout: 10_000, interval: 20 });

type Reply = { status: number; text: string; cookie: string };

/** As a browser asks that says nothing but `Origin` of where a write comes from. */
function ask(method: string, path: string, body?: object, headers: object = {}, from = person): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = { host: 'okr.corp', origin: outside, cookie, 'content-type': 'application/json', ...headers };
    const asked = request({ port, method, path, headers: sent, localAddress: from }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => (text += part));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          text,
          cookie: reply.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** The machine's own, or the one that was fetched for the tests. */
function environmentOf(program: string): NodeJS.ProcessEnv {
  const fetched = (what: 'PATH' | 'LIBRARIES') => process.env[`${program.toUpperCase()}_${what}`];
  const path = [fetched('PATH'), process.env['PATH']].filter(Boolean).join(delimiter);
  const libraries = fetched('LIBRARIES');
  return { ...process.env, PATH: path, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) };
}

function has(program: string): boolean {
  try {
    execFileSync('which', [program], {
      stdio: 'ignore',
      env: { ...process.env, PATH: environmentOf(program)['PATH'] },
    });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return free;
}
