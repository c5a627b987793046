import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

test('the sample company comes beside one’s own, and leaves without a trace in it', async () => {
  const before = await it.admin('GET /api/teams', {});
  const inSample = await it.admin('POST /api/sample', { body: { lang: 'en' } });
  expect(inSample.organization.sample).toBe(true);
  expect((await it.admin('GET /api/teams', {})).length).toBeGreaterThan(before.length);
  await it.admin('DELETE /api/sample', {});
  const me = await it.admin('GET /api/me', {});
  expect(me.organization).toMatchObject({ name: 'Acme', sample: false });
  expect(await it.admin('GET /api/teams', {})).toEqual(before);
});

test('nobody signed in adds or removes one', async () => {
  expect(await code(it.app.visitor()('POST /api/sample', { body: { lang: 'en' } }))).toBe('401 not-signed-in');
  expect(await code(it.app.visitor()('DELETE /api/sample', {}))).toBe('401 not-signed-in');
});
