import { expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/day.ts';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const now = new Date('2026-11-20T08:00:00Z');
const it = withTeam({ clock: () => now });

const add = (body = {}) =>
  it.admin('POST /api/debt', {
    body: { teamId: it.teamId, text: 'One write path for everything', kind: 'architecture', ...body },
  });
const series = async (values: readonly number[]) => {
  const body = { name: `Writes ${Math.random()}`, teamId: it.teamId, unit: '次/小时' };
  const { id } = await it.admin('POST /api/indicators', { body });
  for (const [week, value] of values.entries())
    await it.admin('POST /api/indicators/{indicatorId}/readings', {
      params: { indicatorId: id },
      body: { value, at: `${addDays('2026-11-19', 7 * (week - values.length + 1))}T06:00:00.000Z` },
    });
  return id;
};
const growing = [52, 55, 57, 61, 63, 66, 68, 72, 74, 77, 80, 82].map((value) => value * 10_000);
const tested = { limit: 1_100_000, source: 'k6 report of October', date: '2026-10-20' };

test('A57 anybody but readers notes a debt; without evidence it is marked; it ends with what happened', async () => {
  const { person: engineer } = await it.app.join(it.admin, 'member', 'Wu', []);
  const { person: reader } = await it.app.join(it.admin, 'reader', 'Rea');
  const body = { teamId: it.teamId, text: 'Tests need a real bank', kind: 'test' as const };
  expect(await code(reader('POST /api/debt', { body }))).toBe('403 forbidden');
  const noted = await engineer('POST /api/debt', { body });
  expect(noted).toMatchObject({ evidenced: false, proposedBy: { name: 'Wu' }, can: { edit: true }, closed: null });
  const at = { params: { debtId: noted.id } };
  const counted = await engineer('PATCH /api/debt/{debtId}', {
    ...at,
    body: { version: 1, interest: { hours: 30, source: 'Time sheet of October' }, risk: 'Releases wait for the bank' },
  });
  expect(counted).toMatchObject({ evidenced: true, interest: { hours: 30 }, version: 2 });
  expect(await code(engineer('PATCH /api/debt/{debtId}', { ...at, body: { version: 1 } }))).toBe(
    '409 version-conflict',
  );
  const unsaid = await add({ interest: { hours: 80 } });
  expect(unsaid.evidenced).toBe(false);
  const list = await reader('GET /api/debt', { query: { team: it.teamId } });
  expect(list.map((one) => one.id)).toEqual([unsaid.id, noted.id]);

  const closed = await engineer('PUT /api/debt/{debtId}/closing', {
    ...at,
    body: { outcome: 'paid', text: 'A stand-in for the bank runs beside the tests' },
  });
  expect(closed).toMatchObject({ closed: { outcome: 'paid', by: { name: 'Wu' } } });
  expect(await code(engineer('PATCH /api/debt/{debtId}', { ...at, body: { version: 3 } }))).toBe('409 debt-closed');
  expect((await reader('GET /api/debt', { query: { closed: 'yes' } })).map((one) => one.id)).toEqual([noted.id]);
  const csv = await (await it.admin.fetch(`/api/debt.csv?team=${it.teamId}&lang=zh`)).text();
  expect(csv).toContain('Tests need a real bank,测试,30,');
  expect(csv).toContain('已偿还');
  expect(await engineer('DELETE /api/debt/{debtId}/closing', at)).toMatchObject({ closed: null });
});

test('A33 quality debt that was accepted in one stage is asked about again in the next', async () => {
  const enter = (stage: 'prototype' | 'growth') =>
    it.admin('PUT /api/teams/{teamId}/stage', { params: { teamId: it.teamId }, body: { stage, evidence: 'Seen' } });
  await enter('prototype');
  const { id } = await add({ kind: 'quality', text: 'The app may crash once a day' });
  const at = { params: { debtId: id } };
  const accepted = await it.admin('PUT /api/debt/{debtId}/closing', {
    ...at,
    body: { outcome: 'carried', text: 'Ten friends use it' },
  });
  expect(accepted).toMatchObject({ closed: { stage: 'prototype' }, asksAgain: false });
  const open = async () => (await it.admin('GET /api/debt', { query: { team: it.teamId } })).map((one) => one.id);
  expect(await open()).not.toContain(id);
  await enter('growth');
  expect(await open()).toContain(id);
  expect(await it.admin('GET /api/debt/{debtId}', at)).toMatchObject({ asksAgain: true });
  const again = { outcome: 'carried' as const, text: 'Customers know it' };
  expect(await it.admin('PUT /api/debt/{debtId}/closing', { ...at, body: again })).toMatchObject({
    closed: { stage: 'growth' },
    asksAgain: false,
  });
  expect(await open()).not.toContain(id);
});

test('A59 a growing series against a tested limit: a range of days, or the reason why there is none', async () => {
  const indicator = await series(growing);
  const told = await it.admin('GET /api/capacity', { query: { indicator, limit: 1_100_000 } });
  expect(told).toMatchObject({
    limit: 1_100_000,
    forecast: { given: true, from: '2027-01-07', ranges: [{ growth: 'linear' }, { growth: 'exponential' }] },
  });
  expect(told.points).toHaveLength(12);
  const flat = await series(growing.map(() => 500_000));
  expect(
    (await it.admin('GET /api/capacity', { query: { indicator: flat, limit: 1_100_000 } })).forecast,
  ).toMatchObject({
    given: false,
    reason: 'no-growth',
  });
  expect(await code(it.admin('GET /api/capacity', { query: { limit: 1 } }))).toBe('400 invalid');
  expect(await code(it.admin('GET /api/capacity', { query: { indicator: 'nobody', limit: 1 } }))).toBe('404 not-found');
});

test('A62 the limit is what a key result reads from a load test, told in the unit of the series', async () => {
  const indicator = await series(growing);
  const { keyResults } = await it.draft({
    keyResults: [
      { text: 'Peak load borne', baseline: 50, target: 150, unit: '万次/小时' },
      { text: 'Disk', baseline: 1, target: 2, unit: 'GB' },
    ],
  });
  const [peak, disk] = keyResults.map(({ id }) => id);
  await it.admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: peak! },
    body: { value: 110 },
  });
  const told = await it.admin('GET /api/capacity', { query: { indicator, limitKeyResult: peak } });
  expect(told).toMatchObject({ limit: 1_100_000, limitOf: { text: 'Peak load borne' }, forecast: { given: true } });
  expect((await it.admin('GET /api/capacity', { query: { indicator, limitKeyResult: disk } })).forecast).toMatchObject({
    reason: 'no-limit',
  });
  await it.admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: disk! },
    body: { value: 1 },
  });
  expect(await code(it.admin('GET /api/capacity', { query: { indicator, limitKeyResult: disk } }))).toBe(
    '400 limit-unit-clash',
  );
});

