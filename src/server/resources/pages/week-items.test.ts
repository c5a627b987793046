import { expect, test } from 'vitest';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const others = 4_000;

test('the week and the hand-over of somebody with thousands of objectives tell the first hundred and how many there are', async () => {
  const drafted = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers who deploy by themselves from 2 to 10 a week', baseline: 2, target: 10 }],
  });
  const at = { params: { objectiveId: drafted.id } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  await repeat('objectives', drafted.id, (n) => ({ id: `o-${n}` }));
  await repeat('key_results', drafted.keyResults[0]!.id, (n) => ({ id: `k-${n}`, objective_id: `o-${n}` }));

  const week = await it.admin('GET /api/week', {});
  expect([week.items.length, week.itemCount, week.waitingCount]).toEqual([100, others + 1, others + 1]);
  expect(JSON.stringify(week).length).toBeLessThan(1_000_000);
  const first = await it.admin.page('GET /api/week/items', { query: {} });
  expect(first.reply.map((item) => item.keyResult.id)).toEqual(week.items.map((item) => item.keyResult.id));
  const after = `99.${week.items.at(-1)!.keyResult.id}`;
  expect(first.next).toEqual({ after });
  const second = await it.admin('GET /api/week/items', { query: { after } });
  expect(new Set([...first.reply, ...second].map((item) => item.keyResult.id)).size).toBe(200);
  expect(await it.admin('GET /api/week/reminders', {})).toEqual({ count: others + 1 });

  const of = { params: { personId: it.adminId } };
  const owned = await it.admin('GET /api/people/{personId}/hand-over', of);
  expect([owned.items.length, owned.itemCount]).toEqual([100, others + 1]);
  const { id: to } = await it.join('member', 'Mo');
  const items = owned.items.map(({ kind, id }) => ({ kind, id, to }));
  const left = await it.admin('PUT /api/people/{personId}/hand-over', { ...of, body: { items } });
  expect([left.items.length, left.itemCount]).toEqual([100, others - 99]);
}, 60_000);

/** The same row again and again, as the database keeps it. */
async function repeat(table: 'objectives' | 'key_results', id: string, changes: (n: number) => object) {
  const { db } = it.app.services.database;
  const row = await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  for (let at = 0; at < others; at += 200) {
    const rows = Array.from({ length: 200 }, (_, n) => ({ ...row, ...changes(at + n) }));
    await db
      .insertInto(table)
      .values(rows as never)
      .execute();
  }
}
