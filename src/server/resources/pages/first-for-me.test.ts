import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withLinks } from '../../testing/with-links.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { at, published, publish, link } = withLinks(it);

test('what reaches a person over all layers comes in one order, and layers that nothing ties are told', async () => {
  const otherId = (await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  const { person: mem } = await it.app.join(it.admin, 'member', 'Mem', [it.teamId, otherId]);
  const first = () => mem('GET /api/week/first', {});
  const body = { cycleId: it.cycleId, kind: 'bottleneck' as const, text: 'Nobody can install it' };
  const diagnosis = await it.admin('POST /api/diagnoses', { body });
  await it.admin('PUT /api/diagnoses/{diagnosisId}/choice', {
    params: { diagnosisId: diagnosis.id },
    body: { tradeOff: 'x' },
  });
  const loose = await published('A loose one', otherId);
  const attack = await it.draft({ text: 'Zero-step install', diagnosisId: diagnosis.id });
  await publish(attack.id);
  await it.draft({ text: 'A draft is not asked' });
  expect(await first()).toMatchObject({
    objectives: [
      { text: 'Zero-step install', steps: 0 },
      { text: 'A loose one', steps: null },
    ],
    apart: [{ name: 'Search' }, { name: 'Payments' }],
  });
  await link(loose.id, { parentId: attack.id });
  expect(await first()).toMatchObject({ objectives: [{ steps: 0 }, { id: loose.id, steps: 1 }], apart: [] });
});

test('who leaves a team keeps in the order what they answer for, and no longer has what they have no part in', async () => {
  const otherId = (await it.admin('POST /api/teams', { body: { name: 'Billing', kind: 'product-technology' } })).id;
  const { person: eve, me } = await it.app.join(it.admin, 'member', 'Eve', [it.teamId, otherId]);
  const ofThatTeam = async () => {
    const { objectives } = await eve('GET /api/week/first', {});
    return objectives.filter((one) => one.team.id === otherId).map(({ text, mine }) => ({ text, mine }));
  };
  await published('A task of others', otherId, [3]);
  const make = async (text: string, more: { ownerId?: string; keyResults?: { text: string; ownerId: string }[] }) =>
    publish(
      (await it.admin('POST /api/objectives', { body: { teamId: otherId, cycleId: it.cycleId, text, ...more } })).id,
    );
  await make('A number of hers', { keyResults: [{ text: 'From 1 to 2', ownerId: me.person.id }] });
  await make('An objective of hers', { ownerId: me.person.id });
  const hers = [
    { text: 'A number of hers', mine: true },
    { text: 'An objective of hers', mine: true },
  ];
  expect(await ofThatTeam()).toEqual([...hers, { text: 'A task of others', mine: false }]);

  const place = { params: { teamId: otherId, personId: me.person.id } };
  await it.admin('DELETE /api/teams/{teamId}/members/{personId}', place);
  expect(await ofThatTeam()).toEqual(hers);
});

test('of what comes first, only what bears a label is asked for, by any name it had, in the order it has among all', async () => {
  const { person: kim } = await it.app.join(it.admin, 'member', 'Kim', [it.teamId]);
  const make = (name: string) => it.admin('POST /api/labels', { body: { name } });
  const [growth, before] = [await make('Growth'), await make('Growth of before')];
  const put = (objectiveId: string, labels: string[]) =>
    it.admin('PUT /api/objectives/{objectiveId}/labels', { ...at(objectiveId), body: { labels } });
  const [b, a] = [await published('B grows', it.teamId), await published('A grows', it.teamId)];
  await put(b.id, [growth.id]);
  await put(a.id, [before.id]);
  const shown = async (label: string) =>
    (await kim('GET /api/week/first', { query: { label } })).objectives.map((one) => one.text);
  expect(await shown(growth.id)).toEqual(['B grows']);
  await it.admin('PUT /api/labels/{labelId}/archive', { params: { labelId: before.id }, body: { into: growth.id } });
  expect(await shown(growth.id)).toEqual(['A grows', 'B grows']);
  expect(await shown((await make('Nobody')).id)).toEqual([]);
  expect(await code(kim('GET /api/week/first', { query: { label: 'x' } }))).toBe('404 not-found');
});
