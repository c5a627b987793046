import { expect, test } from 'vitest';
import { withTeam } from '../../testing/with-team.ts';

let now = new Date('2026-05-20T08:00:00Z');
const it = withTeam({ clock: () => now });

test('before there is anything to do the week is empty', async () => {
  expect(await it.admin('GET /api/week', {})).toMatchObject({ items: [], agreements: [], findings: [], learning: [] });
});

test('a key result of mine waits when it is due, and no longer once I have checked in', async () => {
  const drafted = await it.draft({
    text: 'Customers deploy by themselves so that growth no longer waits for us',
    type: 'delivery',
    ownerId: it.adminId,
    keyResults: [
      {
        text: 'Customers who deploy by themselves from 2 to 10 a week',
        baseline: 2,
        target: 10,
        unit: 'customers',
        ownerId: it.adminId,
      },
    ],
  });
  const at = { params: { objectiveId: drafted.id } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '', lines: [] } });
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  now = new Date('2026-05-29T08:00:00Z');
  const waiting = async () => (await it.admin('GET /api/week', {})).items.map((one) => one.keyResult.id);
  const keyResultId = drafted.keyResults[0]!.id;
  expect(await waiting()).toEqual([keyResultId]);
  expect(await it.admin('GET /api/week/reminders', {})).toEqual({ count: 1 });
  const { person: other } = await it.join('member', 'Mo');
  expect((await other('GET /api/week', {})).items).toEqual([]);
  await it.admin('POST /api/key-results/{keyResultId}/check-ins', {
    params: { keyResultId },
    body: { value: 4, confidence: 6 },
  });
  expect(await it.admin('GET /api/week/reminders', {})).toEqual({ count: 0 });
});
