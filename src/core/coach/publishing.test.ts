import { expect, test } from 'vitest';
import type { TeamKind } from '../okr/words.ts';
import type { Answered } from './answered.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { lastQuestions, missingOf } from './publishing.ts';

type Objective = Parameters<typeof missingOf>[0];

const keyResult = {
  text: 'Share of new customers who deploy alone from 18% to 55%',
  kind: 'metric',
  measure: 'change',
  baseline: 18,
  target: 55,
  unit: '%',
  source: { kind: 'csv', name: 'Sheet' },
  supports: 'customers deploy alone',
  owner: { name: 'Mo' },
  cadence: 'weekly',
  commitment: 'committed',
  steps: [],
  now: { valueAt: '2026-11-19T00:00:00Z' },
};
const objective = {
  text: 'Use a guided installer so that new customers deploy by themselves',
  type: 'delivery',
  why: 'Deployment holds growth back',
  problem: 'New customers wait',
  success: 'They deploy alone',
  diagnosis: { kind: 'bottleneck', text: 'Deployment' },
  cycle: { start: '2026-10-01', end: '2026-12-31' },
  agreements: [],
  answers: [],
  keyResults: [keyResult],
} as unknown as Objective;

const today = '2026-11-20';
const around = (kind: TeamKind) => ({ today, policy: undefined, team: { kind } });
const rulesOf = (changes: object, one: object = {}, kind: TeamKind = 'product-technology') =>
  lastQuestions(
    { ...objective, keyResults: [{ ...keyResult, ...one }], ...changes } as unknown as Objective,
    around(kind),
  ).map(({ rule }) => rule);

test.each<[string, object, object, TeamKind, string, boolean]>([
  ['all is said', {}, {}, 'product-technology', 'necessary-sufficient', true],
  ['a diagnosis is there', {}, {}, 'product-technology', 'no-diagnosis', false],
  ['no diagnosis was chosen', { diagnosis: null }, {}, 'product-technology', 'no-diagnosis', true],
  ['nobody said where the number comes from', {}, { source: null }, 'product-technology', 'no-source', true],
  ['a source that told yesterday', {}, {}, 'product-technology', 'source-stale', false],
  [
    'a source silent for weeks',
    {},
    { now: { valueAt: '2026-10-20T00:00:00Z' } },
    'product-technology',
    'source-stale',
    true,
  ],
  ['a function on its own', { diagnosis: null }, {}, 'functional', 'functional-okr-unaligned', true],
  ['a function on a focus', {}, {}, 'functional', 'functional-okr-unaligned', false],
])('%s: %o %o %s, %s %s', (_, changes, one, kind, rule, speaks) => {
  expect(rulesOf(changes, one, kind).includes(rule)).toBe(speaks);
});

const [first] = lastQuestions(objective, around('product-technology'));

test.each<[Answered['kind'], string | null, boolean]>([
  ['explain', null, false],
  ['dispute', null, false],
  ['postpone', '2026-11-27', false],
  ['postpone', '2026-11-10', true],
  ['fix', null, true],
])('answered with %s until %s, it asks: %s', (kind, until, asks) => {
  const answers = [{ fingerprint: first!.fingerprint, kind, until }];
  expect(rulesOf({ answers }).includes(first!.rule)).toBe(asks);
});

test('A53: whoever chose the record of the ideal customer is not asked who it is', () => {
  const fit = { type: 'fit', idealCustomer: '' };
  expect(rulesOf({ ...fit, idealCustomerId: null })).toContain('pmf-no-icp');
  expect(rulesOf({ ...fit, idealCustomerId: 'a-record' })).not.toContain('pmf-no-icp');
});

test('a rule that the organization switched off asks nothing before publishing', () => {
  const policy: Policy = { ...defaultPolicy, rules: { [first!.rule]: { severity: 'off', reason: 'known' } } };
  expect(lastQuestions(objective, { ...around('product-technology'), policy }).map(({ rule }) => rule)).not.toContain(
    first!.rule,
  );
});

const missing = (changes: object, more: object = {}) =>
  missingOf({ ...objective, owner: {}, ...changes } as unknown as Objective, {
    ...around('product-technology'),
    ...more,
  }).map(({ code, keyResult: at }) => (at === null ? code : `${code} ${at}`));

test.each<[string, object, string[]]>([
  ['ready', {}, []],
  [
    'nothing written',
    { text: ' ', type: null, owner: null, keyResults: [] },
    ['no-text', 'no-type', 'no-owner', 'no-key-results'],
  ],
  ['a guard needs no baseline', { keyResults: [keyResult, { ...keyResult, kind: 'guard', baseline: null }] }, []],
  ['no target', { keyResults: [keyResult, { ...keyResult, target: null }] }, ['target-missing 1']],
  ['nothing to move', { keyResults: [{ ...keyResult, baseline: 55 }] }, ['baseline-equals-target 0']],
  [
    'a range that begins above its end',
    { keyResults: [{ ...keyResult, kind: 'guard', measure: 'between', low: 5, high: 1 }] },
    ['target-missing 0'],
  ],
  ['a milestone without steps', { keyResults: [{ ...keyResult, kind: 'milestone' }] }, ['target-missing 0']],
])('%s', (_, changes, codes) => {
  expect(missing(changes)).toEqual(codes);
});

