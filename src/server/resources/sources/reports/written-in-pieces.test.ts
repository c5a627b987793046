// What can be long leaves while it is written, packed for whoever can unpack it: nobody waits for the whole of it.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateObjective } from '../../../store/objectives.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let teamId: string;
let lastId: string;
let bearer: string;
let now = new Date('2026-11-20T08:00:00.000Z');
const objectives = 45;
beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  teamId = (await admin('POST /api/teams', { body: { name: 'Pay', kind: 'product-technology' } })).id;
  for (let at = 1; at <= objectives; at += 1) {
    const keyResults = [{ text: `Share ${at} from 20 to 60 %`, baseline: 20, target: 60, unit: '%' }];
    const body = { teamId, cycleId: me.cycle!.id, text: `Objective ${at}`, why: 'trust', keyResults };
    const { id, keyResults: made } = await admin('POST /api/objectives', { body });
    // Straight into the table: a team may not publish as many.
    await updateObjective(app.services.database.db, me.organization.id, id, { state: 'published' });
    lastId = made[0]!.id;
  }
  const { text } = await admin('POST /api/tokens', { body: { name: 'wall', scope: 'metrics' } });
  bearer = `Bearer ${text}`;
}, 60_000);
afterAll(() => app.close());

type Ask = (packing: string) => Promise<Response>;
/** Not as a visitor, who reads each reply to its end to hold it against the contract. */
const file: Ask = async (packing) =>
  app.app.request(`/api/teams/${teamId}/okr-file`, {
    headers: { 'accept-encoding': packing, cookie: admin.cookies() },
  });
/** Another moment: the page of before is over. */
const metrics: Ask = async (packing) => {
  now = new Date(now.getTime() + 60_000);
  return app.app.request('/metrics', { headers: { 'accept-encoding': packing, authorization: bearer } });
};

async function piecesOf(reply: Response): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) pieces.push(piece);
  return pieces;
}

test.each([
  ['an OKR file', file, 'objective: Objective'],
  ['the metrics', metrics, 'objective="Objective'],
])('%s: in pieces, and packed', async (_, ask, word) => {
  const plain = await ask('identity');
  const pieces = await piecesOf(plain);
  expect([plain.status, plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([
    200,
    null,
    'accept-encoding',
  ]);
  expect(pieces.length).toBeGreaterThan(1);
  const text = pieces.join('');
  expect(text.split(word).length - 1).toBe(objectives);

  const packed = await ask('gzip, br');
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'accept-encoding']);
  const bytes = new Uint8Array(await packed.arrayBuffer());
  expect(gunzipSync(bytes).toString()).toBe(text);
  expect(bytes.byteLength).toBeLessThan(text.length / 4);
});

test.each([
  ['an OKR file', file, 'identity'],
  // As it is kept; a short one is packed at its end.
  ['the metrics', metrics, 'gzip'],
])('%s: leaves before its end is written, so what changes meanwhile stands there', async (name, ask, packing) => {
  const reader = (await ask(packing)).body!.getReader();
  const parts = [(await reader.read()).value!];
  const { db } = app.services.database;
  const text = `Written meanwhile in ${name}`;
  await db.updateTable('key_results').set({ text }).where('id', '=', lastId).execute();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  const bytes = Buffer.concat(parts);
  expect((packing === 'gzip' ? gunzipSync(bytes) : bytes).toString()).toContain(text);
});

test('samples of one metric stand together, and two who ask at once read one page', async () => {
  now = new Date(now.getTime() + 60_000);
  const ask = () => app.app.request('/metrics', { headers: { authorization: bearer } });
  const [one, other] = await Promise.all([ask(), ask()]);
  const text = await one.text();
  expect(await other.text()).toBe(text);
  const names = text.split('\n').flatMap((line) => /^(?:# TYPE )?(crux_\w+)/.exec(line)?.[1] ?? []);
  const blocks = names.filter((name, at) => name !== names[at - 1]);
  expect(blocks.length).toBe(new Set(blocks).size);
  expect(blocks.length).toBe(11);
});
