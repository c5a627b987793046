import { expect, test } from 'vitest';
import type { ObjectiveBody } from '../../contract/objectives.ts';
import { withTeam } from '../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

async function indicator(values: readonly number[]): Promise<string> {
  const { id } = await it.admin('POST /api/indicators', { body: { name: 'New shops', unit: '', teamId: it.teamId } });
  for (const [week, value] of values.entries()) {
    const at = new Date(Date.UTC(2026, 4, 19 - 7 * (values.length - 1 - week), 6)).toISOString();
    await it.admin('POST /api/indicators/{indicatorId}/readings', { params: { indicatorId: id }, body: { value, at } });
  }
  return id;
}

const draft = (indicatorId: string, targets: readonly (number | null)[]): Omit<ObjectiveBody, 'ownerId'> => ({
  text: 'Let shop owners bring in others',
  type: 'operations',
  keyResults: [
    ...targets.map((target) => ({ text: 'New shops a week', indicatorId, baseline: 1000, target })),
    { text: 'Typed by hand', baseline: 1, target: 2 },
  ],
});

test('before it is public, a number with a past is told where it goes by itself; afterwards the forecast tells', async () => {
  const shops = await indicator([980, 1010, 995, 1005, 990, 1000, 1010, 1000, 995, 1005]);
  const saved = await it.draft(draft(shops, [900, 5000, null]));
  const [near, far, ...none] = saved.untouched;
  expect(none).toEqual([]);
  expect(near).toMatchObject({ keyResultId: saved.keyResults[0]!.id, baseline: 1000, target: 900, readings: 10 });
  expect(near!.low).toBeLessThan(near!.likeliest);
  expect(near!.likeliest).toBeLessThan(near!.high);
  expect(far!.chance).toBeLessThanOrEqual(0.01);
  expect(far).toMatchObject({ likeliest: near!.likeliest, low: near!.low, high: near!.high });

  const few = await it.draft(draft(await indicator([1000, 1010]), [1200]));
  expect(few.untouched).toEqual([]);

  const published = await it.admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: (await it.draft({ ...draft(shops, [1100]), ownerId: it.adminId })).id },
    body: { plain: '' },
  });
  expect(published.untouched).toEqual([]);
});