test('A24 what the catalogue calls a proxy says what it may mean, or the question is answered', () => {
  const proxy = {
    ...keyResult,
    text: 'UV of the self-deployment page from 200 to 3,200',
    baseline: 200,
    target: 3200,
    unit: 'UV',
  };
  const bound = { ...proxy, metric: 'M50' };
  const of = (one: object, more: object = {}, around_: object = {}) => missing({ keyResults: [one], ...more }, around_);
  expect(of(proxy)).toEqual([]);
  expect(of(bound)).toEqual(['no-meaning 0']);
  expect(of({ ...bound, meaning: { per: 1000, is: 'up to 1,000 people helped' } })).toEqual([]);
  expect(of({ ...bound, kind: 'guard' })).toEqual([]);
  const asked = lastQuestions(
    { ...objective, keyResults: [bound] } as unknown as Objective,
    around('product-technology'),
  ).find(({ rule }) => rule === 'proxy-metric');
  const answers = [{ fingerprint: asked!.fingerprint, kind: 'explain', until: null }];
  expect(of(bound, { answers })).toEqual([]);
  const policy: Policy = { ...defaultPolicy, rules: { 'proxy-metric': { severity: 'off', reason: 'known' } } };
  expect(of(bound, {}, { policy })).toEqual([]);
});

test('as many objectives as the policy allows', () => {
  expect(missing({}, { othersPublished: 4 })).toEqual([]);
  expect(missing({}, { othersPublished: 5 })).toContain('too-many-objectives');
});

test('a blocker is not put off past publishing; an explanation lets it pass', () => {
  const policy: Policy = { ...defaultPolicy, rules: { [first!.rule]: { severity: 'blocker', reason: 'we insist' } } };
  const answered = (kind: Answered['kind'], until: string | null) =>
    missing({ answers: [{ fingerprint: first!.fingerprint, kind, until }] }, { policy });
  expect(missing({}, { policy })).toEqual(['blocker']);
  expect(answered('postpone', '2026-11-27')).toEqual(['blocker']);
  expect(answered('fix', null)).toEqual(['blocker']);
  expect(answered('explain', null)).toEqual([]);
});

const launches = ['2 月 28 日前上线 2.0', '3 月 15 日前发布 2.1'].map((text) => ({
  ...keyResult,
  text,
  kind: 'milestone',
  steps: [{ text: '上线' }],
}));

test('A23: launches alone are not published without a result read later, a follow-up, or a reason', () => {
  const bare = { text: '交付2.0版本', keyResults: launches };
  expect(missing(bare)).toEqual(['only-launches']);
  expect(missing({ ...bare, keyResults: [...launches, keyResult] })).toEqual([]);
  expect(missing({ ...bare, keyResults: launches.map((one) => ({ ...one, followUp: '四周后看周活占比' })) })).toEqual(
    [],
  );
  const asked = lastQuestions({ ...objective, ...bare } as unknown as Objective, around('product-technology'));
  const { fingerprint } = asked.find(({ rule }) => rule === 'delivery-only-krs')!;
  expect(missing({ ...bare, answers: [{ fingerprint, kind: 'explain', until: null }] })).toEqual([]);
  expect(missing(bare, { policy: { ...defaultPolicy, launchDates: 'yes' } })).toEqual([]);
});

test('A26: a number that waits for a release is asked about when it cannot be read within the cycle', () => {
  const cycle = { cycle: { start: '2026-10-01', end: '2026-12-31' } };
  const rules = (one: object) =>
    lastQuestions({ ...objective, keyResults: [{ ...keyResult, ...one }] } as unknown as Objective, {
      ...around('product-technology'),
      ...cycle,
    }).map(({ rule }) => rule);
  expect(rules({ release: '2026-12-21', maturesAfterDays: 30 })).toContain('too-big-for-cycle');
  expect(rules({ release: '2026-10-21', maturesAfterDays: 30 })).not.toContain('too-big-for-cycle');
});

test('A77: what validates says which result would end it', () => {
  const learning = { text: '验证：试用店主的次月留存从 12% 到 20%', commitment: 'learning' };
  expect(rulesOf({}, { ...learning, stopIf: '' })).toContain('validation-no-kill');
  expect(rulesOf({}, { ...learning, stopIf: '12 月 20 日仍低于 15% 就停下' })).not.toContain('validation-no-kill');
});

test('A77: a validation is published with its hypothesis, the result that ends it and the day it is decided', () => {
  const empty = { commitment: 'learning', hypothesis: ' ', stopIf: '', knowBy: null };
  const lacking = ['no-hypothesis 0', 'no-stop-rule 0', 'no-decision-day 0'];
  expect(missing({ keyResults: [{ ...keyResult, ...empty }] })).toEqual(lacking);
  expect(missing({ keyResults: [{ ...keyResult, ...empty, target: null }] })).toEqual(['target-missing 0', ...lacking]);
  const told = {
    hypothesis: 'Owners come back when they see yesterday’s takings',
    stopIf: 'Below 15% on 20 December',
    knowBy: '2026-12-20',
  };
  expect(missing({ keyResults: [{ ...keyResult, ...empty, ...told }] })).toEqual([]);
  // What is only wished for, kept, or not measurable yet is no validation.
  expect(missing({ keyResults: [keyResult, { ...keyResult, ...empty, kind: 'guard' }] })).toEqual([]);
});

test('A81: what cannot be measured yet says who finds out, by when, and what would tell', () => {
  const unknown = { ...keyResult, kind: 'unknown', target: null, supports: '', owner: null, knowBy: null };
  expect(missing({ keyResults: [unknown] })).toEqual(['no-answer-day 0', 'no-answer-owner 0', 'no-answer-sign 0']);
  const answered = { owner: { name: 'Mo' }, knowBy: '2026-12-01', supports: 'Eight interviews' };
  expect(missing({ keyResults: [{ ...unknown, ...answered }] })).toEqual([]);
});
