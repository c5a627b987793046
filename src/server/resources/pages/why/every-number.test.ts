import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Standing } from '../../../../contract/key-results.ts';
import type { ObjectiveCard } from '../../../../contract/objectives.ts';
import type { CycleStatistics, Overview, TeamStandings } from '../../../../contract/overviews.ts';
import { type CycleNumber, type KeyResultWhy, type WireTrace, cycleNumbers } from '../../../../contract/why.ts';
import { statusNames } from '../../../../core/standing/status.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';
import { setupToken } from '../../organization/session/setup-token.ts';

/**
 * Every number that a page shows, and where it is explained. A field that is added to one of these shapes does not
 * compile here before it says which trace tells it, or that it is no number of its own.
 */
let app: TestApp;
let person: Visitor;
let cycleId: string;

beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-05-20T08:00:00Z') });
  person = app.visitor();
  await person('POST /api/setup/sample', { body: { token: await setupToken(app.services), lang: 'en' } });
  cycleId = (await person('GET /api/cycles', {}))[0]!.id;
});
afterAll(() => app.close());

type Told = (now: Standing, why: KeyResultWhy) => void;
const input = (trace: WireTrace, name: string) => trace.inputs.find((one) => one.name.en === name);

const ofStanding: { [field in keyof Standing]: Told | 'a time' | 'a list of values' | 'no number' } = {
  value: ({ value }, { progress }) => {
    const now = input(progress, 'Now') ?? input(progress, 'Latest check point');
    if (now) expect(now).toMatchObject({ value, source: expect.any(String), at: expect.any(String) });
  },
  raw: ({ raw }, { progress }) => expect(progress.result).toBe(raw),
  progress: ({ progress: shown, raw }, { progress }) => {
    if (raw !== null) expect(Math.min(1, Math.max(0, progress.result as number))).toBe(shown);
  },
  expected: ({ expected: shown }, { expected }) => expect(expected?.result ?? null).toBe(shown),
  status: ({ status: shown }, { status }) => expect(status.result).toEqual(statusNames[shown]),
  confidence: ({ confidence }, { status }) => expect(input(status, 'Confidence, of 10')?.value).toBe(confidence),
  // Boards make no forecasts and show no chance.
  chance: ({ chance }, { forecast }) => {
    if (chance !== null) expect(forecast?.steps?.map(({ value }) => value)).toContain(chance);
  },
  // The forecast's own trace tells by how much its band was widened.
  widening: 'no number',
  question: 'no number',
  valueAt: 'a time',
  checkedInAt: 'a time',
  dueAt: 'a time',
  answerDue: 'a time',
  stale: 'a time',
  points: 'a list of values',
};

const ofRollUp: {
  [field in keyof ObjectiveCard['rollUp']]: 'progress' | 'expected' | 'status' | 'a step of progress';
} = {
  progress: 'progress',
  own: 'a step of progress',
  contributors: 'a step of progress',
  expected: 'expected',
  status: 'status',
  weakestId: 'a step of progress',
  brokenGuards: 'a step of progress',
  unknown: 'a step of progress',
};

test('every number of a key result and of its objective, on its own page and on the board', async () => {
  const { objectives } = await person('GET /api/cycles/{cycleId}/review', {
    params: { cycleId },
    query: { scope: 'all' },
  });
  expect(objectives.length).toBeGreaterThan(2);
  for (const { id: objectiveId } of objectives) {
    const objective = await person('GET /api/objectives/{objectiveId}', { params: { objectiveId } });
    const whole = await person('GET /api/objectives/{objectiveId}/why', { params: { objectiveId } });
    for (const [field, trace] of Object.entries(ofRollUp)) {
      const shown = objective.rollUp[field as keyof typeof ofRollUp];
      if (trace === 'status') expect(whole.status.result).toEqual(statusNames[objective.rollUp.status]);
      else if (trace !== 'a step of progress') expect(whole[trace]?.result ?? null).toBe(shown);
    }
    const { teamId } = objective;
    const board = await person('GET /api/teams/{teamId}/board', { params: { teamId }, query: {} });
    const onBoard = board.objectives.flatMap((one) => one.keyResults);
    for (const keyResult of objective.keyResults) {
      const params = { keyResultId: keyResult.id };
      const why = await person('GET /api/key-results/{keyResultId}/why', { params });
      const row = onBoard.find((one) => one.id === keyResult.id)!;
      for (const told of Object.values(ofStanding))
        if (typeof told === 'function') {
          told(keyResult.now, why);
          told(row.now, why);
        }
      for (const trace of [why.progress, why.status, why.forecast, why.expected]) if (trace) expectWhole(trace);
    }
  }
});

