import { expect, test } from 'vitest';
import type { BodyOf } from '../../../contract/client.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();

const at = () => ({ params: { teamId: it.teamId } });
const stage = () => it.admin('GET /api/teams/{teamId}/stage', at());
const enter = (to: 'product-market-fit' | 'growth' | 'scaling' | 'basic-validation', evidence: string) =>
  it.admin('PUT /api/teams/{teamId}/stage', { ...at(), body: { stage: to, evidence } });

test('A75 the stage answered in the check becomes the team’s, with the answer’s note as what shows it', async () => {
  const answers = { stage: { value: 'basic-validation', note: '32 of 40 testers came back' } };
  await it.admin('PUT /api/teams/{teamId}/readiness/answers', { ...at(), body: { answers } });
  expect(await stage()).toMatchObject({
    stage: 'basic-validation',
    changes: [{ before: null, after: 'basic-validation', evidence: '32 of 40 testers came back', fromReadiness: true }],
    questions: [],
  });
  const teams = await it.admin('GET /api/teams', {});
  expect(teams.find((one) => one.id === it.teamId)?.stage).toBe('basic-validation');

  // Several answers count as the earliest; the same one again changes nothing.
  const { person: wu } = await it.app.join(it.admin, 'member', 'Wu', [it.teamId]);
  await wu('PUT /api/teams/{teamId}/readiness/answers', { ...at(), body: { answers: { stage: { value: 'growth' } } } });
  expect((await stage()).changes).toHaveLength(1);
});

test('A34 A51 entering a commercial stage asks for quality and for the segment, once in a cycle, in the week of who leads', async () => {
  const grown = await enter('growth', 'Two sellers, paid back in five months');
  expect(grown.changes[0]).toMatchObject({ before: 'basic-validation', after: 'growth', fromReadiness: false });
  expect(grown.questions.map((one) => one.kind).toSorted()).toEqual([
    'quality-case',
    'segment-review',
    'stage-templates',
  ]);
  // Back and forth asks nothing twice.
  await enter('product-market-fit', 'Nobody renewed');
  expect((await enter('growth', 'They did')).questions).toHaveLength(3);

  const week = await it.admin('GET /api/week', {});
  expect(week.stages).toHaveLength(3);
  expect((await it.admin('GET /api/week/reminders', {})).count).toBeGreaterThanOrEqual(3);
  const [first, second] = week.stages;
  const answer = (questionId: string, body: { answer: 'done' | 'not-now'; reason?: string }) =>
    it.admin('PUT /api/stage-questions/{questionId}/answer', { params: { questionId }, body });
  expect(await code(answer(first!.id, { answer: 'not-now' }))).toBe('400 reason-missing');
  await answer(first!.id, { answer: 'not-now', reason: 'After the release' });
  await answer(second!.id, { answer: 'done' });
  expect((await it.admin('GET /api/week', {})).stages).toHaveLength(1);
  expect((await enter('scaling', 'Twice the money, twice the customers')).questions).toHaveLength(1);
});

test('A34 with an objective for quality nobody is asked for one', async () => {
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  await it.admin('POST /api/objectives', {
    body: { teamId, cycleId: it.cycleId, text: '把回归缺陷挡在发布前', type: 'quality', keyResults: [] },
  });
  const enterHere = (to: 'product-market-fit' | 'growth') =>
    it.admin('PUT /api/teams/{teamId}/stage', { params: { teamId }, body: { stage: to } });
  await enterHere('product-market-fit');
  const entered = await enterHere('growth');
  expect(entered.questions.map((one) => one.kind).toSorted()).toEqual(['segment-review', 'stage-templates']);
});

test('only who leads the team changes its stage', async () => {
  const { person: member } = await it.join('member', 'Mo');
  const asked = member('PUT /api/teams/{teamId}/stage', { ...at(), body: { stage: 'growth' } });
  expect(await code(asked)).toBe('403 forbidden');
});

test('A75 what would show that a stage is over is named in it, and asked for when the product leaves it', async () => {
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Clinics', kind: 'product-technology' } });
  const of = { params: { teamId } };
  const say = (body: BodyOf<'PUT /api/teams/{teamId}/stage'>) =>
    it.admin('PUT /api/teams/{teamId}/stage', { ...of, body });
  const sign = 'Three of ten clinics pay a second time';
  await say({ stage: 'early-users', evidence: '12 clinics, each known by name', evidenceKind: 'interview' });
  // Said later, without a new stage: it is kept beside what showed the first.
  const named = await say({ stage: 'early-users', leavesWhen: sign });
  expect(named).toMatchObject({
    leavesWhen: sign,
    changes: [
      { before: 'early-users', after: 'early-users', evidence: '', leavesWhen: sign, expected: '' },
      { before: null, after: 'early-users', evidenceKind: 'interview', leavesWhen: '' },
    ],
    questions: [],
  });
  // Nothing new is said: nothing is written.
  expect((await say({ stage: 'early-users' })).changes).toHaveLength(2);

  const left = await say({ stage: 'basic-validation', evidence: '我感觉差不多了', came: 'not-yet' });
  expect(left.leavesWhen).toBe('');
  expect(left.changes[0]).toMatchObject({ expected: sign, came: 'not-yet', evidenceKind: 'opinion', leavesWhen: '' });
});
