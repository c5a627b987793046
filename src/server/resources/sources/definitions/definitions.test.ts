import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

test('a key result that was never read by another definition has none to answer', async () => {
  const { keyResults } = await it.draft({
    keyResults: [{ text: 'Weekly deploys from 2 to 10', baseline: 2, target: 10 }],
  });
  const params = { keyResultId: keyResults[0]!.id };
  expect(await it.admin('GET /api/key-results/{keyResultId}/definitions', { params })).toEqual([]);
  const answer = it.admin('PUT /api/key-results/{keyResultId}/definitions/{definitionId}', {
    params: { ...params, definitionId: 'nowhere' },
    body: { answer: 'keep' },
  });
  expect(await code(answer)).toBe('404 not-found');
});

test('a new baseline must be a number', async () => {
  const { keyResults } = await it.draft({ keyResults: [{ text: 'x from 2 to 10', baseline: 2, target: 10 }] });
  const answer = it.admin('PUT /api/key-results/{keyResultId}/definitions/{definitionId}', {
    params: { keyResultId: keyResults[0]!.id, definitionId: 'nowhere' },
    body: { answer: 'anew' } as never,
  });
  expect(await code(answer)).toBe('400 invalid');
});
