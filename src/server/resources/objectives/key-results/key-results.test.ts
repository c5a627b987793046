import { expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();

test('A27 A31 a step is accepted with evidence, by whom and when, and opened again', async () => {
  const { keyResults } = await it.draft({
    keyResults: [{ text: 'Schema settled', kind: 'milestone', steps: [{ text: 'Reviewed' }, { text: 'In use' }] }],
  });
  const [milestone] = keyResults;
  const params = { keyResultId: milestone!.id, stepId: milestone!.steps[0]!.id };
  const accept = (evidence: string) =>
    it.admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { params, body: { evidence } });
  expect(await code(accept(''))).toBe('400 evidence-missing');
  const accepted = await accept('Minutes of 4 May');
  expect(accepted.steps[0]).toMatchObject({ evidence: 'Minutes of 4 May', acceptedBy: { name: 'Ada' } });
  expect(accepted.now.progress).toBeCloseTo(0.5, 12);
  const opened = await it.admin('DELETE /api/key-results/{keyResultId}/steps/{stepId}/acceptance', { params });
  expect(opened.steps[0]).toMatchObject({ evidence: 'Minutes of 4 May', acceptedAt: null, acceptedBy: null });
  expect(opened.now.progress).toBe(0);
});

test('A38 A49 A58 an indicator that was handed down is confirmed by the team, by no reader', async () => {
  const { id, version, keyResults } = await it.draft({
    keyResults: [{ text: 'Deploys per week from 2 to 10', baseline: 2, target: 10, proposedById: it.adminId }],
  });
  const params = { keyResultId: keyResults[0]!.id };
  const { person: reader } = await it.join('reader', 'Rae');
  expect(await code(reader('PUT /api/key-results/{keyResultId}/confirmation', { params }))).toBe('404 not-found');
  const { person: member } = await it.join('member', 'Mo');
  // Who proposed it does not confirm it.
  expect(await code(it.admin('PUT /api/key-results/{keyResultId}/confirmation', { params }))).toBe('409 not-a-doer');
  expect(await member('PUT /api/key-results/{keyResultId}/confirmation', { params })).toMatchObject({
    confirmedBy: { name: 'Mo' },
  });
  // Who came second changes nothing; taken back it waits again, by nobody who proposed it.
  const { person: second } = await it.join('member', 'Mia');
  const confirmation = '/api/key-results/{keyResultId}/confirmation';
  expect(await second(`PUT ${confirmation}`, { params })).toMatchObject({ confirmedBy: { name: 'Mo' } });
  expect(await code(it.admin(`DELETE ${confirmation}`, { params }))).toBe('409 not-a-doer');
  expect(await member(`DELETE ${confirmation}`, { params })).toMatchObject({ confirmedBy: null });
  expect(await member(`DELETE ${confirmation}`, { params })).toMatchObject({ confirmedBy: null });
  expect(await second(`PUT ${confirmation}`, { params })).toMatchObject({ confirmedBy: { name: 'Mia' } });
  // Another number is another indicator: it waits again.
  const body = {
    text: 'x',
    version,
    keyResults: [
      {
        id: keyResults[0]!.id,
        text: 'Deploys per week from 2 to 99',
        baseline: 2,
        target: 99,
        proposedById: it.adminId,
      },
    ],
  };
  const saved = await it.admin('PUT /api/objectives/{objectiveId}', { params: { objectiveId: id }, body });
  expect(saved.keyResults[0]!.confirmedBy).toBeNull();
  const read = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } });
  expect(read.keyResults[0]!.confirmedBy).toBeNull();
});

