import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('a team without a publication has an empty long view; drafts are in nobody’s', async () => {
  await it.draft({ text: 'Drafted only' });
  expect(await it.admin('GET /api/teams/{teamId}/long-term', { params: { teamId: it.teamId } })).toEqual({
    team: { id: it.teamId, name: 'Payments' },
    cycles: [],
    lines: [],
    metrics: [],
    diagnoses: [],
  });
});

test('a team that is not there is not found', async () => {
  expect(await code(it.admin('GET /api/teams/{teamId}/long-term', { params: { teamId: 'nowhere' } }))).toBe(
    '404 not-found',
  );
});
