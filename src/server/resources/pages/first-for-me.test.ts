import { expect, test } from 'vitest';
import { withLinks } from '../../testing/with-links.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { published, publish, link } = withLinks(it);

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
