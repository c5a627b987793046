import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

const create = (who: typeof it.admin, teamId: string | null, config: Record<string, string>) =>
  who('POST /api/connections', { body: { teamId, name: 'Numbers', connector: 'csv', config } });
const config = { url: 'https://example.com/numbers.csv' };

test('a setting that the connector does not know is refused with its name', async () => {
  expect(await code(create(it.admin, null, { ...config, colour: 'red' }))).toBe('400 source-settings');
  expect(await code(create(it.admin, null, { url: 'not an address' }))).toBe('400 source-settings');
  const unknown = it.admin('POST /api/connections', {
    body: { teamId: null, name: 'x', connector: 'carrier-pigeon', config: {} },
  });
  expect(await code(unknown)).toBe('400 source-settings');
});

test('taken off and put back, it is the same connection', async () => {
  const made = await create(it.admin, it.teamId, config);
  const at = { params: { connectionId: made.id } };
  await it.admin('DELETE /api/connections/{connectionId}', at);
  expect((await it.admin('GET /api/connections', {})).map((one) => one.id)).not.toContain(made.id);
  await it.admin('PUT /api/connections/{connectionId}/restoration', at);
  expect(await it.admin('GET /api/connections/{connectionId}', at)).toMatchObject({ id: made.id, name: 'Numbers' });
});

test('a lead connects for the own team; members look', async () => {
  const { person: lead } = await it.join('lead', 'Lea');
  const { person: member } = await it.join('member', 'Mo');
  expect(await code(create(lead, it.teamId, config))).toBe('ok');
  expect(await code(create(lead, null, config))).toBe('403 forbidden');
  expect(await code(create(member, it.teamId, config))).toBe('403 forbidden');
  expect((await member('GET /api/connections', {})).length).toBeGreaterThan(0);
});
