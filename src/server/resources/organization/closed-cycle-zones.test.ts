import { afterEach, expect, test } from 'vitest';
import { setupToken } from './session/setup-token.ts';
import { type TestApp, openTestApp, password } from '../../testing/open-test-app.ts';

let app: TestApp;
let now = new Date();
afterEach(() => app.close());

/** A guard at most 2 with readings in the running quarter, closed after its last day. */
async function closedQuarter({ start, zone, readings, last }: Story) {
  now = new Date(start);
  app = await openTestApp({ clock: () => now });
  const admin = app.visitor();
  const me = await admin('POST /api/setup', {
    body: {
      organization: 'Acme',
      name: 'Ada',
      email: 'ada@example.com',
      password,
      lang: 'en',
      token: await setupToken(app.services),
      ...(zone === undefined ? {} : { zone }),
    },
  });
  if (zone === undefined) {
    // As an installation of before was upgraded: nobody has said.
    await app.services.database.db.updateTable('organizations').set({ zones: null }).execute();
    app.services.identify.forget();
  }
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const cycleId = me.cycle!.id;
  const keyResults = [{ text: 'Errors', kind: 'guard' as const, measure: 'at-most' as const, target: 2, unit: '%' }];
  const drafted = await admin('POST /api/objectives', {
    body: { teamId, cycleId, text: 'Payments that hold', type: 'quality', ownerId: me.person.id, keyResults },
  });
  await admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: drafted.id },
    body: { plain: '' },
  });
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  const keyResultId = drafted.keyResults[0]!.id;
  for (const [value, at] of readings) {
    now = new Date(Date.parse(at) + 60_000);
    await admin('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body: { value, at } });
  }
  now = new Date(last);
  for (const state of ['closing', 'closed'] as const)
    await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });
  const look = async () => {
    const { now: standing } = await admin('GET /api/key-results/{keyResultId}', { params: { keyResultId } });
    const cycle = (await admin('GET /api/cycles', {})).find((one) => one.id === cycleId)!;
    const why = await admin('GET /api/key-results/{keyResultId}/why', { params: { keyResultId } });
    return {
      raw: standing.raw,
      status: standing.status,
      points: standing.points.map(({ value }) => value),
      why: JSON.stringify(why.progress),
      days: [cycle.start, cycle.end],
    };
  };
  return { admin, cycleId, keyResultId, look };
}

type Story = { start: string; zone?: string; readings: [number, string][]; last: string };

const stories: [string, Story, string, number][] = [
  [
    'two mornings of Shanghai stay two check points when the organization moves to Berlin',
    {
      start: '2026-10-05T02:00:00.000Z',
      zone: 'Asia/Shanghai',
      readings: [
        [3, '2026-10-12T01:00:00.000Z'],
        [1, '2026-10-12T23:30:00.000Z'],
      ],
      last: '2027-01-02T02:00:00.000Z',
    },
    'Europe/Berlin',
    0.5,
  ],
  [
    'the day of 25 hours is one check point, its last hour too, and stays so under UTC',
    {
      start: '2026-10-05T08:00:00.000Z',
      zone: 'Europe/Berlin',
      readings: [
        // 25 October 00:30 in summer time and 23:30 in winter time: one day of 25 hours, two days of UTC.
        [3, '2026-10-24T22:30:00.000Z'],
        [1, '2026-10-25T22:30:00.000Z'],
        [5, '2026-10-25T23:30:00.000Z'],
      ],
      last: '2027-01-02T08:00:00.000Z',
    },
    'UTC',
    0.5,
  ],
  [
    'the day of 23 hours is one check point and stays so in Shanghai',
    {
      start: '2026-02-02T15:00:00.000Z',
      zone: 'America/New_York',
      readings: [
        // 8 March: clocks leap at 2; 00:30 in winter time, 23:30 in summer time.
        [3, '2026-03-08T05:30:00.000Z'],
        [1, '2026-03-09T03:30:00.000Z'],
        [1, '2026-03-09T04:30:00.000Z'],
      ],
      last: '2026-04-02T15:00:00.000Z',
    },
    'Asia/Shanghai',
    1,
  ],
  [
    'an upgraded organization closed on UTC keeps the days of UTC when its admin answers',
    {
      start: '2026-10-05T08:00:00.000Z',
      readings: [
        [3, '2026-10-12T01:00:00.000Z'],
        [1, '2026-10-12T23:30:00.000Z'],
      ],
      last: '2027-01-02T08:00:00.000Z',
    },
    'Asia/Shanghai',
    1,
  ],
];

test.each(stories)('%s', async (_name, story, other, raw) => {
  const { admin, cycleId, keyResultId, look } = await closedQuarter(story);
  const before = await look();
  expect(before.raw).toBe(raw);
  await admin('PUT /api/organization/zone', { body: { zone: other } });
  expect(await look()).toEqual(before);
  now = new Date(now.getTime() + 40 * 86_400_000);
  expect(await look()).toEqual(before);
  // Opened again for closing, its days are still those of the zone that held on them.
  await admin('PATCH /api/cycles/{cycleId}', {
    params: { cycleId },
    body: { state: 'closing', reason: 'One value was wrong' },
  });
  expect(await look()).toEqual(before);
  await expect(
    admin('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body: { value: 9 } }),
  ).rejects.toThrow('after-cycle-end');
});
