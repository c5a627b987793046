// The clients of HOSTILE: started with the server's address and the path of a shared chart, until the input ends; then they tell how often each was answered.
import { type OutgoingHttpHeaders, request } from 'node:http';
import { randomBytes } from 'node:crypto';

const [, , address = '', chart = ''] = process.argv;
const json = { 'content-type': 'application/json' };
const random = () => randomBytes(24).toString('base64url');

type Asked = { path: string; method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer };

// Made once: what they cost is to be the server's, not theirs.
const deep = Buffer.from('['.repeat(200_000));
const large = Buffer.alloc(30_000_000, 'x');
const push = Buffer.from(JSON.stringify({ reports: '<testcase name="a" classname="b"/>'.repeat(400_000) }));
const text = 'Improve the sign-up from 12% to 40% by 30 June, and reduce the error rate. '.repeat(1200);

/** Each is somebody with an address of their own. */
const clients: Record<string, () => Asked> = {
  'sign-ins with a wrong password': () => ({
    path: '/api/session',
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      email: Math.random() < 0.5 ? 'ada@example.com' : `${random()}@example.com`,
      password: random(),
    }),
  }),
  'bodies that nest 200,000 deep': () => ({
    path: '/api/session',
    method: 'POST',
    headers: json,
    body: deep,
  }),
  'bodies of 30 MB': () => ({ path: '/api/session', method: 'POST', headers: json, body: large }),
  'pictures in ever other sizes': () => ({
    path: `${chart}?width=${400 + Math.floor(Math.random() * 1200)}&height=${300 + Math.floor(Math.random() * 700)}`,
  }),
  'reports of 14 MB without a token': () => ({
    path: '/api/reports',
    method: 'POST',
    headers: json,
    body: push,
  }),
  'long texts for the coach': () => ({
    path: '/api/lint',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ objective: { text: `${random()} ${text}`.slice(0, 95_000) } }),
  }),
  'wrong tokens': () => ({ path: '/api/people', headers: { authorization: `Bearer crux_${random()}` } }),
  'links and invitations that are none': () => ({
    path: Math.random() < 0.5 ? `/api/join/${random()}` : `/api/password-resets/${random()}`,
  }),
};

export type Attacks = Record<string, number>;

const statuses: Attacks = {};
let isOver = false;
for (const [at, [what, make]] of Object.entries(clients).entries()) void attack(what, make, `127.0.0.${at + 2}`);
console.log('begun');
process.stdin.resume().on('end', () => {
  isOver = true;
  console.log(JSON.stringify(Object.fromEntries(Object.entries(statuses).toSorted())));
  process.exit();
});

async function attack(what: string, make: () => Asked, from: string): Promise<void> {
  while (!isOver) {
    const status = await ask(make(), from);
    const key = `${what}: ${status}`;
    statuses[key] = (statuses[key] ?? 0) + 1;
  }
}

/** The status, or why there was none. */
function ask({ path, method = 'GET', headers = {}, body }: Asked, from: string): Promise<string> {
  return new Promise((resolve) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { method, headers: { ...headers, ...length }, localAddress: from };
    const asked = request(address + path, options, (reply) => {
      reply.resume();
      reply.on('end', () => resolve(String(reply.statusCode)));
      reply.on('error', () => resolve('broken off'));
    });
    asked.on('error', () => resolve('broken off'));
    asked.end(body);
  });
}