test('A57 a typed limit says from where and of when it is; what is pointed at has to be there', async () => {
  const indicatorId = await series(growing);
  const { source, date, ...bare } = tested;
  const wrong = await it.admin.fetch('/api/debt', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ teamId: it.teamId, text: 'x', kind: 'code', capacity: { indicatorId, ...bare } }),
  });
  expect(await wrong.json()).toMatchObject({
    error: { problems: [{ path: 'capacity.source' }, { path: 'capacity.date' }] },
  });
  expect(await code(add({ interest: { indicatorId: 'nobody' } }))).toBe('400 invalid');
  expect(await add({ capacity: { indicatorId, source, date, limit: 1_100_000 } })).toMatchObject({
    capacity: { indicatorId, limit: 1_100_000 },
  });
});

test('A61 a debt objective is published on a series and a prediction, or a dated notice; never on a feeling', async () => {
  const indicatorId = await series(growing);
  const { id: debtId } = await add({ capacity: { indicatorId, ...tested } });
  const base = {
    type: 'debt' as const,
    text: 'Split the write path so that nobody queues at the peak',
    ownerId: it.adminId,
    impact: 'Two features wait three weeks; each step can be taken back in five minutes',
    debtId,
    keyResults: [{ text: 'Errors at 1.2 million an hour', baseline: 2.4, target: 0.1, unit: '%' }],
  };
  const { id: objectiveId, ...draft } = await it.draft({ ...base, evidence: ['感觉快撑不住了'] });
  const at = { params: { objectiveId } };
  const codes = (missing: readonly { code: string }[]) => missing.map((one) => one.code);
  expect(codes(draft.missing)).toEqual(['no-evidence', 'no-series', 'no-prediction', 'agreement-management']);
  expect((await it.admin('GET /api/debt/{debtId}', { params: { debtId } })).objectives).toMatchObject([
    { id: objectiveId, state: 'draft' },
  ]);

  const measured = { text: 'Writes an hour', kind: 'series' as const, indicatorId };
  const foreseen = { text: 'When the limit is met', kind: 'prediction' as const, indicatorId, limit: 1_100_000 };
  const save = async (evidence: object[], version: number) =>
    it.admin('PUT /api/objectives/{objectiveId}', {
      ...at,
      body: { ...base, keyResults: [], evidence: evidence as never, version },
    });
  expect(codes((await save([measured], 1)).missing)).toContain('no-prediction');
  const whole = await save([measured, { ...foreseen, limit: 1e9 }], 2);
  expect(codes(whole.missing)).toEqual(['no-key-results', 'agreement-management']);
  const kept = await it.admin('PUT /api/objectives/{objectiveId}', {
    ...at,
    body: { ...base, evidence: [measured, { ...foreseen, limit: 1e9 }], version: 3 },
  });
  const publish = () =>
    it.admin.fetch(`/api/objectives/${objectiveId}/publication`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"plain":"The write path is split."}',
    });
  expect(codes((await ((await publish()).json() as Promise<any>)).error.problems)).toContain('nothing-foreseen');
  const gone = await it.admin('PUT /api/objectives/{objectiveId}', {
    ...at,
    body: {
      ...base,
      keyResults: kept.keyResults.map(({ id }) => ({ ...base.keyResults[0]!, id })),
      evidence: [{ text: 'Support of the queue ends', kind: 'notice', date: '2027-04-30' }],
      version: 4,
    },
  });
  expect(codes(gone.missing)).toEqual(['agreement-management']);
  expect(await code(it.draft({ ...base, evidence: [{ text: 'x', kind: 'series', indicatorId: 'nobody' }] }))).toBe(
    '400 invalid',
  );
  expect(await code(it.draft({ ...base, debtId: 'nobody' }))).toBe('400 invalid');
});
