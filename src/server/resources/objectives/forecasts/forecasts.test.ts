import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeyResult, type KeyResultBody, keyResultBody } from '../../../../contract/key-results.ts';
import { objectiveBody } from '../../../../contract/objectives.ts';
import { code } from '../../../testing/code.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';

let app: TestApp;
let admin: Visitor;
let objectiveId: string;
let keyResults: KeyResult[];
const now = new Date('2026-11-20T08:00:00.000Z');
const daysAgo = (days: number, hour = 8) => new Date(now.getTime() - days * 86_400_000 + (hour - 8) * 3_600_000);

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  const { admin: first, me } = await app.setUp();
  admin = first;
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  const cycleId = me.cycle!.id;
  const body = {
    teamId,
    cycleId,
    text: 'Let customers deploy by themselves',
    type: 'delivery' as const,
    ownerId: me.person.id,
    keyResults: [
      { text: 'Coverage from 45 to 70', baseline: 45, target: 70, unit: '%' },
      { text: 'Failures at most 5%', kind: 'guard' as const, measure: 'at-most' as const, target: 5, unit: '%' },
      {
        text: 'The wizard is in use',
        kind: 'milestone' as const,
        steps: Array.from({ length: 12 }, (_, i) => ({ text: `Step ${i + 1}`, evidence: 'seen' })),
      },
      { text: 'Deploys so far from 0 to 200', baseline: 0, target: 200, unit: 'deploys' },
    ],
  };
  objectiveId = (await admin('POST /api/objectives', { body })).id;
  const params = { objectiveId };
  keyResults = (await admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } }))
    .keyResults;
  await admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  const values = [43, 44, 45, 47, 48, 51, 52, 54];
  for (const [week, value] of values.entries()) await read(0, value, daysAgo(1 + 7 * (values.length - 1 - week)));
});
afterAll(() => app.close());

const read = (index: number, value: number, at = now) =>
  admin('POST /api/key-results/{keyResultId}/readings', {
    params: { keyResultId: keyResults[index]!.id },
    body: { value, at: at.toISOString() },
  });
const of = (index = 0) => ({ params: { keyResultId: keyResults[index]!.id } });
const ahead = (index = 0) => admin('GET /api/key-results/{keyResultId}/forecast', of(index));
const shown = async (index = 0) => {
  const objective = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
  return objective.keyResults[index]!;
};

test('the forecast is told with its bands, chance, pace and assumptions, the same each time', async () => {
  const { value, series, milestone } = await ahead();
  expect(series).toMatchObject({ kind: 'proportion', isChosen: false });
  expect(milestone).toBeNull();
  if (!value?.given) throw new Error(value?.reasons[0]?.en);
  expect(value.at).toBe('2026-12-31');
  expect(value.band80[0]).toBeLessThan(value.band50[0]);
  expect(value.pace).toMatchObject({ days: 7, needed: expect.closeTo(16 / 6, 9) });
  // Of the 11 points in seven weeks, as much as the readings surely show.
  expect(value.pace.recent).toBeGreaterThan(1);
  expect(value.pace.recent).toBeLessThan(11 / 7);
  expect(value.notes.map((note) => note.en)).toEqual(['All values were typed by hand.']);
  expect((await ahead()).value).toEqual(value);
});

test('the page and the trace tell the same chance', async () => {
  const { value } = await ahead();
  const { now: standing } = await shown();
  expect(standing.chance).toBe(value?.given && value.chance);
  const why = await admin('GET /api/key-results/{keyResultId}/why', of());
  expect(why.forecast?.steps?.find(({ what }) => what.en === 'Chance to reach the target')?.value).toBe(
    standing.chance,
  );
});

test('a source that is read all day long weighs one reading a day', async () => {
  const before = (await ahead()).value;
  await read(0, 53.5, daysAgo(1, 2));
  await read(0, 53.7, daysAgo(1, 4));
  expect((await ahead()).value).toEqual(before);
});

test('confidence against the forecast: a quiet question on the page and in My week', async () => {
  const say = (confidence: number) =>
    admin('POST /api/key-results/{keyResultId}/check-ins', {
      ...of(),
      body: { confidence, confidenceReason: 'A new partner', changed: 'x' },
    });
  await say(9);
  const { chance, question } = (await shown()).now;
  expect(chance).toBeLessThan(0.2);
  expect(question?.en).toMatch(/^Confidence is 9 of 10, the forecast gives \d+%\./);
  const week = await admin('GET /api/week', {});
  expect(week.items.find((item) => item.keyResult.id === keyResults[0]!.id)?.keyResult.now.question).toEqual(question);
  expect((await ahead()).question).toEqual(question);
  await say(5);
  expect((await shown()).now.question).toBeNull();
});

