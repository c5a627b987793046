import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { type Schema, chanceOf, randomBody } from '../testing/random-body.ts';
import { type Params, openScene } from '../testing/scene.ts';

/** `CRUX_FUZZ_SEED` repeats a run, `CRUX_FUZZ_SECONDS` makes it longer. */
const seed = Number(process.env['CRUX_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const seconds = Number(process.env['CRUX_FUZZ_SECONDS'] ?? 15);

/** They end what the others are tried on. */
const apart = ['session.signOut', 'session.signOutEverywhere', 'session.setup', 'sample.setup', 'sample.remove'];

const rows = Object.entries(endpoints).flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>)
    .map(([name, row]) => ({ name: `${noun}.${name}`, row }))
    .filter(({ name, row }) => !apart.includes(name) && !row.path.endsWith('/stream')),
);
const jsonOf = (schema: z.ZodType | undefined) =>
  schema && (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);

let app: TestApp;
let admin: Visitor;
let params: Params;
let signIn: () => Promise<Visitor>;
beforeAll(async () => {
  app = await openTestApp();
  const scene = await openScene(app);
  const named =
    'task checkIn reading connection notDoing iteration label alignment dependency question gap debt customer need';
  const ids = `${named} diagnosis deputy`.split(' ').map((one) => `{${one}Id}`);
  params = await scene.fresh(`/objectives/${ids.join('/')}`, 'published');
  signIn = () => scene.as('admin');
  admin = await signIn();
});
afterAll(() => app.close());

/** The request's own words, so that a fault can be told again. */
type Tried = { name: string; path: string; method: string; body: unknown };

const chance = chanceOf(seed);
const ids = () => Object.values(params);

function next(): Tried {
  const { name, row } = chance.of(rows);
  const known = (key: string) =>
    chance.below(8) === 0 ? 'nobody' : chance.below(8) === 0 ? chance.of(ids()) : params[key];
  const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(known(key) ?? chance.of(ids())));
  const query = jsonOf(row.query);
  const asked = query && chance.below(3) > 0 ? (randomBody(query, chance, ids()) as object | null) : null;
  const filters = Object.entries(asked ?? {}).map(([key, value]) => [key, String(value).slice(0, 2_000)]);
  const search = filters.length === 0 ? '' : `?${new URLSearchParams(filters as [string, string][])}`;
  const body = jsonOf(row.body);
  return { name, path: path + search, method: row.method, body: body && randomBody(body, chance, ids()) };
}

async function ask({ path, method, body }: Tried): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const init = { method, ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }) };
  const reply = await admin.fetch(path, init);
  await reply.arrayBuffer();
  return reply.status;
}

test(`whatever is sent, the answer is one of the contract’s (seed ${seed})`, async () => {
  const over = AbortSignal.timeout(seconds * 1000);
  const statuses = new Map<number, number>();
  for (let at = 0; !over.aborted; at++) {
    const tried = next();
    const late = AbortSignal.timeout(20_000);
    const status = await Promise.race([
      ask(tried),
      new Promise<number>((resolve) => late.addEventListener('abort', () => resolve(599))),
    ]).catch((fault: unknown) => {
      throw new Error(`seed ${seed}, request ${at}: ${JSON.stringify(tried).slice(0, 3_000)}`, { cause: fault });
    });
    if (status >= 500)
      throw new Error(`seed ${seed}, request ${at}: ${status} to ${JSON.stringify(tried).slice(0, 3_000)}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 401) admin = await signIn();
  }
  // Some got through, or nothing was tried.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(20);
}, 120_000);
