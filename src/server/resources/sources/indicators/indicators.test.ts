import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

let now = new Date('2026-05-20T08:00:00Z');
const it = withTeam({ clock: () => now });

const make = (body = {}) =>
  it.admin('POST /api/indicators', { body: { name: 'Availability', teamId: it.teamId, unit: '%', ...body } });
const at = (indicatorId: string) => ({ params: { indicatorId } });
const record = (indicatorId: string, day: string, value: number) =>
  it.admin('POST /api/indicators/{indicatorId}/readings', {
    ...at(indicatorId),
    body: { value, at: `${day}T06:00:00.000Z` },
  });
const draftWith = (indicatorId: string, more = {}) =>
  it.draft({
    text: 'Nobody waits for the shop to come back',
    type: 'operations',
    ownerId: it.adminId,
    keyResults: [
      { text: 'Availability from 99 to 99.9 %', baseline: 99, target: 99.9, unit: '%', indicatorId, ...more },
    ],
  });
const shown = (keyResultId: string) => it.admin('GET /api/key-results/{keyResultId}', { params: { keyResultId } });
const readings = (keyResultId: string) =>
  it.admin('GET /api/key-results/{keyResultId}/readings', { params: { keyResultId } });

test('an indicator lives on its own: read, judged by its band, corrected, taken back', async () => {
  const made = await make({
    low: 99.5,
    direction: 'up',
    definition: 'Minutes without a failing probe',
    ownerId: it.adminId,
  });
  expect(made).toMatchObject({ value: null, valueAt: null, band: null, points: [], uses: 0, source: null, version: 1 });
  await record(made.id, '2026-02-01', 99.7);
  expect(await record(made.id, '2026-05-01', 99.2)).toMatchObject({ value: 99.2, band: 'below' });
  const page = await it.admin('GET /api/indicators/{indicatorId}', at(made.id));
  expect(page).toMatchObject({ points: [{ value: 99.7 }, { value: 99.2 }], owner: { name: 'Ada' }, keyResults: [] });

  const [, last] = await it.admin('GET /api/indicators/{indicatorId}/readings', at(made.id));
  const one = { params: { indicatorId: made.id, readingId: last!.id } };
  await it.admin('DELETE /api/indicators/{indicatorId}/readings/{readingId}', one);
  expect(await it.admin('GET /api/indicators/{indicatorId}', at(made.id))).toMatchObject({ value: 99.7, band: 'in' });
  await it.admin('PUT /api/indicators/{indicatorId}/readings/{readingId}/restoration', one);
  const back = await it.admin('GET /api/indicators/{indicatorId}/readings', at(made.id));
  expect(back.at(-1)).toEqual(last);

  const change = (body: { name?: string; low?: number; high?: number; version: number }) =>
    it.admin('PATCH /api/indicators/{indicatorId}', { ...at(made.id), body });
  expect(await change({ name: 'Up time', version: 1 })).toMatchObject({
    name: 'Up time',
    low: 99.5,
    direction: 'up',
    version: 2,
  });
  expect(await code(change({ name: 'Other', version: 1 }))).toBe('409 version-conflict');
  expect(await code(change({ low: 100, high: 99, version: 2 }))).toBe('400 band-reversed');
});

test('a value that a person wrote down is put right, what it was stays in the log, and key results follow', async () => {
  const { id } = await make({ name: 'Put right' });
  await record(id, '2026-05-01', 992);
  const keyResultId = (await draftWith(id)).keyResults[0]!.id;
  const [wrong] = await it.admin('GET /api/indicators/{indicatorId}/readings', at(id));
  const correct = (body: { value?: number; at?: string; note?: string }) =>
    it.admin('PATCH /api/indicators/{indicatorId}/readings/{readingId}', {
      params: { indicatorId: id, readingId: wrong!.id },
      body,
    });
  expect(await correct({ value: 99.2, note: 'A dot was missing' })).toMatchObject({ value: 99.2 });
  expect((await shown(keyResultId)).now.value).toBe(99.2);
  expect(await code(correct({ at: '2026-05-21T00:00:00.000Z' }))).toBe('400 reading-in-future');
  const moved = { at: '2026-05-02T06:00:00.000Z', value: 99.2, note: 'A dot was missing' };
  await correct({ at: moved.at });
  expect(await it.admin('GET /api/indicators/{indicatorId}/readings', at(id))).toMatchObject([moved]);
  const types = (await it.admin('GET /api/events', {})).map((event) => event.type);
  expect(types.filter((type) => type === 'indicator.reading-changed')).toHaveLength(2);
  const { person: other } = await it.app.join(it.admin, 'member', 'Olga');
  const params = { indicatorId: id, readingId: wrong!.id };
  expect(
    await code(other('PATCH /api/indicators/{indicatorId}/readings/{readingId}', { params, body: { value: 1 } })),
  ).toBe('403 forbidden');
});

