import { afterAll, beforeAll, expect, test } from 'vitest';
import { code } from '../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let member: Visitor;
let reader: Visitor;
let cycleId: string;
let nextId: string;
let objectiveId: string;
let ids: string[];

const at = () => ({ params: { objectiveId } });
const move = (state: 'running' | 'closing' | 'closed') =>
  admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-05-20T08:00:00Z') });
  const first = await app.setUp();
  admin = first.admin;
  const teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  const cycles = await admin('GET /api/cycles', {});
  cycleId = cycles[0]!.id;
  const day = (year: number) => ({ start: `${year}-01-01`, end: `${year}-03-31` });
  nextId = (await admin('POST /api/cycles', { body: { name: 'Next', ...day(Number(cycles[0]!.end.slice(0, 4)) + 1) } }))
    .id;
  member = (await app.join(admin, 'member', 'Mo', [teamId])).person;
  reader = (await app.join(admin, 'reader', 'Rae')).person;
  const drafted = await member('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Know early whether payments will break, with automated cases before merge',
      type: 'quality',
      ownerId: first.me.person.id,
      keyResults: [
        { text: 'Coverage from 40% to 80%', baseline: 40, target: 80, unit: '%', commitment: 'committed' },
        {
          text: 'We know whether contract tests help',
          measure: 'yes-no',
          commitment: 'learning',
          hypothesis: 'Contract tests find what integration tests find, hours earlier',
          stopIf: 'Two weeks find nothing',
          knowBy: '2026-06-20',
        },
        {
          text: 'Test environment equals production',
          kind: 'milestone',
          followUp: 'Share of defects first seen in the test environment',
          steps: [{ text: 'List the differences' }, { text: 'One template' }],
        },
      ],
    },
  });
  objectiveId = drafted.id;
  ids = drafted.keyResults.map((one) => one.id);
  await admin('PUT /api/objectives/{objectiveId}/publication', { ...at(), body: { plain: 'Fewer broken payments.' } });
});
afterAll(() => app.close());

const grading = () => ({
  grade: 0.9,
  reason: 'Coverage is half way.',
  keyResults: [
    { id: ids[0]!, grade: 0.5 },
    { id: ids[1]!, grade: 1, answered: true },
  ],
});
const grade = (who: Visitor, body: object) =>
  who('PUT /api/objectives/{objectiveId}/closure', { ...at(), body: { ...grading(), ...body } });

test('grades wait for the cycle to run, and come from those who steer', async () => {
  expect(await code(grade(admin, {}))).toBe('409 closure-too-early');
  await move('running');
  const reading = { params: { keyResultId: ids[0]! }, body: { value: 60 } };
  await member('POST /api/key-results/{keyResultId}/readings', reading);
  const check = { params: { keyResultId: ids[0]! }, body: { confidence: 6 } };
  await member('POST /api/key-results/{keyResultId}/check-ins', check);
  expect(await code(grade(member, {}))).toBe('403 forbidden');
  expect(await code(grade(reader, {}))).toBe('403 forbidden');
  expect(await code(grade(admin, { reason: '' }))).toBe('400 grade-needs-reason');
  expect(await code(grade(admin, { grade: 0.75 }))).toBe('400 grade-off-scale');
  expect(await code(grade(admin, { scale: 'levels' }))).toBe('400 grade-off-scale');
  expect(await code(grade(admin, { keyResults: [{ id: 'nobody' }] }))).toBe('400 invalid');
});

