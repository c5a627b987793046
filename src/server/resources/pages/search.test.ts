import { expect, test } from 'vitest';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

test('search finds what I may see, by every word, in both scripts', async () => {
  await it.admin('POST /api/objectives', {
    body: {
      teamId: it.teamId,
      cycleId: it.cycleId,
      text: '100%_Self-service deploy 让客户自助',
      keyResults: [{ text: 'Weekly deploys 12 to 60' }],
    },
  });
  const { person: reader } = await it.app.join(it.admin, 'reader', 'Sea');
  const find = async (who: Visitor, q: string) =>
    (await who('GET /api/search', { query: { q } })).map((hit) => `${hit.kind} ${hit.title}`);
  expect(await find(it.admin, 'SELF 自助')).toEqual(['objective 100%_Self-service deploy 让客户自助']);
  expect(await find(it.admin, '100%_')).toHaveLength(1);
  expect(await find(it.admin, 'weekly')).toEqual(['key-result Weekly deploys 12 to 60']);
  expect(await find(reader, 'self')).toEqual([]);
  expect(await find(reader, 'pay')).toEqual(['team Payments']);
});

test('names in Chinese are found by the initials of their pinyin', async () => {
  await it.admin('POST /api/teams', { body: { name: '部署与交付', kind: 'product-technology' } });
  const { person } = await it.app.join(it.admin, 'reader', 'Chuan');
  await person('PATCH /api/me', { body: { name: '沈一川' } });
  const find = async (q: string) =>
    (await it.admin('GET /api/search', { query: { q } })).map((hit) => `${hit.kind} ${hit.title}`);
  expect(await find('bsyjf')).toEqual(['team 部署与交付']);
  expect(await find('SYC')).toEqual(['person 沈一川']);
});
