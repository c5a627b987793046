import { expect, test } from 'vitest';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('readiness: several respondents, one verdict, differences shown', async () => {
  const at = { params: { teamId: it.teamId } };
  expect(await it.admin('GET /api/teams/{teamId}/readiness', at)).toMatchObject({
    verdict: 'not-shown',
    mine: null,
    respondents: [],
    can: { answer: true },
  });
  await it.admin('PUT /api/teams/{teamId}/readiness/answers', {
    ...at,
    body: { answers: { 'team-kind': { value: 'product-technology' }, 'contract-share': { value: 0 } } },
  });
  const { person: member } = await it.app.join(it.admin, 'member', 'Wu', [it.teamId]);
  const both = await member('PUT /api/teams/{teamId}/readiness/answers', {
    ...at,
    body: { answers: { 'contract-share': { value: 80, note: '今年大多是外包' } } },
  });
  expect(both).toMatchObject({
    verdict: 'project-management',
    disagreements: [{ question: 'contract-share' }],
    mine: { 'contract-share': { value: 80 } },
  });
  expect(both.respondents.map((one) => one.person.name)).toEqual(['Ada', 'Wu']);
  expect((await member('DELETE /api/teams/{teamId}/readiness/answers', at)).verdict).toBe('not-shown');
});

test('A37: how much of its chain the team decides itself is told once all of it is answered', async () => {
  const at = { params: { teamId: it.teamId } };
  const links = ['design', 'development', 'test', 'release', 'operations', 'data'];
  const answer = (control: Record<string, string>) =>
    it.admin('PUT /api/teams/{teamId}/readiness/answers', {
      ...at,
      body: { answers: { control: { value: control } } },
    });
  expect((await answer({ design: 'others' })).control).toBeNull();
  const all = await answer(Object.fromEntries(links.map((link, place) => [link, place < 2 ? 'ours' : 'others'])));
  expect(all.control?.share).toBeCloseTo(1 / 3);
  await it.admin('DELETE /api/teams/{teamId}/readiness/answers', at);
});