test.each([
  ['its words', { text: 'Deploys per day from 2 to 10' }],
  ['where it begins', { baseline: 0 }],
  ['its band', { measure: 'between' as const, baseline: null, target: null, low: 2, high: 4 }],
  ['its unit', { unit: 'percent' }],
  ['what is counted', { metric: 'M29' }],
  ['its kind', { kind: 'guard' as const }],
])('A38 what was confirmed waits again once %s is another', async (_, change) => {
  const written = { text: 'Deploys from 2 to 10', baseline: 2, target: 10, proposedById: it.adminId };
  const { id, version, keyResults } = await it.draft({ keyResults: [written] });
  const params = { keyResultId: keyResults[0]!.id };
  const { person: member } = await it.join('member', 'Nel');
  await member('PUT /api/key-results/{keyResultId}/confirmation', { params });
  const at = { params: { objectiveId: id } };
  const save = async (version: number, more: object) => {
    const body = { text: 'x', version, keyResults: [{ id: params.keyResultId, ...written, ...more }] };
    const saved = await it.admin('PUT /api/objectives/{objectiveId}', { ...at, body });
    const read = await it.admin('GET /api/objectives/{objectiveId}', at);
    expect(read.keyResults[0]!.confirmedBy).toEqual(saved.keyResults[0]!.confirmedBy);
    return { version: read.version, by: read.keyResults[0]!.confirmedBy?.name };
  };
  // Who does it and what is noted beside it are no other number.
  const same = await save(version, { ownerId: it.adminId, note: 'Read every Friday' });
  expect(same.by).toBe('Nel');
  expect((await save(same.version, change)).by).toBeUndefined();
});

test('A38 whoever writes a number down and names nobody has proposed it, and what was proposed stays so', async () => {
  const body = (more: object) => ({ text: 'Deploys per week from 2 to 10', baseline: 2, target: 10, ...more });
  const { id, version, keyResults } = await it.draft({ keyResults: [body({})] });
  expect(keyResults[0]!.proposedBy?.id).toBe(it.adminId);
  const saved = await it.admin('PUT /api/objectives/{objectiveId}', {
    params: { objectiveId: id },
    body: { text: 'x', version, keyResults: [body({ id: keyResults[0]!.id })] },
  });
  expect(saved.keyResults[0]!.proposedBy?.id).toBe(it.adminId);
});

test('A38 a company that lets nobody publish what was handed down is obeyed, until somebody who does the work confirms', async () => {
  const { id: leadId } = await it.join('lead', 'Lea');
  const { person: member } = await it.join('member', 'Max');
  const { id, keyResults } = await it.draft({
    keyResults: [{ text: 'Deploys from 2 to 10', baseline: 2, target: 10, proposedById: leadId }],
  });
  const blockers = async () =>
    (await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } })).missing.filter(
      ({ code }) => code === 'blocker',
    );
  expect(await blockers()).toEqual([]);
  const policy = await it.admin('GET /api/policy', {});
  const rules = { 'kr-handed-down': { severity: 'blocker' as const, reason: 'Those who do it choose' } };
  await it.admin('PUT /api/policy', { body: { ...policy, rules } });
  expect(await blockers()).toEqual([{ code: 'blocker', keyResult: 0 }]);
  await member('PUT /api/key-results/{keyResultId}/confirmation', { params: { keyResultId: keyResults[0]!.id } });
  expect(await blockers()).toEqual([]);
  await it.admin('PUT /api/policy', { body: policy });
});

test('one that is not there, and one of a draft that is not mine to see, are not found', async () => {
  const { keyResults } = await it.draft({ keyResults: [{ text: 'x', baseline: 1, target: 2 }] });
  const { person: reader } = await it.join('reader', 'Ray');
  const show = (who: typeof reader, keyResultId: string) =>
    code(who('GET /api/key-results/{keyResultId}', { params: { keyResultId } }));
  expect(await show(reader, keyResults[0]!.id)).toBe('404 not-found');
  expect(await show(it.admin, 'nowhere')).toBe('404 not-found');
  expect(await show(it.admin, keyResults[0]!.id)).toBe('ok');
});

test('what a reader should know of a number is kept and told', async () => {
  const note = 'Board “Deploys”, without rollbacks';
  const { keyResults } = await it.draft({ keyResults: [{ text: 'Deploys per week', baseline: 2, target: 9, note }] });
  expect(keyResults[0]).toMatchObject({ note });
  const params = { keyResultId: keyResults[0]!.id };
  expect(await it.admin('GET /api/key-results/{keyResultId}', { params })).toMatchObject({ note });
  expect((await it.draft({ keyResults: [{ text: 'x' }] })).keyResults[0]).toMatchObject({ note: '' });
});
