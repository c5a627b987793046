import { describe, expect, test } from 'vitest';
import { templates } from '../catalog/templates.ts';
import type { KeyResultDraft, ObjectiveDraft, OkrSet, SetContext } from '../okr/okr-set.ts';
import { defaultPolicy } from './policy.ts';
import { rules } from './rules/index.ts';
import { coachWith } from './run.ts';
import { sayFinding } from './say-finding.ts';

/** The rules that need more than the text, with the severity the catalogue gives them. */
const contextRules = {
  'double-layer-confusion': 'minor',
  'dora-ranking': 'info',
  'fantasy-target': 'info',
  'functional-okr-unaligned': 'major',
  'honest-unknown-expired': 'minor',
  'kr-intent-mismatch': 'minor',
  'mid-cycle-rewrite': 'minor',
  'milestone-without-followup': 'minor',
  'necessary-sufficient': 'info',
  'no-cadence': 'minor',
  'no-commit-kind': 'info',
  'no-diagnosis': 'major',
  'no-guard-metric': 'info',
  'no-owner': 'minor',
  'no-retro': 'minor',
  'no-source': 'minor',
  'no-task-for-kr': 'minor',
  'not-published': 'minor',
  'pmf-no-consent': 'major',
  'pmf-no-icp': 'major',
  sandbagging: 'info',
  'serves-itself': 'minor',
  'source-stale': 'minor',
  'stage-mismatch': 'major',
  'task-assigned-not-designed': 'info',
  'tech-debt-no-agreement': 'major',
  'tech-debt-no-data': 'major',
  'tech-no-load-test': 'info',
  'too-big-for-cycle': 'major',
  'too-many-objectives': 'minor',
  'validation-no-kill': 'major',
} as const;

type Id = keyof typeof contextRules;

const list = rules.filter(({ id }) => id in contextRules);
const cycle = { start: '2026-10-01', end: '2026-12-31' };

const year = { start: '2026-01-01', end: '2026-12-31' };

