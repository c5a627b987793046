import { expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { openTestApp } from '../../testing/open-test-app.ts';
import { setupToken } from '../organization/session/setup-token.ts';
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

test('one looks back as far as one asks: by years, or at the newest', async () => {
  const sample = await openTestApp({ clock: () => new Date('2026-05-20T08:00:00Z') });
  const visitor = sample.visitor();
  await visitor('POST /api/setup/sample', { body: { token: await setupToken(sample.services), lang: 'en' } });
  const [team] = (await visitor('GET /api/teams', {})).filter(({ name }) => name === 'Payments');
  const seen = async (query: { years?: 1 | 5 }) =>
    (await visitor('GET /api/teams/{teamId}/long-term', { params: { teamId: team!.id }, query })).cycles.map(
      ({ name }) => name,
    );
  const newest = await seen({});
  expect(newest).toHaveLength(3);
  expect(await seen({ years: 5 })).toEqual(newest);
  // Two years later only the present cycle and nothing of theirs is within a year.
  const { db } = sample.services.database;
  await db
    .updateTable('cycles')
    .set({ start_day: '2024-01-01', end_day: '2024-03-31' })
    .where('name', '=', newest[0]!)
    .execute();
  expect(await seen({ years: 1 })).toEqual(newest.slice(1));
  expect(
    await code(
      visitor('GET /api/teams/{teamId}/long-term', { params: { teamId: team!.id }, query: { years: 4 as 5 } }),
    ),
  ).toBe('400 invalid');
  await sample.close();
});
