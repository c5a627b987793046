import { expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import type { TeamKind } from '../../../core/okr/words.ts';
import { lastQuestions } from './last-questions.ts';

const keyResult = {
  text: 'Share of new customers who deploy alone from 18% to 55%',
  kind: 'metric',
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

const around = (kind: TeamKind) => ({ today: '2026-11-20', policy: undefined, team: { kind }, stage: undefined });
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

test('what was answered is not asked again', () => {
  const [first] = lastQuestions(objective, around('product-technology'));
  const answers = [{ fingerprint: first!.fingerprint }];
  expect(rulesOf({ answers })).not.toContain(first!.rule);
});