test('another unit asks what becomes of the readings, and is refused where key results count in it', async () => {
  const { id } = await make({ name: 'Relabelled', unit: 'user' });
  const change = (body: { unit: string; version: number; readingsStay?: boolean }) =>
    it.admin('PATCH /api/indicators/{indicatorId}', { ...at(id), body });
  await change({ unit: 'person', version: 1 });
  await record(id, '2026-05-01', 12);
  expect(await code(change({ unit: 'people', version: 2 }))).toBe('409 indicator-unit-measured');
  expect(await change({ unit: 'people', version: 2, readingsStay: true })).toMatchObject({ unit: 'people', value: 12 });
  await draftWith(id, { unit: 'people' });
  expect(await code(change({ unit: 'persons', version: 3, readingsStay: true }))).toBe('409 indicator-unit-in-use');
});

test('the readings of a key result are the indicator’s within its cycle, and are nowhere twice', async () => {
  const { id } = await make({ name: 'Read in every cycle' });
  await record(id, '2026-03-31', 98);
  await record(id, '2026-04-01', 99.1);
  const start = { ...at(id), query: { cycle: it.cycleId } };
  expect(await it.admin('GET /api/indicators/{indicatorId}/start', start)).toMatchObject({ value: 98 });
  const { keyResults } = await draftWith(id);
  const keyResultId = keyResults[0]!.id;
  expect((await shown(keyResultId)).now).toMatchObject({ value: 99.1 });
  await record(id, '2026-05-02', 99.5);
  expect(await shown(keyResultId)).toMatchObject({
    indicatorId: id,
    source: { kind: 'indicator', name: 'Read in every cycle' },
    now: { value: 99.5, points: [{ value: 99.1 }, { value: 99.5 }] },
  });
  expect((await readings(keyResultId)).map(({ value }) => value)).toEqual([99.1, 99.5]);
  const rows = await it.app.services.database.db.selectFrom('readings').select('subject_id').execute();
  expect(rows.filter((row) => row.subject_id === keyResultId)).toEqual([]);
  const chart = await it.admin('GET /api/key-results/{keyResultId}/chart', { params: { keyResultId } });
  expect(chart.shape === 'line' && chart.readings.map(({ value }) => value)).toEqual([99.1, 99.5]);
  const drawn = await it.admin.fetch(`/api/key-results/${keyResultId}/chart.svg?width=600&height=300`);
  expect([drawn.status, (await drawn.text()).slice(0, 4)]).toEqual([200, '<svg']);
  const why = await it.admin('GET /api/key-results/{keyResultId}/why', { params: { keyResultId } });
  expect(why.progress.result).toBeCloseTo(0.5 / 0.9, 9);
});

test('a draft of the next cycle begins when its cycle begins; what is read after the last day is not the old one’s', async () => {
  const { id } = await make({ name: 'Two cycles' });
  await record(id, '2026-05-02', 99.5);
  const next = await it.admin('POST /api/cycles', { body: { name: 'Q3', start: '2026-07-01', end: '2026-09-30' } });
  const first = (await draftWith(id)).keyResults[0]!.id;
  const second = (
    await it.admin('POST /api/objectives', {
      body: {
        teamId: it.teamId,
        cycleId: next.id,
        text: 'On',
        keyResults: [{ text: 'On', unit: '%', indicatorId: id }],
      },
    })
  ).keyResults[0]!.id;
  expect([(await shown(first)).now.value, (await shown(second)).now.value]).toEqual([99.5, null]);
  const before = now;
  now = new Date('2026-07-10T08:00:00Z');
  await record(id, '2026-07-05', 99.8);
  expect([(await shown(first)).now.value, (await shown(second)).now.value]).toEqual([99.5, 99.8]);
  const start = await it.admin('GET /api/indicators/{indicatorId}/start', { ...at(id), query: { cycle: next.id } });
  expect(start).toMatchObject({ value: 99.5 });
  // Another window: the reading of May is no longer in it.
  const params = { cycleId: it.cycleId };
  await it.admin('PATCH /api/cycles/{cycleId}', { params, body: { start: '2026-06-01', reason: 'Began late' } });
  expect((await shown(first)).now.value).toBeNull();
  await it.admin('PATCH /api/cycles/{cycleId}', { params, body: { start: '2026-04-01', reason: 'It did not' } });
  expect((await shown(first)).now.value).toBe(99.5);
  now = before;
});

