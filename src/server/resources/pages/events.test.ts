import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../ask/change.ts';
import { hashOf } from '../../events/append-events.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';
import { toJson } from '../../db/json.ts';
import { type Payload } from '../../db/tables/organization.ts';

let app: TestApp;
let admin: Visitor;
let cycleId: string;
let teamId: string;
let organizationId: string;
beforeAll(async () => {
  app = await openTestApp();
  const first = await app.setUp();
  admin = first.admin;
  cycleId = first.me.cycle!.id;
  organizationId = first.me.organization.id;
  teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
});
afterAll(() => app.close());

/** Reads a stream of events until `enough` says so, or two seconds have passed. */
async function hear(
  person: Visitor,
  headers: Record<string, string>,
  enough: (heard: { id: string; type: string }[]) => boolean,
  act = async () => {},
) {
  const leave = new AbortController();
  const reply = await person.fetch('/api/events/stream', { headers, signal: leave.signal });
  expect(reply.headers.get('content-type')).toContain('text/event-stream');
  const heard: { id: string; type: string }[] = [];
  const reader = reply.body!.getReader();
  const deadline = setTimeout(() => void reader.cancel(), 2000);
  await act();
  let text = '';
  while (!enough(heard)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value);
    for (const [, id = '', data = ''] of text.matchAll(/id: (\d+)\ndata: (.*)\n\n/g))
      if (!heard.some((one) => one.id === id)) heard.push({ id, type: (JSON.parse(data) as { type: string }).type });
  }
  clearTimeout(deadline);
  await reader.cancel();
  return heard;
}

test('the log tells what happened, newest first, to those who may know', async () => {
  const { person: reader } = await app.join(admin, 'reader', 'Rea');
  const { id } = await admin('POST /api/objectives', { body: { teamId, cycleId, text: '草稿里的目标' } });
  const all = await admin('GET /api/events', {});
  expect(all.slice(0, 4).map((one) => [one.type, one.noun, one.actor?.name])).toEqual([
    ['objective.drafted', 'objective', 'Ada'],
    ['person.joined', 'person', 'Rea'],
    ['invitation.made', 'person', 'Ada'],
    ['team.created', 'team', 'Ada'],
  ]);
  expect(all[0]!.values).toEqual({ text: '草稿里的目标' });
  expect((await reader('GET /api/events', {})).map((one) => one.type)).not.toContain('objective.drafted');
  expect((await admin('GET /api/events', { query: { objective: id } })).map((one) => one.type)).toEqual([
    'objective.drafted',
  ]);
  expect((await admin('GET /api/events', { query: { before: all[1]!.id } })).map((one) => one.id)).toEqual(
    all.slice(2).map((one) => one.id),
  );
});

test('the asked counterpart hears of the draft', async () => {
  const { person, me } = await app.join(admin, 'reader', 'Cas');
  const { id: objectiveId } = await admin('POST /api/objectives', { body: { teamId, cycleId, text: '问过人的草稿' } });
  const asked = await hear(
    person,
    {},
    (heard) => heard.length > 0,
    async () => {
      await admin('POST /api/objectives', { body: { teamId, cycleId, text: '不该听到' } });
      await admin('POST /api/objectives/{objectiveId}/agreements', {
        params: { objectiveId },
        body: { personId: me.person.id, role: 'other' },
      });
    },
  );
  expect(asked.map((one) => one.type)).toEqual(['agreement.asked']);
  expect((await person('GET /api/events', { query: { objective: objectiveId } })).map((one) => one.type)).toEqual([
    'agreement.asked',
  ]);
});

test('live updates arrive, and resume where they stopped', async () => {
  const { person } = await app.join(admin, 'member', 'Liv');
  const rename = (name: string) =>
    admin('PATCH /api/teams/{teamId}', { params: { teamId }, body: { name } }).then(() => {});
  const [first] = await hear(
    person,
    {},
    (heard) => heard.length > 0,
    () => rename('Pay 1'),
  );
  expect(first?.type).toBe('team.changed');
  await rename('Pay 2');
  await rename('Pay 3');
  const missed = await hear(person, { 'last-event-id': first!.id }, (heard) => heard.length > 1);
  expect(missed.map((one) => Number(one.id))).toEqual([Number(first!.id) + 1, Number(first!.id) + 2]);
  expect(app.services.bus.listeners()).toBe(0);
  expect((await app.visitor().fetch('/api/events/stream')).status).toBe(401);
});

test('a gap of any length is caught up, coming back as often as it takes', async () => {
  const { person } = await app.join(admin, 'member', 'Gil');
  const [before] = await admin('GET /api/events', {});
  await inTransaction(app.services, { organizationId, id: null }, new Date(), async (_, record) => {
    for (let at = 0; at < 1234; at++)
      record({ type: 'team.changed', subjectId: teamId, teamId, values: { name: `Pay ${at}` } });
  });
  const heard: number[] = [];
  // Each visit but the last is ended by the server, with a word to come back at once.
  while (heard.length < 1200) {
    const last = heard.at(-1) ?? Number(before!.id);
    const reply = await person.fetch('/api/events/stream', { headers: { 'last-event-id': String(last) } });
    const text = await reply.text();
    expect(text).toMatch(/retry: 50\n\n$/);
    heard.push(...Array.from(text.matchAll(/^id: (\d+)$/gm), ([, id]) => Number(id)));
  }
  const rest = await hear(person, { 'last-event-id': String(heard.at(-1)) }, (all) => all.length === 34);
  heard.push(...rest.map(({ id }) => Number(id)));
  expect(heard).toEqual(Array.from({ length: 1234 }, (_, at) => Number(before!.id) + 1 + at));
});

test('each row carries the hash of the row before; an edit behind the back shows', async () => {
  const { db } = app.services.database;
  const read = () => db.selectFrom('events').selectAll().orderBy('seq').execute();
  const broken = (rows: Awaited<ReturnType<typeof read>>) =>
    rows
      .filter(
        (row, index) =>
          row.previous_hash !== (rows[index - 1]?.hash ?? '') ||
          hashOf(row, app.services.database.chainKey) !== row.hash,
      )
      .map((row) => row.seq);
  const rows = await read();
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
  expect(broken(rows)).toEqual([]);
  await db
    .updateTable('events')
    .set({ payload: toJson<Payload>({ values: { name: 'nobody' } }) })
    .where('seq', '=', 2)
    .execute();
  expect(broken(await read())).toEqual([2]);
});
