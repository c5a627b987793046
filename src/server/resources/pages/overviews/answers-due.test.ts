import { expect, test } from 'vitest';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

test('A81 past its day an answer that is due stands in the overview of its cycle, until it is given', async () => {
  const unknown = (text: string, knowBy: string) => ({ text, kind: 'unknown' as const, knowBy, supports: 'Talks' });
  const { id, keyResults } = await it.draft({
    keyResults: [
      unknown('How much they trust us', '2020-05-10'),
      unknown('Whether they come back', '2020-04-10'),
      unknown('What they would pay', '2999-01-01'),
    ],
  });
  const due = async () => {
    const { answersDue, moreAnswersDue } = await it.admin('GET /api/cycles/{cycleId}/overview', {
      params: { cycleId: it.cycleId },
    });
    expect(moreAnswersDue).toBe(false);
    return answersDue.map((one) => [one.text, one.team.name, one.knowBy]);
  };
  // A draft is nobody's promise.
  expect(await due()).toEqual([]);
  const { db } = it.app.services.database;
  const published = { state: 'published' as const, published_at: '2020-04-01T08:00:00.000Z', published_by: it.adminId };
  await db.updateTable('objectives').set(published).where('id', '=', id).execute();
  expect(await due()).toEqual([
    ['Whether they come back', 'Payments', '2020-04-10'],
    ['How much they trust us', 'Payments', '2020-05-10'],
  ]);
  await db.updateTable('key_results').set({ kind: 'metric' }).where('id', '=', keyResults[1]!.id).execute();
  expect(await due()).toEqual([['How much they trust us', 'Payments', '2020-05-10']]);
});
