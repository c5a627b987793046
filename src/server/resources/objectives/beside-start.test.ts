import { expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import { freezeTargets } from '../../store/freeze.ts';
import { code } from '../../testing/code.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
const at = ({ id }: Objective) => ({ params: { objectiveId: id } });
const coverage = { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' };
const flaky = { text: 'Flaky tests from 9 to 2', baseline: 9, target: 2 };

const show = (objective: Objective) => it.admin('GET /api/objectives/{objectiveId}', at(objective));
const publish = (objective: Objective) =>
  it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at(objective), body: { plain: 'Safer.' } });

/** A draft of a cycle of its own. */
async function drafted(year: number): Promise<Objective> {
  const days = { start: `${year}-01-01`, end: `${year}-03-31` };
  const { id: cycleId } = await it.admin('POST /api/cycles', { body: { name: `${year}-Q1`, ...days } });
  return it.draft({ type: 'quality', ownerId: it.adminId, keyResults: [coverage, flaky], cycleId });
}

/** Starts the cycle of an objective; what is done meanwhile begins before the start is kept. */
async function besideStart({ id, cycleId }: Objective, act: () => Promise<unknown>): Promise<unknown> {
  const { db, inTurn } = it.app.services.database;
  const { organization_id: organizationId } = await db
    .selectFrom('cycles')
    .select('organization_id')
    .where('id', '=', cycleId)
    .executeTakeFirstOrThrow();
  let acting: Promise<unknown> | undefined;
  await inTurn(db, organizationId, async (tx) => {
    await tx.updateTable('cycles').set({ state: 'running' }).where('id', '=', cycleId).execute();
    await freezeTargets({ db: tx, actor: { organizationId }, now: new Date() }, cycleId);
    acting = code(act());
    // It has come as far as it gets, which is to its turn, when whoever reads meanwhile has been answered.
    await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } });
  });
  return acting;
}

test('whoever deletes an objective while its cycle is being started waits, and is asked for the reason', async () => {
  const objective = await drafted(2040);
  await publish(objective);
  const deleting = () => it.admin('DELETE /api/objectives/{objectiveId}', at(objective));
  expect(await besideStart(objective, deleting)).toBe('409 drop-reason-missing');
  expect((await show(objective)).text).toBe(objective.text);
});

test('whoever removes one key result while its cycle is being started waits, and it stays promised', async () => {
  const objective = await publish(await drafted(2041));
  const { version, text, keyResults } = objective;
  const [{ id }] = keyResults as [Objective['keyResults'][number]];
  const body = { text, type: 'quality' as const, ownerId: it.adminId, version, keyResults: [{ ...coverage, id }] };
  const saving = () => it.admin('PUT /api/objectives/{objectiveId}', { ...at(objective), body });
  expect(await besideStart(objective, saving)).toBe('409 key-result-missing');
  const after = await show(objective);
  expect(after.keyResults.map((one) => [one.text, one.frozen?.target])).toEqual([
    [coverage.text, 80],
    [flaky.text, 2],
  ]);
});

test('what is added or published while the cycle is being started is promised like everything else', async () => {
  const objective = await publish(await drafted(2042));
  const { version, text, keyResults } = objective;
  const more = [
    ...keyResults.map(({ id }, index) => ({ ...[coverage, flaky][index]!, id })),
    { ...coverage, target: 90 },
  ];
  const body = { text, type: 'quality' as const, ownerId: it.adminId, version, keyResults: more };
  const adding = () => it.admin('PUT /api/objectives/{objectiveId}', { ...at(objective), body });
  expect(await besideStart(objective, adding)).toBe('ok');
  expect((await show(objective)).keyResults.map((one) => one.frozen?.target)).toEqual([80, 2, 90]);

  const late = await drafted(2043);
  expect(await besideStart(late, () => publish(late))).toBe('ok');
  expect((await show(late)).keyResults.map((one) => one.frozen?.target)).toEqual([80, 2]);
});