const objective: ObjectiveDraft = { text: '通过首日任务让新团队当天用起来' };
const keyResult: KeyResultDraft = { text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' };
const setOf = (o: Partial<ObjectiveDraft>, k: Partial<KeyResultDraft> = {}, more: Partial<OkrSet> = {}): OkrSet => ({
  objective: { ...objective, ...o },
  keyResults: [{ ...keyResult, ...k }],
  ...more,
});

const spoken = (set: OkrSet, context: SetContext = {}) =>
  coachWith(list, set, context, defaultPolicy).map(({ rule }) => rule);

test('the severities are those of the catalogue', () => {
  expect(Object.fromEntries(list.map(({ id, severity }) => [id, severity]))).toEqual(contextRules);
});

test('text, type, kind and source alone let none of them speak', () => {
  for (const { set } of templates) {
    const { text, type } = set.objective;
    const keyResults = set.keyResults.map(({ text: statement, kind, source }) => ({ text: statement, kind, source }));
    expect(spoken({ objective: { text, type }, keyResults })).toEqual([]);
    expect(
      spoken({ objective: { text, type }, keyResults: keyResults.map(({ text: statement }) => ({ text: statement })) }),
    ).toEqual([]);
  }
});

describe('each speaks only where it knows', () => {
  const twoReadings = { chance: 0.95, likeliest: 50, low: 40, high: 60, readings: 5 };
  const enough = { ...twoReadings, readings: 6 };
  const debt = { type: 'debt' } as const;
  const table: [string, Id, OkrSet, SetContext, boolean][] = [
    ['HR without a link', 'functional-okr-unaligned', setOf({ serves: null }), { team: { kind: 'functional' } }, true],
    [
      'HR with a link',
      'functional-okr-unaligned',
      setOf({ serves: 'company' }),
      { team: { kind: 'functional' } },
      false,
    ],
    ['its own team alone', 'serves-itself', setOf({}), { team: { servesItself: true } }, true],
    ['another team', 'serves-itself', setOf({}), { team: { servesItself: false } }, false],
    ['nobody has looked', 'serves-itself', setOf({}), { team: {} }, false],
    ['HR, link unknown', 'functional-okr-unaligned', setOf({}), { team: { kind: 'functional' } }, false],
    [
      'product team alone',
      'functional-okr-unaligned',
      setOf({}),
      { team: { kind: 'product-technology', hasParentGoal: false } },
      false,
    ],
    [
      'released 10 days before the end, day-30',
      'too-big-for-cycle',
      setOf({}, { release: '2026-12-21', maturesAfterDays: 30 }),
      { cycle },
      true,
    ],
    ['no cycle known', 'too-big-for-cycle', setOf({}, { release: '2026-12-21', maturesAfterDays: 30 }), {}, false],
    [
      'the launch and its date in the text',
      'too-big-for-cycle',
      setOf({}, { text: '12 月 20 日发布并让次月留存达 40%' }),
      { cycle, today: '2026-10-05' },
      true,
    ],
    [
      'as a milestone',
      'too-big-for-cycle',
      setOf({}, { kind: 'milestone', release: '2026-12-30', maturesAfterDays: 30 }),
      { cycle },
      false,
    ],
    [
      'one agreement of two',
      'pmf-no-consent',
      setOf({ type: 'fit', agreements: [{ who: 'a', role: 'sales', agreed: '2026-10-01' }] }),
      {},
      true,
    ],
    [
      'asked, not agreed',
      'pmf-no-consent',
      setOf({
        type: 'fit',
        agreements: [
          { who: 'a', role: 'sales', agreed: null },
          { who: 'b', role: 'management', agreed: null },
        ],
      }),
      {},
      true,
    ],
    ['another type', 'pmf-no-consent', setOf({ type: 'operations', agreements: [] }), {}, false],
    ['debt, one series', 'tech-debt-no-data', setOf({ ...debt, evidence: ['growth'] }), {}, false],
    ['debt, no series', 'tech-debt-no-data', setOf({ ...debt, evidence: [] }), {}, true],
    ['impact written, consent unknown', 'tech-debt-no-agreement', setOf({ ...debt, impact: 'three weeks' }), {}, false],
    [
      'impact written, no consent',
      'tech-debt-no-agreement',
      setOf({ ...debt, impact: 'three weeks', agreements: [] }),
      {},
      true,
    ],
    [
      '100,000 users at an early stage',
      'stage-mismatch',
      setOf({ text: 'Reach 100,000 users' }),
      { stage: 'basic-validation' },
      true,
    ],
    ['in a key result', 'stage-mismatch', setOf({}, { text: '付费客户达到 3 万家' }), { stage: 'prototype' }, true],
    [
      'a team of 100,000 tests',
      'stage-mismatch',
      setOf({ text: 'Run 100,000 tests a day' }),
      { stage: 'prototype' },
      false,
    ],
    ['growth stage', 'stage-mismatch', setOf({ text: '首季获得 10 万客户' }), { stage: 'growth' }, false],
    [
      'unknown, day to come',
      'honest-unknown-expired',
      setOf({}, { kind: 'unknown', knowBy: '2026-11-11' }),
      { today: '2026-11-10' },
      false,
    ],
    [
      'unknown, day past',
      'honest-unknown-expired',
      setOf({}, { kind: 'unknown', knowBy: '2026-11-09' }),
      { today: '2026-11-10' },
      true,
    ],
    ['unknown, no day said', 'honest-unknown-expired', setOf({}, { kind: 'unknown' }), { today: '2026-11-10' }, false],
    ['day 10', 'no-task-for-kr', setOf({}, {}, { tasks: [] }), { cycle, today: '2026-10-10' }, false],
    ['day 11', 'no-task-for-kr', setOf({}, {}, { tasks: [] }), { cycle, today: '2026-10-11' }, true],
    [
      'a task elsewhere',
      'no-task-for-kr',
      setOf({}, {}, { tasks: [{ keyResult: 1, text: 'x' }] }),
      { cycle, today: '2026-10-20' },
      true,
    ],
    [
      'handed out without hypothesis',
      'task-assigned-not-designed',
      setOf({}, {}, { tasks: [{ keyResult: 0, text: 'x', assignedBy: 'a', proposedBy: 'b' }] }),
      {},
      true,
    ],
    [
      'stale in the cycle',
      'source-stale',
      setOf({}, { source: 's', cadence: 'weekly', lastReading: '2026-10-01' }),
      { cycle, today: '2026-10-15' },
      true,
    ],
    [
      'stale after the cycle',
      'source-stale',
      setOf({}, { source: 's', cadence: 'weekly', lastReading: '2026-10-01' }),
      { cycle, today: '2027-01-15' },
      false,
    ],
    [
      'monthly cadence',
      'source-stale',
      setOf({}, { source: 's', cadence: 'monthly', lastReading: '2026-10-01' }),
      { cycle, today: '2026-11-15' },
      false,
    ],
    ['too few readings', 'sandbagging', setOf({}, { target: 45, untouched: twoReadings }), {}, false],
    ['enough readings', 'sandbagging', setOf({}, { target: 45, untouched: enough }), {}, true],
    ['a commitment', 'sandbagging', setOf({}, { target: 45, untouched: enough, commitment: 'committed' }), {}, false],
    [
      'as good as no chance',
      'fantasy-target',
      setOf({}, { target: 2, untouched: { ...enough, chance: 0.005 } }),
      {},
      true,
    ],
    ['a small chance', 'fantasy-target', setOf({}, { target: 60, untouched: { ...enough, chance: 0.05 } }), {}, false],
    ['monthly in a quarter', 'no-cadence', setOf({}, { cadence: 'monthly' }), { cycle }, true],
    ['monthly in a year', 'no-cadence', setOf({}, { cadence: 'monthly' }), { cycle: year }, false],
    ['every two weeks', 'no-cadence', setOf({}, { cadence: 'biweekly' }), { cycle }, false],
    [
      'monthly, for it takes 30 days',
      'no-cadence',
      setOf({}, { cadence: 'monthly', maturesAfterDays: 30 }),
      { cycle },
      false,
    ],
    ['和 in a given name', 'no-owner', setOf({}, { owner: '张和平' }), {}, false],
    ['两个人', 'no-owner', setOf({}, { owner: '张三和李四' }), {}, true],
    [
      'an indicator is an origin',
      'no-source',
      setOf({}, { source: null, indicator: '首日跑通占比', target: 45 }),
      {},
      false,
    ],
    [
      'raised late',
      'mid-cycle-rewrite',
      setOf({}, { baseline: 10, targetChanges: [{ on: '2026-12-20', from: 40, to: 60 }] }),
      { cycle },
      false,
    ],
    [
      'lowered early',
      'mid-cycle-rewrite',
      setOf({}, { baseline: 10, targetChanges: [{ on: '2026-10-20', from: 60, to: 40 }] }),
      { cycle },
      false,
    ],
    [
      'a fall lowered late',
      'mid-cycle-rewrite',
      setOf({}, { baseline: 90, targetChanges: [{ on: '2026-12-20', from: 30, to: 50 }] }),
      { cycle },
      true,
    ],
    ['running cycle', 'no-retro', setOf({}), { cycle: { ...cycle, state: 'running', retrospective: null } }, false],
    ['being closed', 'no-retro', setOf({}), { cycle: { ...cycle, state: 'closing', retrospective: null } }, true],
    ['closed, not said', 'no-retro', setOf({}), { cycle: { ...cycle, state: 'closed' } }, false],
    [
      'a kind not chosen may be the guard',
      'no-guard-metric',
      setOf({}, { text: 'Deployment frequency from 1 to 10 a week' }),
      {},
      false,
    ],
    ['elite as a word', 'dora-ranking', setOf({ text: 'Let elite athletes plan their season' }), {}, false],
  ];
  test.each(table)('%s (%s)', (_, id, set, context, speaks) => {
    const rule = spoken(set, context);
    if (speaks) expect(rule).toContain(id);
    else expect(rule).not.toContain(id);
  });
});

test('what is missing is named in each language', () => {
  const [finding] = coachWith(list, setOf({ type: 'fit', agreements: [] }), {}, defaultPolicy);
  expect(finding && sayFinding(finding).what).toEqual({
    en: 'Not agreed yet by: management, sales.',
    zh: '还没有达成共识：管理层、销售。',
  });
});
