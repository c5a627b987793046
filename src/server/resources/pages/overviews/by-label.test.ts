import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withLinks } from '../../../testing/with-links.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { published } = withLinks(it);

test('the overview of a label counts, lists and explains only what bears it', async () => {
  const make = (name: string) => it.admin('POST /api/labels', { body: { name } });
  const [growth, before, none] = [await make('Growth'), await make('Growth of before'), await make('None')];
  const put = (objectiveId: string, labels: string[]) =>
    it.admin('PUT /api/objectives/{objectiveId}/labels', { params: { objectiveId }, body: { labels } });
  const [one, two, other] = [
    await published('Grow', it.teamId, [10]),
    await published('Grow more', it.teamId, [5, null]),
    await published('Pay back', it.teamId, [0, 0, 0]),
  ];
  await put(one.id, [growth.id]);
  await put(two.id, [before.id]);
  await it.admin('PUT /api/labels/{labelId}/archive', { params: { labelId: before.id }, body: { into: growth.id } });
  const at = { params: { cycleId: it.cycleId } };
  const all = await it.admin('GET /api/cycles/{cycleId}/overview', at);
  expect(all).toMatchObject({ objectives: 3, keyResults: 6 });
  const query = { label: growth.id };
  const shown = await it.admin('GET /api/cycles/{cycleId}/overview', { ...at, query });
  expect(shown).toMatchObject({ teams: 1, objectives: 2, keyResults: 3, noProgress: 1 });
  const list = { ...at, query: { ...query, count: 'key-results' as const } };
  const { items } = await it.admin('GET /api/cycles/{cycleId}/overview/key-results', list);
  expect(items.map((item) => item.objective.id)).not.toContain(other.id);
  const { teams } = await it.admin('GET /api/cycles/{cycleId}/overview/teams', { ...at, query });
  expect(teams).toMatchObject([{ objectives: 2, keyResults: 3, progress: 0.75 }]);
  for (const [number, result] of [
    ['key-results', 3],
    ['objectives', 2],
    ['progress', 0.75],
  ] as const) {
    const whose = number === 'progress' ? { team: it.teamId, alone: 'yes' as const } : {};
    const why = await it.admin('GET /api/cycles/{cycleId}/why', { ...at, query: { ...query, ...whose, number } });
    expect([number, why.trace.result]).toEqual([number, result]);
  }
  expect(await it.admin('GET /api/statistics', { query })).toMatchObject([{ objectives: 2, keyResults: 3 }]);
  expect(await it.admin('GET /api/statistics', { query: { label: none.id } })).toEqual([]);
  expect(await code(it.admin('GET /api/cycles/{cycleId}/overview', { ...at, query: { label: 'x' } }))).toBe(
    '404 not-found',
  );
});
