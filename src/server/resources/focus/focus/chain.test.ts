import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

async function indicator(name: string, unit: string, values: Record<string, number>): Promise<string> {
  const { id } = await it.admin('POST /api/indicators', { body: { name, unit, teamId: it.teamId } });
  for (const [day, value] of Object.entries(values))
    await it.admin('POST /api/indicators/{indicatorId}/readings', {
      params: { indicatorId: id },
      body: { value, at: `${day}T06:00:00.000Z` },
    });
  return id;
}

const weeks = (...values: number[]) =>
  Object.fromEntries(values.map((value, at) => [`2026-05-${String(5 + at * 4).padStart(2, '0')}`, value]));

test('A43 stages with numbers: what goes on, what is usual, and the weakest link', async () => {
  const visits = await indicator('Visits', 'people', weeks(1000, 1000, 1000, 1000));
  const trials = await indicator('Trials', 'people', weeks(200, 200, 200, 190));
  const paying = await indicator('Paying', '%', weeks(30, 30, 30, 12));
  const { chain, weakest } = await it.admin('PUT /api/focus/chain', {
    body: {
      stages: [
        { name: 'Acquisition', indicatorId: visits },
        { name: 'Activation', indicatorId: trials },
        { name: 'Revenue', indicatorId: paying, expected: 0.24 },
        { name: 'Referral' },
      ],
    },
  });
  expect(chain).toMatchObject([
    { value: 1000, link: { conversion: null, missing: 'nothing-before' } },
    {
      value: 190,
      indicator: { name: 'Trials' },
      link: { conversion: 0.19, usual: 0.2, against: 'history', ratio: 0.95 },
    },
    { value: 12, expected: 0.24, link: { conversion: 0.12, against: 'expected', ratio: 0.5 } },
    { value: null, indicator: null, link: { conversion: null, missing: 'no-number' } },
  ]);
  expect(weakest).toEqual({ stageId: chain[2]!.id, ratio: 0.5, compared: 2, links: 3 });

  // Who writes names alone leaves the numbers where they are; who says null takes them away.
  const renamed = await it.admin('PUT /api/focus/chain', {
    body: { stages: chain.map(({ id, name }, at) => (at === 1 ? { id, name: 'Trial' } : { id, name })) },
  });
  expect(renamed.chain.map((one) => [one.name, one.indicator?.name, one.expected])).toEqual([
    ['Acquisition', 'Visits', null],
    ['Trial', 'Trials', null],
    ['Revenue', 'Paying', 0.24],
    ['Referral', undefined, null],
  ]);
  // An archived number is read no more, and the chain says so rather than telling what it was.
  await it.admin('DELETE /api/indicators/{indicatorId}', { params: { indicatorId: trials } });
  expect((await it.admin('GET /api/focus', {})).chain[1]).toMatchObject({
    value: null,
    indicator: { archived: true },
    link: { missing: 'no-number' },
  });
  const bare = await it.admin('PUT /api/focus/chain', {
    body: { stages: chain.map(({ id, name }) => ({ id, name, indicatorId: null, expected: null })) },
  });
  expect(bare).toMatchObject({ weakest: null, chain: [{ indicator: null }, {}, { expected: null }, {}] });
});

test('a number that is not there, and a share beyond the whole, are refused with their place', async () => {
  const set = (stage: object) => it.admin('PUT /api/focus/chain', { body: { stages: [{ name: 'A', ...stage }] } });
  await expect(set({ indicatorId: '01890000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
    body: { error: { problems: [{ path: 'stages.0.indicatorId' }] } },
  });
  for (const expected of [0, 1.2, -0.1]) expect(await code(set({ expected }))).toBe('400 invalid');
});
