import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { langs } from '../../core/text.ts';
import type { Tables } from '../db/tables.ts';
import { schemaOf } from '../db/schema-faults.ts';
import { hashOf } from '../events/append-events.ts';
import { startSampler } from '../jobs/sampler.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { demoLink } from '../resources/organization/sample/demo.ts';
import { setupToken } from '../resources/organization/session/setup-token.ts';
import { utc } from '../../core/calendar/zones.ts';
import { keptOf } from '../standing/kept.ts';
import { loadSample, removeSample, sampleTables } from './load.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const load = (lang: 'en' | 'zh', organizationId: string, now: Date) =>
  app.services.database.db.transaction().execute((tx) => loadSample(tx, { lang, organizationId, userId: null, now }));

async function count(table: keyof Tables, organizationId: string): Promise<number> {
  const row = await app.services.database.db
    .selectFrom(table)
    .select((at) => at.fn.countAll<number>().as('n'))
    .where('organization_id' as never, '=', organizationId as never)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

describe.each(langs)('in %s', (lang) => {
  // The first morning, the middle and the last day of a quarter.
  test.each(['2026-10-01T03:00:00Z', '2026-11-22T10:00:00Z', '2026-12-31T22:00:00Z'])('on %s', async (when) => {
    const organizationId = `${lang}-${when}`;
    const now = new Date(when);
    await load(lang, organizationId, now);
    const { db } = app.services.database;
    const keyResults = await db
      .selectFrom('key_results')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .execute();
    expect(keyResults.length).toBeGreaterThan(30);
    for (const table of ['people', 'readings', 'check_ins', 'agreements', 'answers', 'wordings'] as const)
      expect(await count(table, organizationId)).toBeGreaterThan(1);

    const late = await db
      .selectFrom('readings')
      .select('at')
      .where('organization_id', '=', organizationId)
      .where('at', '>', now.toISOString())
      .execute();
    expect(late).toEqual([]);
    for (const one of keyResults) {
      const newest = await db
        .selectFrom('check_ins')
        .select(['id', 'confidence', 'at'])
        .where('organization_id', '=', organizationId)
        .where('key_result_id', '=', one.id)
        .orderBy('at', 'desc')
        .executeTakeFirst();
      expect([one.check_in_id, one.confidence, one.checked_in_at]).toEqual(
        newest ? [newest.id, newest.confidence, newest.at] : [null, null, null],
      );
    }
  });
});

test.each(langs)(
  'one of its key results takes an indicator, and keeps what that reads in the quarter (%s)',
  async (lang) => {
    const now = new Date('2026-11-22T10:00:00Z');
    const organizationId = `takes-${lang}`;
    await load(lang, organizationId, now);
    const { db } = app.services.database;
    const [taker, ...more] = await db
      .selectFrom('key_results')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('indicator_id', 'is not', null)
      .execute();
    expect(more).toEqual([]);
    const kept = (await keptOf(db, organizationId, [taker!.id], { now, zones: utc })).get(taker!.id);
    expect(kept?.points.length).toBe(8);
    const { value, value_at, points } = taker!;
    expect({ value, value_at, points: JSON.parse(String(points)) }).toEqual(kept);
  },
);

test('the log is a chain that holds', async () => {
  await load('en', 'chain', new Date('2026-11-22T10:00:00Z'));
  const rows = await app.services.database.db
    .selectFrom('events')
    .selectAll()
    .where('organization_id', '=', 'chain')
    .orderBy('seq')
    .execute();
  expect(rows.length).toBeGreaterThan(300);
  let before = '';
  for (const { hash, ...row } of rows) {
    expect(row.previous_hash).toBe(before);
    expect(hashOf(row)).toBe(hash);
    before = hash;
  }
});

test('where the log of the database has a key, the sample’s is keyed from its first event on', async () => {
  const chainKey = { key: Buffer.from('k'), name: 'abcdefgh' };
  const now = new Date('2026-11-22T10:00:00Z');
  const { db } = app.services.database;
  await db
    .transaction()
    .execute((tx) => loadSample(tx, { lang: 'en', organizationId: 'keyed', userId: null, now, chainKey }));
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('organization_id', '=', 'keyed')
    .orderBy('seq')
    .execute();
  for (const { hash, ...row } of rows) expect(hashOf(row, chainKey)).toBe(hash);
});

test('its sources read themselves with what stands there, one of them has fallen silent, and nobody is asked', async () => {
  const now = app.services.clock();
  await load('zh', 'sources', now);
  const { db } = app.services.database;
  const sources = await db.selectFrom('sources').selectAll().where('organization_id', '=', 'sources').execute();
  expect(sources.length).toBeGreaterThan(5);
  const workedOut = await db
    .selectFrom('indicators')
    .select('id')
    .where('organization_id', '=', 'sources')
    .where('metric', '=', 'M82')
    .executeTakeFirstOrThrow();
  expect(sources.filter((one) => one.failure !== null)).toHaveLength(1);
  await db.updateTable('sources').set({ due_at: now.toISOString() }).where('organization_id', '=', 'sources').execute();
  const before = await db.selectFrom('key_results').selectAll().where('organization_id', '=', 'sources').execute();
  const sampler = startSampler(app.services, { everySeconds: 0 });
  expect(await sampler.runDue()).toBeGreaterThanOrEqual(sources.length);
  await sampler.stop();
  const told = await db
    .selectFrom('readings')
    .selectAll()
    .where('subject_id', '=', workedOut.id)
    .orderBy('at')
    .execute();
  // What it works out by itself is what stood there: the same weeks of the same two.
  expect(told).toHaveLength(16);
  expect(told.at(-1)).toMatchObject({ value: told.at(-2)!.value, query_hash: told.at(-2)!.query_hash });
  for (const source of sources.filter((one) => one.subject_id !== workedOut.id)) {
    const is = (one: { id: string }) => one.id === source.subject_id;
    const after = await db
      .selectFrom('key_results')
      .selectAll()
      .where('organization_id', '=', 'sources')
      .where('id', '=', source.subject_id)
      .executeTakeFirstOrThrow();
    const earlier = before.find(is)!;
    if (source.failure !== null) expect(after.value_at).toBe(earlier.value_at);
    else expect(after.value_at! > earlier.value_at!).toBe(true);
    // By the same definition: the chart shows no break.
    const hashes = await db
      .selectFrom('readings')
      .select('query_hash')
      .distinct()
      .where('organization_id', '=', 'sources')
      .where('subject_id', '=', source.subject_id)
      .execute();
    expect(hashes).toEqual([{ query_hash: source.query_hash }]);
  }
});

test('removing it leaves nothing behind, and every table of an organization is known', async () => {
  await load('zh', 'gone', new Date());
  await load('zh', 'stays', new Date());
  await app.services.database.db.transaction().execute((tx) => removeSample(tx, 'gone'));
  const owned = Object.entries(await schemaOf(app.services.database))
    .filter(([name, columns]) => name !== 'sessions' && columns.split(' ').includes('organization_id'))
    .map(([name]) => name);
  expect(owned).toEqual([...sampleTables].sort());
  for (const name of owned) expect([name, await count(name as keyof Tables, 'gone')]).toEqual([name, 0]);
  expect(await count('objectives', 'stays')).toBeGreaterThan(10);
});

test('look around on the first run, see it as others, and leave', async () => {
  const visitor = app.visitor();
  await app.services.database.db.transaction().execute(async (tx) => {
    for (const { organization_id } of await tx.selectFrom('organizations').select('organization_id').execute())
      await removeSample(tx, organization_id);
  });
  const token = await setupToken(app.services);
  const me = await visitor('POST /api/setup/sample', { body: { token, lang: 'zh' } });
  expect(me).toMatchObject({ person: { role: 'admin', lang: 'zh' }, organization: { sample: true } });
  expect(me.cycle?.state).toBe('running');
  expect(me.teams).toHaveLength(4);
  const reader = me.viewAs.find((person) => person.role === 'reader')!;
  expect((await visitor('PUT /api/me/person', { body: { personId: reader.id } })).person.name).toBe(reader.name);
  const left = await visitor('DELETE /api/sample', {});
  expect(left.me).toBeNull();
  expect(left.setupToken).toEqual(expect.any(String));
  expect((await visitor('GET /api/setup', {})).state).toBe('new');
});

test('an admin adds it beside the own organization, once, and is back after removing it', async () => {
  const { admin, me } = await app.setUp();
  const there = await admin('POST /api/sample', { body: { lang: 'en' } });
  expect(there.organization.sample).toBe(true);
  expect(there.organizations).toHaveLength(2);
  await expect(admin('POST /api/sample', { body: { lang: 'en' } })).rejects.toMatchObject({ message: 'sample-exists' });
  const back = await admin('DELETE /api/sample', {});
  expect(back.me?.organization).toEqual(me.organization);
  await expect(admin('DELETE /api/sample', {})).rejects.toMatchObject({ message: 'not-sample' });
});

test('a demo signs in whoever has the key of this start, and nobody else', async () => {
  const demo = await openTestApp({ demo: { lang: 'zh', key: 'the key' } });
  try {
    expect(await demoLink(demo.services, 'http://demo')).toBe('http://demo/demo/the key');
    await demoLink(demo.services, 'http://demo');
    const visitor = demo.visitor();
    expect((await visitor.fetch('/demo/another')).status).toBe(404);
    expect((await visitor.fetch('/demo/the%20key')).headers.get('location')).toBe('/');
    expect((await visitor('GET /api/me', {})).organization.sample).toBe(true);
    await visitor('DELETE /api/sample', {});
    await visitor.fetch('/demo/the%20key');
    expect((await visitor('GET /api/me', {})).organization.sample).toBe(true);
  } finally {
    await demo.close();
  }
});