test('the suggestion comes after the own grade, against the frozen target, and the first grade stays', async () => {
  const before = await admin('GET /api/objectives/{objectiveId}', at());
  expect(before.closure).toBeNull();
  expect(JSON.stringify(before)).not.toContain('suggest');
  const { version, keyResults } = before;
  const easier = keyResults.map(({ id, text, kind, measure, baseline, target, steps, followUp, ...one }) => ({
    id,
    text,
    kind,
    measure,
    baseline,
    commitment: one.commitment,
    hypothesis: one.hypothesis,
    stopIf: one.stopIf,
    knowBy: one.knowBy,
    followUp,
    target: id === ids[0] ? 60 : target,
    steps: steps.map((step) => ({ id: step.id, text: step.text })),
  }));
  await member('PUT /api/objectives/{objectiveId}', {
    ...at(),
    body: { version, text: before.text, type: 'quality', ownerId: before.owner!.id, keyResults: easier },
  });
  const graded = await grade(admin, {});
  expect(graded.closure).toMatchObject({
    grade: 0.9,
    first: 0.9,
    suggested: 0.5,
    scale: 'bands',
    keyResults: [
      { id: ids[0], grade: 0.5, suggested: 0.5, needsReview: true, firstConfidence: 6 },
      { id: ids[1], grade: 1, suggested: 1, answered: true, needsReview: false },
      { id: ids[2], grade: null, suggested: 0 },
    ],
  });
  expect((await grade(admin, { grade: 0.6 })).closure).toMatchObject({ grade: 0.6, first: 0.9 });
});

test('A77 validated and refuted are both an answer, and both a full grade; without an answer there is no verdict', async () => {
  for (const verdict of ['validated', 'refuted'] as const) {
    const { closure } = await grade(admin, { keyResults: [{ id: ids[1]!, verdict }] });
    expect(closure?.keyResults.find(({ id }) => id === ids[1])).toMatchObject({
      verdict,
      answered: true,
      suggested: 1,
    });
  }
  const crossed = { keyResults: [{ id: ids[1]!, answered: false, verdict: 'refuted' }] };
  expect(await code(grade(admin, crossed))).toBe('400 invalid');
  const { closure } = await grade(admin, {});
  expect(closure?.keyResults.find(({ id }) => id === ids[1])).toMatchObject({ verdict: null, answered: true });
});

test('nobody writes over what somebody else has written meanwhile', async () => {
  const { closure, retrospective } = await admin('GET /api/objectives/{objectiveId}', at());
  expect(await code(grade(admin, { grade: 0.2, basedOn: null }))).toBe('409 version-conflict');
  expect((await grade(admin, { grade: 0.6, basedOn: closure!.at })).closure?.grade).toBe(0.6);
  expect(retrospective).toBeNull();
  const lookBack = (basedOn: string | null) =>
    member('PUT /api/objectives/{objectiveId}/retrospective', { ...at(), body: { goalAgain: 'Know early.', basedOn } });
  const first = (await lookBack(null)).retrospective!;
  expect(first.by?.name).toBe('Mo');
  expect(await code(lookBack(null))).toBe('409 version-conflict');
  expect((await lookBack(first.at)).retrospective?.goalAgain).toBe('Know early.');
});

