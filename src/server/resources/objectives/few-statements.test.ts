import { beforeAll, expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import { countStatements } from '../../testing/count-statements.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
let count: ReturnType<typeof countStatements>;
let objective: Objective;

const keyResults = [1, 2, 3].map((at) => ({ text: `Deployed by themselves ${at}`, baseline: 0, target: 10 * at }));

beforeAll(async () => {
  const { admin, adminId, cycleId, teamId } = it;
  const body = { cycleId, teamId, kind: 'driver' as const, text: 'Deployment' };
  const { id: diagnosisId } = await admin('POST /api/diagnoses', { body });
  objective = await it.draft({ ownerId: adminId, diagnosisId, keyResults });
  count = countStatements(it.app.services);
});

const bodyOf = ({ text, version, owner, diagnosis, keyResults: stored }: Objective) => ({
  text: `${text} on their own`,
  version,
  ownerId: owner!.id,
  diagnosisId: diagnosis!.id,
  keyResults: stored.map(({ id, text: words, baseline, target }) => ({ id, text: `${words}!`, baseline, target })),
});

test('saving a draft with three key results asks the database at most 14 times', async () => {
  const params = { objectiveId: objective.id };
  const save = async () => {
    objective = await it.admin('PUT /api/objectives/{objectiveId}', { params, body: bodyOf(objective) });
  };
  expect(await count(save)).toBeLessThanOrEqual(14);
  expect(objective).toEqual(await it.admin('GET /api/objectives/{objectiveId}', { params }));
});

test('reading an objective asks the database at most 10 times', async () => {
  const params = { objectiveId: objective.id };
  expect(await count(() => it.admin('GET /api/objectives/{objectiveId}', { params }))).toBeLessThanOrEqual(10);
});
