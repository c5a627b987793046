import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyResultBody } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { code } from '../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let objective: Objective;
let ownerId: string;
let cycleId: string;

const at = () => ({ params: { objectiveId: objective.id } });
const show = async () => (objective = await admin('GET /api/objectives/{objectiveId}', at()));
const written = () =>
  objective.keyResults.map(({ id, text, measure, baseline, target, low, high }) => ({
    id,
    text,
    measure,
    baseline,
    target,
    low,
    high,
  }));
const save = async (keyResults: KeyResultBody[]) => {
  const { version, text } = objective;
  objective = await admin('PUT /api/objectives/{objectiveId}', {
    ...at(),
    body: { version, text, type: 'quality', ownerId, keyResults },
  });
};

beforeAll(async () => {
  app = await openTestApp();
  const { admin: first, me } = await app.setUp();
  admin = first;
  ownerId = me.person.id;
  cycleId = me.cycle!.id;
  const teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  objective = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Know early whether payments will break, with automated cases before merge',
      type: 'quality',
      ownerId,
      keyResults: [
        { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%' },
        { text: 'Suite runs 8 to 12 minutes', measure: 'between', low: 8, high: 12, unit: 'min' },
      ],
    },
  });
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at(), body: { plain: 'Fewer broken payments.' } });
});
afterAll(() => app.close());

test('before the start nothing is frozen, and no change is kept', async () => {
  await show();
  const [coverage] = objective.keyResults;
  const body = { baseline: 40, target: 75, reason: 'x' };
  const change = admin('PUT /api/key-results/{keyResultId}/target', { params: { keyResultId: coverage!.id }, body });
  expect(await code(change)).toBe('409 not-frozen');
  await save(written().map((one, index) => (index === 0 ? { ...one, target: 85 } : one)));
  expect(objective.targetChanges).toEqual([]);
});

test('the start freezes targets and ranges, and what is added later is frozen when it is saved', async () => {
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  await show();
  expect(objective.keyResults.map((one) => one.frozen)).toMatchObject([
    { baseline: 40, target: 85 },
    { low: 8, high: 12 },
  ]);
  await save([...written(), { text: 'Flaky tests from 9 to 2', baseline: 9, target: 2 }]);
  expect(objective.keyResults[2]?.frozen).toMatchObject({ baseline: 9, target: 2 });
});

test('later changes are shown with who, when and why, and the frozen numbers go on counting', async () => {
  const [coverage, minutes, flaky] = objective.keyResults;
  const read = (keyResultId: string, value: number) =>
    admin('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId }, body: { value } });
  await read(coverage!.id, 49);
  await read(minutes!.id, 13);
  await save(
    written().map((one) =>
      one.id === coverage!.id ? { ...one, target: 50, changeReason: 'Two testers left for billing.' } : one,
    ),
  );
  const wider = { low: 8, high: 20, reason: 'Contract tests joined the suite.' };
  const range = (body: object) =>
    admin('PUT /api/key-results/{keyResultId}/target', {
      params: { keyResultId: minutes!.id },
      body: { ...wider, ...body },
    });
  expect(await code(range({ reason: '' }))).toBe('400 invalid');
  expect(await code(range({ low: 30 }))).toBe('400 invalid');
  const version = objective.version;
  await range({});
  await show();
  expect(objective.version).toBeGreaterThan(version);
  expect(objective.keyResults.map((one) => [one.target, one.frozen?.target, one.now.progress])).toEqual([
    [50, 85, 0.2],
    [null, null, 0.75],
    [2, 2, null],
  ]);
  expect(objective.targetChanges).toMatchObject([
    {
      keyResultId: coverage!.id,
      by: { id: ownerId },
      before: { target: 85 },
      after: { target: 50 },
      reason: 'Two testers left for billing.',
    },
    { keyResultId: minutes!.id, before: { high: 12 }, after: { high: 20 }, reason: wider.reason },
  ]);
  objective = await admin('PUT /api/key-results/{keyResultId}/drop', {
    params: { keyResultId: flaky!.id },
    body: { reason: 'Another team fixes them.' },
  });
  expect(objective.targetChanges).toHaveLength(2);
  const types = (await admin('GET /api/events', {})).map((event) => event.type);
  expect(types.filter((type) => type === 'target.changed')).toHaveLength(2);
});

test('kind, measure and steps are frozen too: later ones are shown with their reason, and the frozen ones go on counting', async () => {
  const draft = await admin('POST /api/objectives', {
    body: {
      teamId: objective.team.id,
      cycleId,
      text: 'Release every day, with a pipeline that tests what it ships',
      type: 'quality',
      ownerId,
      keyResults: [
        { text: 'Pipeline in place', kind: 'milestone', steps: [{ text: 'Build' }, { text: 'Deploy' }] },
        { text: 'Releases from 2 to 10', baseline: 2, target: 10 },
      ],
    },
  });
  const here = { params: { objectiveId: draft.id } };
  const published = await admin('PUT /api/objectives/{objectiveId}/publication', { ...here, body: { plain: 'x' } });
  const [pipeline, releases] = (await admin('GET /api/objectives/{objectiveId}', here)).keyResults;
  expect(published).toBeTruthy();
  expect(pipeline?.frozen).toMatchObject({ kind: 'milestone', steps: [{ text: 'Build' }, { text: 'Deploy' }] });
  const [build, deploy] = pipeline!.steps;
  await admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', {
    params: { keyResultId: pipeline!.id, stepId: build!.id },
    body: { evidence: 'https://example.com/build' },
  });
  await admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: releases!.id },
    body: { value: 4 },
  });
  const { version, text } = await admin('GET /api/objectives/{objectiveId}', here);
  const saved = await admin('PUT /api/objectives/{objectiveId}', {
    ...here,
    body: {
      version,
      text,
      type: 'quality',
      ownerId,
      keyResults: [
        // The step that waits is taken out, and an easier one put in.
        {
          id: pipeline!.id,
          text: pipeline!.text,
          kind: 'milestone' as const,
          steps: [{ id: build!.id, text: 'Build' }],
        },
        { id: releases!.id, text: 'Releases at least 2', kind: 'guard', measure: 'at-least', target: 2 },
      ],
    },
  });
  expect(saved.keyResults.map((one) => [one.kind, one.frozen?.kind, one.now.progress])).toEqual([
    ['milestone', 'milestone', 0.5],
    ['guard', 'metric', 0.25],
  ]);
  expect(saved.keyResults[0]?.steps.map(({ id, dropped }) => [id, dropped])).toEqual([
    [build!.id, false],
    [deploy!.id, true],
  ]);
  expect(saved.rollUp).toMatchObject({ progress: 0.375, brokenGuards: [] });
  expect(saved.targetChanges).toMatchObject([
    { before: { steps: [{ text: 'Build' }, { text: 'Deploy' }] }, after: { steps: [{ text: 'Build' }] } },
    { before: { kind: 'metric', measure: 'change' }, after: { kind: 'guard', measure: 'at-least' } },
  ]);
});
