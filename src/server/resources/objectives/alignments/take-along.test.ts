import { beforeAll, expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withLinks } from '../../../testing/with-links.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { at, show, published, link } = withLinks(it);
let otherId: string;
let yearId: string;

beforeAll(async () => {
  otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  await it.admin('POST /api/cycles', { body: { name: 'Q3', start: '2026-07-01', end: '2026-09-30' } });
  const year = { name: '2026', start: '2026-01-01', end: '2026-12-31', level: 'year' as const };
  yearId = (await it.admin('POST /api/cycles', { body: year })).id;
});

const goOn = (id: string) => it.admin('POST /api/objectives/{objectiveId}/continuation', at(id));
const takeAlong = (id: string, who = it.admin) =>
  who('POST /api/objectives/{objectiveId}/alignments/continued', at(id));

test('links and dependencies of before are offered, and asked for anew once somebody wants them', async () => {
  const year = await it.admin('POST /api/objectives', { body: { teamId: otherId, cycleId: yearId, text: 'All year' } });
  const quarter = await published('One quarter', otherId, [2]);
  const objective = await published('Goes on', it.teamId, [2]);
  await link(objective.id, { parentId: year.id, share: 0.25, note: 'A quarter of it' });
  await link(objective.id, { parentId: quarter.id, keyResultId: quarter.keyResults[0]!.id });
  const params = { keyResultId: objective.keyResults[0]!.id };
  for (const [need, due] of [
    ['A hand', '2026-08-01'],
    ['An early one', '2026-05-01'],
    ['Done already', null],
  ] as const) {
    const body = { teamId: otherId, need, due };
    const made = await it.admin('POST /api/key-results/{keyResultId}/dependencies', { params, body });
    if (need !== 'Done already') continue;
    const answered = { params: { dependencyId: made.id }, body: { state: 'done' as const } };
    await it.admin('PATCH /api/dependencies/{dependencyId}', answered);
  }
  expect(await code(takeAlong(objective.id))).toBe('404 not-found');

  const laterQuarter = await goOn(quarter.id);
  const next = await goOn(objective.id);
  expect(next).toMatchObject({ continues: { links: 4 }, alignments: { serves: [] }, dependencies: [] });
  const { person: reader } = await it.join('reader', 'Ray');
  expect(await code(takeAlong(next.id, reader))).toBe('404 not-found');
  const taken = await takeAlong(next.id);
  expect(taken.alignments.serves).toMatchObject([
    { other: { id: year.id }, share: 0.25, note: 'A quarter of it', state: 'accepted' },
    { other: { id: laterQuarter.id }, keyResult: { id: laterQuarter.keyResults[0]!.id }, share: null },
  ]);
  expect(taken.dependencies.map(({ need, due, state }) => [need, due, state])).toEqual([
    ['A hand', '2026-08-01', 'asked'],
    ['An early one', null, 'asked'],
  ]);
  expect(await takeAlong(next.id)).toMatchObject({ alignments: { serves: [{}, {}] }, dependencies: [{}, {}] });
  expect((await show(objective.id)).alignments.serves).toHaveLength(2);
});