test('A28 A69 looking back makes learning items that outlive the cycle, as milestones leave their outcome to read', async () => {
  const readerId = (await reader('GET /api/me', {})).person.id;
  const lookBack = (who: Visitor, learning: { id?: string; text: string; due?: string; ownerId?: string }[]) =>
    who('PUT /api/objectives/{objectiveId}/retrospective', {
      ...at(),
      body: { goalAgain: 'Know early.', learned: 'Data first.', lacked: ['knowledge'], learning },
    });
  expect(await code(lookBack(reader, []))).toBe('403 forbidden');
  const first = await lookBack(member, [{ text: 'Builders for test data' }]);
  const [item] = first.retrospective!.learning;
  const named = { due: '2026-07-01', ownerId: readerId };
  expect(await code(lookBack(member, [{ text: 'x', ownerId: 'nobody' }]))).toBe('400 invalid');
  const both = await lookBack(member, [
    { id: item!.id, text: item!.text },
    { text: 'Contract tests', ...named },
  ]);
  expect(both.retrospective!.learning).toMatchObject([
    { id: item!.id, done: false, owner: null },
    { text: 'Contract tests', due: '2026-07-01', owner: { id: readerId } },
  ]);
  const mine = async (who: Visitor) => (await who('GET /api/week', {})).learning.map(({ text, due }) => [text, due]);
  expect(await mine(admin)).toEqual([['Builders for test data', null]]);
  expect(await mine(reader)).toEqual([['Contract tests', '2026-07-01']]);
  expect(await mine(member)).toEqual([]);
  const theirs = { params: { objectiveId, itemId: both.retrospective!.learning[1]!.id } };
  await reader('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', theirs);
  expect(await mine(reader)).toEqual([]);
  await reader('DELETE /api/objectives/{objectiveId}/learning/{itemId}/completion', theirs);
  await move('closing');
  await move('closed');
  expect(await code(lookBack(member, []))).toBe('409 cycle-closed');
  expect(await code(grade(admin, {}))).toBe('409 cycle-closed');

  const left = () =>
    member('GET /api/cycles/{cycleId}/open-items', { params: { cycleId: nextId } }).then((items) =>
      items.map((one) => `${one.kind}: ${one.text}`),
    );
  const share = 'follow-up: Share of defects first seen in the test environment';
  expect(await left()).toEqual([share, 'learning: Builders for test data', 'learning: Contract tests']);
  const learned = { params: { objectiveId, itemId: item!.id } };
  expect(await code(reader('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', learned))).toBe(
    '403 forbidden',
  );
  await member('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', learned);
  const told = { params: { keyResultId: ids[2]! } };
  await member('PUT /api/key-results/{keyResultId}/follow-up', { ...told, body: { outcome: '70%, from 20%' } });
  expect(await left()).toEqual(['learning: Contract tests']);
  await member('DELETE /api/objectives/{objectiveId}/learning/{itemId}/completion', learned);
  await member('DELETE /api/key-results/{keyResultId}/follow-up', told);
  expect(await left()).toHaveLength(3);
});

test('an objective goes on in the next cycle from where it ended', async () => {
  expect(await code(reader('POST /api/objectives/{objectiveId}/continuation', at()))).toBe('403 forbidden');
  const goOn = () => member('POST /api/objectives/{objectiveId}/continuation', at());
  const twice = await Promise.allSettled([goOn(), goOn()]);
  const [next, ...others] = twice.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (next === undefined) throw new Error('neither went on');
  expect(others).toEqual([]);
  expect(next).toMatchObject({
    cycleId: nextId,
    state: 'draft',
    closure: null,
    retrospective: null,
    continues: { id: objectiveId, grade: 0.6 },
  });
  expect(next.keyResults.map((one) => [one.text, one.baseline, one.frozen, one.now.value])).toEqual([
    ['Coverage from 40% to 80%', 60, null, null],
    ['We know whether contract tests help', null, null, null],
    ['Test environment equals production', null, null, null],
  ]);
  const [coverage] = next.keyResults;
  expect(coverage!.continuesId).toBe(ids[0]);
  const earlier = { params: { keyResultId: coverage!.id } };
  expect(await member('GET /api/key-results/{keyResultId}/earlier-readings', earlier)).toEqual([
    { at: '2026-05-20T08:00:00.000Z', value: 60, cycle: '2026-Q2' },
  ]);
  expect(await code(member('POST /api/objectives/{objectiveId}/continuation', at()))).toBe('409 already-continued');
  expect((await admin('GET /api/objectives/{objectiveId}', at())).continuedBy).toEqual({ id: next.id, cycle: 'Next' });
});

test('a closed cycle opens again only by an admin, and the log says so', async () => {
  const reopen = { params: { cycleId }, body: { state: 'closing' as const, reason: 'A grade was wrong' } };
  expect(await code(member('PATCH /api/cycles/{cycleId}', reopen))).toBe('403 forbidden');
  await admin('PATCH /api/cycles/{cycleId}', reopen);
  const types = (await admin('GET /api/events', {})).map((event) => event.type);
  expect(types[0]).toBe('cycle.reopened');
  expect(types).toContain('objective.graded');
});
