import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../core/coach/policy.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const move = (state: 'drafting' | 'running' | 'closing' | 'closed', reason = '') =>
  it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state, reason } });

test('the first run begins with the quarter of its day', async () => {
  expect(await it.admin('GET /api/cycles', {})).toMatchObject([{ start: '2026-04-01', end: '2026-06-30' }]);
});

test('a cycle has a beginning before its end and shares no day with another', async () => {
  const create = (start: string, end: string) =>
    it.admin('POST /api/cycles', { body: { name: `${start} to ${end}`, start, end } });
  expect(await code(create('2026-09-30', '2026-07-01'))).toBe('400 cycle-backwards');
  expect(await code(create('2026-06-30', '2026-09-30'))).toBe('409 cycle-overlaps');
  expect(await create('2026-07-01', '2026-09-30')).toMatchObject({ state: 'drafting' });
  expect(await code(create('2026-02-30', '2026-03-31'))).toBe('400 invalid');
});

test('it goes one step at a time, and back only from closed', async () => {
  expect(await code(move('closing'))).toBe('409 cycle-state');
  for (const state of ['running', 'closing', 'closed'] as const) expect(await move(state)).toMatchObject({ state });
  const renamed = it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { name: 'Q2' } });
  expect(await code(renamed)).toBe('409 cycle-closed');
  expect(await code(move('running'))).toBe('409 cycle-state');
  expect(await code(move('closing'))).toBe('400 cycle-reason-missing');
  expect(await code(move('closing', '  '))).toBe('400 cycle-reason-missing');
  expect(await move('closing', 'A grade was wrong')).toMatchObject({ state: 'closing' });
});

test('A73 a cycle keeps the coach’s policy it ran under; what is decided later is for others', async () => {
  const next = await it.admin('POST /api/cycles', { body: { name: 'Next', start: '2027-01-01', end: '2027-03-31' } });
  const params = { cycleId: next.id };
  const kept = async () => (await it.admin('GET /api/cycles/{cycleId}/review', { params })).policy;
  const step = (state: 'running' | 'closing' | 'closed', reason = '') =>
    it.admin('PATCH /api/cycles/{cycleId}', { params, body: { state, reason } });
  const decide = (stance: '2018' | '2019') => it.admin('PUT /api/policy', { body: { ...defaultPolicy, stance } });
  await step('running');
  await decide('2019');
  expect(await kept()).toBeNull();
  await step('closing');
  await decide('2018');
  await step('closed');
  expect(await kept()).toEqual({ ...defaultPolicy, stance: '2019' });
  expect(await it.admin('GET /api/policy', {})).toEqual(defaultPolicy);
  // Opened again for a correction, it still is what it ran under.
  await step('closing', 'A grade was wrong');
  await step('closed');
  expect(await kept()).toMatchObject({ stance: '2019' });
});

test('only an admin opens, renames and moves cycles; everybody sees them', async () => {
  const { person: lead } = await it.join('lead', 'Lea');
  const body = { name: 'Q4', start: '2026-10-01', end: '2026-12-31' };
  expect(await code(lead('POST /api/cycles', { body }))).toBe('403 forbidden');
  const rename = { params: { cycleId: it.cycleId }, body: { name: 'Mine' } };
  expect(await code(lead('PATCH /api/cycles/{cycleId}', rename))).toBe('403 forbidden');
  expect(await lead('GET /api/cycles', {})).toHaveLength(3);
});
