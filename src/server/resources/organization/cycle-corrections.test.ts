import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
const at = (cycleId: string) => ({ params: { cycleId } });
const correct = (cycleId: string, body: object) => it.admin('PATCH /api/cycles/{cycleId}', { ...at(cycleId), body });
const open = (body: { name: string; start: string; end: string; level?: 'quarter' | 'year' }) =>
  it.admin('POST /api/cycles', { body });

test('name and days are corrected freely while drafting, with a reason once others rely on them', async () => {
  const cycle = await open({ name: '2031-Q1', start: '2031-01-01', end: '2031-03-31' });
  expect(await correct(cycle.id, { name: 'Spring', end: '2031-04-30' })).toMatchObject({
    name: 'Spring',
    end: '2031-04-30',
  });
  await correct(cycle.id, { state: 'running' });
  expect(await code(correct(cycle.id, { end: '2031-05-31' }))).toBe('400 cycle-reason-missing');
  expect(await code(correct(cycle.id, { end: '2030-05-31', reason: 'x' }))).toBe('400 cycle-backwards');
  expect(await correct(cycle.id, { end: '2031-05-31', reason: 'The fair was moved.' })).toMatchObject({
    end: '2031-05-31',
    state: 'running',
  });
  const { moves } = await it.admin('GET /api/cycles/{cycleId}/review', { ...at(cycle.id), query: {} });
  expect(moves).toMatchObject([
    { from: 'drafting', to: 'running', corrected: null },
    { from: 'running', to: 'running', reason: 'The fair was moved.', corrected: { after: { end: '2031-05-31' } } },
  ]);
  await correct(cycle.id, { state: 'closing' });
  await correct(cycle.id, { state: 'closed' });
  expect(await code(correct(cycle.id, { name: 'Other', reason: 'x' }))).toBe('409 cycle-closed');
  expect(await code(correct(cycle.id, { state: 'closing' }))).toBe('400 cycle-reason-missing');
  expect(await correct(cycle.id, { state: 'closing', reason: 'One grade is missing.' })).toMatchObject({
    state: 'closing',
  });
});

test('a year lies over its quarters, two of one level never share a day, and the quarter is the current one', async () => {
  const year = await open({ name: '2032', start: '2032-01-01', end: '2032-12-31', level: 'year' });
  const quarter = await open({ name: '2032-Q1', start: '2032-01-01', end: '2032-03-31' });
  expect([year.level, quarter.level]).toEqual(['year', 'quarter']);
  const again = open({ name: 'FY', start: '2032-12-31', end: '2033-12-30', level: 'year' });
  expect(await code(again)).toBe('409 cycle-overlaps');
  expect(await code(correct(quarter.id, { start: '2031-03-01' }))).toBe('409 cycle-overlaps');
  const me = await it.admin('GET /api/me', {});
  expect(me.cycle?.level).toBe('quarter');
});

test('a cycle is deleted while it is empty, and opened again as it was', async () => {
  const cycle = await open({ name: '2033-Q1', start: '2033-01-01', end: '2033-03-31' });
  await it.draft({ cycleId: cycle.id } as never);
  expect(await code(it.admin('DELETE /api/cycles/{cycleId}', at(cycle.id)))).toBe('409 cycle-not-empty');
  const empty = await open({ name: '2033-Q2', start: '2033-04-01', end: '2033-06-30' });
  await it.admin('DELETE /api/cycles/{cycleId}', at(empty.id));
  expect((await it.admin('GET /api/cycles', {})).map((one) => one.id)).not.toContain(empty.id);
  expect((await open({ name: empty.name, start: empty.start, end: empty.end })).name).toBe('2033-Q2');
});

test('the year of the organization decides what is proposed next', async () => {
  expect(await it.admin('GET /api/fiscal-year', {})).toEqual({ startMonth: 1, quarters: 'months' });
  const april = { startMonth: 4, quarters: '4-4-5' as const };
  expect(await it.admin('PUT /api/fiscal-year', { body: april })).toEqual(april);
  expect(await it.admin('GET /api/fiscal-year', {})).toEqual(april);
  const proposals = await it.admin('GET /api/cycle-proposals', {});
  // Cycles of later years are open already.
  expect(proposals).toEqual([]);
});

test('a year typed wrong is refused where nobody can mean it, and otherwise mended or deleted', async () => {
  const typed = (end: string) => open({ name: '2035-Q1', start: '2035-01-01', end });
  expect(await code(typed('9999-12-31'))).toBe('400 invalid');
  const cycle = await typed('2935-03-31');
  const next = () => open({ name: '2035-Q2', start: '2035-04-01', end: '2035-06-30' });
  expect(await code(next())).toBe('409 cycle-overlaps');
  await correct(cycle.id, { end: '2035-03-31' });
  const { id } = await next();
  await correct(id, { end: '2835-06-30' });
  expect(await code(it.admin('DELETE /api/cycles/{cycleId}', at(id)))).toBe('ok');
  expect(await code(next())).toBe('ok');
});

test('of two who open the same days at once, or delete and draft at once, one comes first', async () => {
  for (let round = 0; round < 5; round += 1) {
    const days = { start: `${2040 + round}-01-01`, end: `${2040 + round}-03-31` };
    const outcomes = await Promise.all([code(open({ name: 'A', ...days })), code(open({ name: 'B', ...days }))]);
    expect(outcomes.toSorted()).toEqual(['409 cycle-overlaps', 'ok']);
    const cycle = (await it.admin('GET /api/cycles', {})).find((one) => one.start === days.start)!;
    const [drafted, removed] = await Promise.all([
      code(it.draft({ cycleId: cycle.id } as never)),
      code(it.admin('DELETE /api/cycles/{cycleId}', at(cycle.id))),
    ]);
    expect([
      ['ok', '409 cycle-not-empty'],
      ['404 not-found', 'ok'],
    ]).toContainEqual([drafted, removed]);
  }
});

test('two admins who remove each other at once: one stays', async () => {
  const [one, other] = await Promise.all([it.join('admin', 'Ann'), it.join('admin', 'Bob')]);
  await it.admin('PATCH /api/people/{personId}', { params: { personId: it.adminId }, body: { role: 'member' } });
  await Promise.all([
    code(one.person('DELETE /api/people/{personId}', { params: { personId: other.id } })),
    code(other.person('DELETE /api/people/{personId}', { params: { personId: one.id } })),
  ]);
  const people = await it.admin('GET /api/people', {});
  expect(people.filter((person) => person.role === 'admin')).toHaveLength(1);
});
