import { beforeAll, expect, test } from 'vitest';
import { withLinks } from '../testing/with-links.ts';
import { withTeam } from '../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { show, published, link } = withLinks(it);
let aboveId: string;

beforeAll(async () => {
  aboveId = (await it.admin('POST /api/teams', { body: { name: 'Company', kind: 'company' } })).id;
  await it.admin('PATCH /api/teams/{teamId}', { params: { teamId: it.teamId }, body: { parentId: aboveId } });
});

const layers = async (id: string) => (await show(id)).inUnlinkedLayers;

test('whoever works in a team and in the one above is under two layers, until a link puts them in order', async () => {
  const own = await it.draft({ text: 'Customers deploy by themselves' });
  expect(await layers(own.id)).toEqual([]);
  const above = await published('Grow', aboveId);
  // Ada made both teams, so she works in both.
  expect(await layers(own.id)).toEqual(['Ada']);
  const between = await published('Between', it.teamId);
  await link(own.id, { parentId: between.id });
  expect(await layers(own.id)).toEqual(['Ada']);
  await link(between.id, { parentId: above.id });
  expect(await layers(own.id)).toEqual([]);
  expect(await layers(above.id)).toEqual([]);
});