test('not measured is null, never 0', async () => {
  const { id } = await make({ name: 'Silent' });
  const start = { ...at(id), query: { cycle: it.cycleId } };
  expect(await it.admin('GET /api/indicators/{indicatorId}/start', start)).toBeNull();
  const keyResultId = (await draftWith(id)).keyResults[0]!.id;
  expect((await shown(keyResultId)).now).toMatchObject({ value: null, progress: null, points: [] });
});

test('one number, one place: the key result takes none by hand, and counts in the unit of its indicator', async () => {
  const { id } = await make({ name: 'One place' });
  expect(await code(draftWith(id, { unit: 'ms' }))).toBe('400 invalid');
  expect(await code(draftWith('nowhere'))).toBe('400 invalid');
  const keyResultId = (await draftWith(id)).keyResults[0]!.id;
  const params = { keyResultId };
  const wrote = it.admin('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 1 } });
  expect(await code(wrote)).toBe('409 indicator-reads');
  const change = it.admin('PATCH /api/indicators/{indicatorId}', { ...at(id), body: { unit: 'ms', version: 1 } });
  expect(await code(change)).toBe('409 indicator-unit-in-use');
  expect(await code(it.admin('DELETE /api/indicators/{indicatorId}', at(id)))).toBe('409 indicator-in-use');
});

test('what is archived is out of the list and of choice, and comes back with all it read', async () => {
  const { id } = await make({ name: 'Old' });
  await record(id, '2026-05-02', 3);
  await it.admin('DELETE /api/indicators/{indicatorId}', at(id));
  const ids = async (query: { archived?: 'yes' }) =>
    (await it.admin('GET /api/indicators', { query })).map((one) => one.id);
  expect([(await ids({})).includes(id), (await ids({ archived: 'yes' })).includes(id)]).toEqual([false, true]);
  expect(await code(record(id, '2026-05-03', 4))).toBe('409 indicator-archived');
  expect(await code(draftWith(id))).toBe('400 invalid');
  await it.admin('PUT /api/indicators/{indicatorId}/restoration', at(id));
  expect((await ids({})).includes(id)).toBe(true);
  expect(await it.admin('GET /api/indicators/{indicatorId}', at(id))).toMatchObject({ value: 3, archivedAt: null });
});

test('a team’s is its people’s, the organization’s is the admins’; everybody reads', async () => {
  const { person: member } = await it.join('member', 'Mo');
  const { person: reader } = await it.join('reader', 'Rae');
  const { person: other } = await it.app.join(it.admin, 'member', 'Sam');
  const create = (who: typeof member, teamId: string | null) =>
    code(who('POST /api/indicators', { body: { name: 'Mine', teamId } }));
  expect([await create(member, it.teamId), await create(member, null), await create(it.admin, null)]).toEqual([
    'ok',
    '403 forbidden',
    'ok',
  ]);
  expect([await create(other, it.teamId), await create(reader, it.teamId)]).toEqual(['403 forbidden', '403 forbidden']);
  const { id } = await make({ name: 'Seen by all' });
  const write = (who: typeof member) =>
    code(who('POST /api/indicators/{indicatorId}/readings', { ...at(id), body: { value: 1 } }));
  expect([await write(member), await write(other), await write(reader)]).toEqual([
    'ok',
    '403 forbidden',
    '403 forbidden',
  ]);
  expect(await code(reader('GET /api/indicators/{indicatorId}', at(id)))).toBe('ok');
  expect(await code(it.admin('DELETE /api/teams/{teamId}', { params: { teamId: it.teamId } }))).toBe(
    '409 team-not-empty',
  );
});
