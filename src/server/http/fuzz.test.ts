import { afterAll, beforeAll, expect, test } from 'vitest';
import { CallError } from '../../contract/client.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { chanceOf } from '../testing/random-body.ts';
import { type Tried, randomRequest } from '../testing/random-request.ts';
import { type Params, openScene } from '../testing/scene.ts';

/** `CRUX_FUZZ_SEED` repeats a run, `CRUX_FUZZ_SECONDS` makes it longer. */
const seed = Number(process.env['CRUX_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const seconds = Number(process.env['CRUX_FUZZ_SECONDS'] ?? 15);

const fewest = 250;

/** What the whole program, its tests and what they sent may take more than at the beginning, in bytes. */
const mostMemory = 700e6;

/** Somebody who asks; `again` lets them in anew, false where they were taken out for good. */
type Caller = { name: string; ask(tried: Tried): Promise<Response>; again(): Promise<boolean> };

let app: TestApp;
let params: Params;
/** Those who may more come more often: more of what they send gets through the door. */
let callers: Caller[];
beforeAll(async () => {
  app = await openTestApp();
  const scene = await openScene(app);
  const named =
    'task checkIn reading connection notDoing iteration label alignment dependency question gap debt customer need';
  const ids = `${named} diagnosis deputy`.split(' ').map((one) => `{${one}Id}`);
  params = await scene.fresh(`/objectives/${ids.join('/')}`, 'published');
  const [admin, lead] = [await scene.as('admin'), await scene.as('lead')];
  const teamId = params['teamId']!;
  const access = { okrs: 'write', sources: 'write', organization: 'write' } as const;
  const bodies = [
    { name: 'x', scope: 'directory' },
    { name: 'x', scope: 'directory' },
    { name: 'x', scope: 'metrics' },
    { name: 'x', scope: 'read' },
    { name: 'x', scope: 'reports', teamId },
    { name: 'x', scope: 'reports', teamId },
    { name: 'x', scope: 'team', teamId, access },
    { name: 'x', scope: 'person', access },
  ] as const;
  const tokens = await Promise.all(
    bodies.map(async (body) => [body.scope, (await admin('POST /api/tokens', { body })).text]),
  );
  const ofLead = await lead('POST /api/tokens', { body: { name: 'x', scope: 'person', access: { okrs: 'read' } } });
  callers = [
    ...(['admin', 'admin', 'admin', 'admin', ...scene.roles] as const).map((role) => ({
      name: role,
      // Whose password was tried too often meanwhile is not let in again, and asks no more.
      ask: async (tried: Tried) =>
        (await orNobody(scene.as(role)))?.fetch(tried.path, initOf(tried)) ?? new Response(null, { status: 401 }),
      again: async () =>
        (await (await orNobody(scene.as(role)))?.fetch('/api/me'))?.ok === true ||
        (await orNobody(scene.anew(role))) !== undefined,
    })),
    ...[...tokens, ['of the lead', ofLead.text]].map(([scope, text]) => ({
      name: `token ${scope}`,
      ask: (tried: Tried) => app.visitor().fetch(tried.path, initOf(tried, { authorization: `Bearer ${text}` })),
      // Somebody may have revoked it meanwhile, and most addresses are closed to it anyway.
      again: async () => true,
    })),
    { name: 'nobody', ask: (tried) => app.visitor().fetch(tried.path, initOf(tried)), again: async () => true },
  ];
});
afterAll(() => app.close());

const orNobody = (signingIn: Promise<Visitor>) =>
  signingIn.catch((fault: unknown) => {
    if (fault instanceof CallError && fault.status < 500) return undefined;
    throw fault;
  });

const initOf = ({ method, type, body }: Tried, headers: Record<string, string> = {}) => ({
  method,
  headers: { ...headers, ...(type === undefined ? {} : { 'content-type': type }) },
  ...(body === undefined ? {} : { body }),
});

async function statusOf(caller: Caller, tried: Tried): Promise<number> {
  const reply = await caller.ask(tried);
  // A stream has no end.
  if (reply.headers.get('content-type')?.startsWith('text/event-stream')) await reply.body?.cancel();
  else await reply.arrayBuffer();
  return reply.status;
}

test(`whatever is sent by whomever, the answer is one of the contract’s (seed ${seed})`, async () => {
  const chance = chanceOf(seed);
  const over = AbortSignal.timeout(seconds * 1000);
  const before = process.memoryUsage().rss;
  let peak = before;
  const through = new Map<string, number>();
  // On a slow machine some seconds are few requests.
  for (let at = 0; !over.aborted || at < fewest; at++) {
    const caller = chance.of(callers);
    const tried = randomRequest(params, chance);
    const told = () => `seed ${seed}, request ${at} of ${caller.name}: ${JSON.stringify(tried).slice(0, 3_000)}`;
    const late = AbortSignal.timeout(20_000);
    const status = await Promise.race([
      statusOf(caller, tried),
      new Promise<number>((resolve) => late.addEventListener('abort', () => resolve(599))),
    ]).catch((fault: unknown) => {
      throw new Error(told(), { cause: fault });
    });
    peak = Math.max(peak, process.memoryUsage().rss);
    if (status >= 500) throw new Error(`${status} to ${told()}`);
    if (status < 300) through.set(caller.name, (through.get(caller.name) ?? 0) + 1);
    if (status === 401 && !(await caller.again())) callers = callers.filter((one) => one !== caller);
  }
  expect(peak - before).toBeLessThan(mostMemory);
  // Some got through, or nothing was tried.
  expect([...through.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  expect(through.size).toBeGreaterThan(2);
}, 120_000);