test('an event ahead turns it off with its words, until it is taken back or over', async () => {
  const note = 'The campaign starts next week';
  const turned = await admin('PUT /api/key-results/{keyResultId}/event-ahead', { ...of(), body: { note } });
  expect(turned.eventAhead).toMatchObject({ note, until: null, by: { name: expect.any(String) } });
  const { value } = await ahead();
  expect(value).toMatchObject({ given: false });
  expect(value?.given === false && value.reasons[0]?.en).toContain(note);
  expect((await shown()).now.chance).toBeNull();
  const why = await admin('GET /api/key-results/{keyResultId}/why', of());
  expect(why.forecast?.reason?.zh).toContain(note);
  const feed = await admin('GET /api/events', { query: { objective: objectiveId } });
  expect(feed[0]).toMatchObject({ type: 'forecast.turned-off', values: { note } });

  await admin('DELETE /api/key-results/{keyResultId}/event-ahead', of());
  expect((await ahead()).value?.given).toBe(true);
  await admin('PUT /api/key-results/{keyResultId}/event-ahead', { ...of(), body: { note, until: '2026-11-19' } });
  const over = (await ahead()).value;
  expect(over?.given && over.notes.map((one) => one.en)).toContain(
    `Until 2026-11-19 an event was expected to change the course: ${note}`,
  );
  await admin('DELETE /api/key-results/{keyResultId}/event-ahead', of());
  expect(await code(admin('PUT /api/key-results/{keyResultId}/event-ahead', { ...of(), body: { note: ' ' } }))).toBe(
    '400 invalid',
  );
});

test('the kind of number is suggested, chosen, and left to the suggestion again', async () => {
  expect((await ahead(3)).series).toMatchObject({ kind: 'running-total', isChosen: false });
  const choose = (kind: 'level' | null) =>
    admin('PUT /api/key-results/{keyResultId}/series-kind', { ...of(3), body: { kind } });
  expect((await choose('level')).seriesKind).toBe('level');
  expect((await ahead(3)).series).toMatchObject({ kind: 'level', isChosen: true });
  expect((await choose(null)).seriesKind).toBeNull();
  expect((await ahead(3)).series?.kind).toBe('running-total');
});

test('a guard has no forecast, a milestone one from ten finished steps of the team on', async () => {
  expect(await ahead(1)).toMatchObject({ value: null, milestone: null, series: null });
  expect((await ahead(2)).milestone).toMatchObject({ given: false });
  const [, , milestone] = keyResults;
  for (const { id: stepId } of milestone!.steps.slice(0, 10))
    await admin('PUT /api/key-results/{keyResultId}/steps/{stepId}/acceptance', {
      params: { keyResultId: milestone!.id, stepId },
      body: { evidence: '' },
    });
  // All accepted on one day: the two that are left take no longer.
  expect((await ahead(2)).milestone).toMatchObject({ given: true, median: '2026-11-20', chance: 0.995 });
  expect((await shown(2)).now.chance).toBe(0.995);
});

test('a ratio sums its counts before it divides, and says so', async () => {
  const asked = (ratioDays: number | null) => ({
    text: 'Answered in time from 0 to 1',
    baseline: 0,
    target: 1,
    ratioDays,
  });
  const put = async (change: (keyResults: KeyResultBody[]) => KeyResultBody[]) => {
    const now = await admin('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
    const keyResults = now.keyResults.map((one) => ({
      ...keyResultBody.parse(one),
      ownerId: one.owner?.id ?? null,
      proposedById: one.proposedBy?.id ?? null,
    }));
    const body = { ...objectiveBody.parse(now), version: now.version, ownerId: now.owner!.id, diagnosisId: null };
    await admin('PUT /api/objectives/{objectiveId}', {
      params: { objectiveId },
      body: { ...body, keyResults: change(keyResults) },
    });
  };
  const save = (ratioDays: number | null) => put((all) => all.map((one, i) => (i === 4 ? { ...one, ratioDays } : one)));
  await put((all) => [...all, asked(7)]);
  const ratio = await shown(4);
  const count = (numerator: number, denominator: number, at: Date) =>
    admin('POST /api/key-results/{keyResultId}/readings', {
      params: { keyResultId: ratio.id },
      body: { numerator, denominator, at: at.toISOString() },
    });
  await count(9, 10, daysAgo(30));
  await count(1, 2, daysAgo(2));
  await count(90, 100, daysAgo(1));
  await count(0, 50, daysAgo(1, 9));
  expect((await shown(4)).now).toMatchObject({ value: 91 / 152, raw: 91 / 152 });
  const why = await admin('GET /api/key-results/{keyResultId}/why', { params: { keyResultId: ratio.id } });
  expect(why.progress.result).toBe(91 / 152);
  expect(why.progress.inputs[2]?.why?.inputs.map((input) => input.value)).toEqual([91, 152, 3]);
  await save(null);
  expect((await shown(4)).now.value).toBe(0);
  await save(7);
  expect((await shown(4)).now.value).toBe(91 / 152);
});