type NumberOf<Shape> = { [field in keyof Shape]: CycleNumber | 'by its kind' | 'no number' };

const ofOverview: NumberOf<Overview> = {
  cycle: 'no number',
  team: 'no number',
  teams: 'no number',
  objectives: 'objectives',
  keyResults: 'key-results',
  progress: 'by its kind',
  noProgress: 'no-progress',
  confidence: 'by its kind',
  noConfidence: 'no-confidence',
  statuses: 'by its kind',
  late: 'late',
  stale: 'stale',
  delivery: 'by its kind',
  dropped: 'no number',
  moreDropped: 'no number',
  answersDue: 'no number',
  moreAnswersDue: 'no number',
  layers: 'no number',
};
const ofStatistics: NumberOf<CycleStatistics> = {
  cycle: 'no number',
  objectives: 'objectives',
  keyResults: 'key-results',
  counted: 'counted',
  measured: 'measured',
  met: 'met',
  delivery: 'delivery',
  progress: 'progress',
  confidence: 'mean-confidence',
};
const ofTeam: NumberOf<TeamStandings['teams'][number]> = {
  id: 'no number',
  name: 'no number',
  kind: 'no number',
  objectives: 'objectives',
  keyResults: 'key-results',
  progress: 'progress',
  late: 'late',
  stale: 'stale',
  cells: 'by its kind',
};

test('every number of an overview', async () => {
  const params = { cycleId };
  const overview = await person('GET /api/cycles/{cycleId}/overview', { params, query: {} });
  const statistics = (await person('GET /api/statistics', { query: {} })).find((one) => one.cycle.id === cycleId)!;
  const { teams } = await person('GET /api/cycles/{cycleId}/overview/teams', { params, query: {} });
  const shapes = [
    { shown: overview, numbers: ofOverview, query: {} },
    { shown: statistics, numbers: ofStatistics, query: {} },
    ...teams.map((shown) => ({ shown, numbers: ofTeam, query: { team: shown.id, alone: 'yes' as const } })),
  ];
  for (const { shown, numbers, query } of shapes)
    for (const [field, number] of Object.entries(numbers)) {
      if (number === 'no number' || number === 'by its kind') continue;
      const { trace } = await person('GET /api/cycles/{cycleId}/why', { params, query: { ...query, number } });
      const value = (shown as unknown as Record<string, number | null>)[field]!;
      expect(trace.result, field).toEqual(value === null ? null : expect.closeTo(value, 12));
    }
});

test('every number that can be asked about has a rule in both languages', async () => {
  for (const number of cycleNumbers) {
    const { trace } = await person('GET /api/cycles/{cycleId}/why', { params: { cycleId }, query: { number } });
    expectWhole(trace);
    if (trace.result === null) expect([number, trace.reason?.zh]).toEqual([number, expect.any(String)]);
  }
});

function expectWhole(trace: WireTrace): void {
  for (const words of [
    trace.formula,
    ...(trace.reason ? [trace.reason] : []),
    ...trace.inputs.map((one) => one.name),
  ]) {
    expect(words.en).toMatch(/\S/);
    expect(words.zh).toMatch(/\S/);
    expect(words.en + words.zh).not.toMatch(/undefined|NaN|\{\w+\}/);
  }
  expect(trace.result).not.toBeUndefined();
  for (const { why } of trace.inputs) if (why) expectWhole(why);
}
