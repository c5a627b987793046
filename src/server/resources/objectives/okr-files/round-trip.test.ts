import fc from 'fast-check';
import { growthLinks } from '../../../../core/okr/growth-link.ts';
import { beforeAll, expect, test } from 'vitest';
import { cadences } from '../../../../core/calendar/cadence.ts';
import {
  commitments,
  judgements,
  keyResultKinds,
  objectiveTypes,
  problemKinds,
  profileShapes,
  taskOutcomes,
  taskStatuses,
} from '../../../../core/okr/words.ts';
import type { OkrFile } from '../../../../formats/okr-yaml/schema.ts';
import { writeOkrYaml } from '../../../../formats/okr-yaml/write-okr-yaml.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'yes',
      '1.5',
      '1,234',
      '- a',
      'a: b # c',
      '第一行\n第二行',
      '"',
      '… 从 3 到 5',
      '~',
      '2026-10-01',
      '{ a }',
    ),
  )
  .map((one) => one.replace(/(?!\n)\p{Cc}/gu, '').trim())
  .filter((one) => /\S/.test(one));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const number = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((one) => one + 0 || 0),
  fc.integer({ min: -1000, max: 1000 }),
);
const day = fc.constantFrom('2026-10-01', '2027-02-28', '2028-02-29');
const parents = ['Search/2026-Q2/Parent one', 'Parent two', 'Part of two'] as const;
const links = [
  'https://github.com/acme/shop/issues/12',
  { url: 'https://wiki.example.com/x?a=1#b', title: '方案：第 1 版' },
] as const;
const sprints = ['Sprint 1', '迭代 2'] as const;
const task = fc.record({
  task: words,
  hypothesis: maybe(fc.record({ ifWe: maybe(words), moves: maybe(words), because: maybe(words) })),
  status: maybe(fc.constantFrom(...taskStatuses)),
  owner: fc.constantFrom(undefined, 'ada@example.com', 'Ada'),
  due: maybe(day),
  iteration: maybe(fc.constantFrom(...sprints)),
  links: maybe(fc.subarray([...links])),
  problem: words,
  problemKind: fc.constantFrom(...problemKinds),
  improvement: maybe(words),
  outcome: maybe(fc.constantFrom(...taskOutcomes)),
  outcomeNote: maybe(words),
});
const keyResult = fc.record({
  keyResult: words,
  kind: maybe(fc.constantFrom(...keyResultKinds)),
  measure: maybe(fc.constantFrom(...judgements)),
  baseline: fc.option(maybe(number)),
  target: fc.option(maybe(number)),
  low: maybe(number),
  high: maybe(number),
  unit: maybe(words.map((one) => one.slice(0, 20).trim())),
  meaning: maybe(fc.record({ per: fc.integer({ min: 1, max: 9999 }), is: words })),
  source: maybe(words),
  steps: maybe(
    fc.array(
      fc.record({
        step: words,
        due: maybe(day),
        evidence: maybe(words),
        weight: maybe(fc.integer({ min: 1, max: 9 })),
      }),
      { maxLength: 3 },
    ),
  ),
  followUp: maybe(words),
  knowBy: maybe(day),
  owner: fc.constantFrom(undefined, 'ada@example.com', 'Ada'),
  proposedBy: fc.constantFrom(undefined, 'ada@example.com'),
  commitment: maybe(fc.constantFrom(...commitments)),
  weight: maybe(fc.double({ min: 0, max: 1000, noNaN: true }).map((one) => one + 0 || 0)),
  profile: maybe(fc.constantFrom(...profileShapes)),
  profileFrom: maybe(day),
  ratioDays: maybe(fc.integer({ min: 1, max: 92 })),
  cadence: maybe(fc.constantFrom(...cadences)),
  supports: maybe(words),
  hypothesis: maybe(words),
  stopIf: maybe(words),
  release: maybe(day),
  maturesAfterDays: maybe(fc.integer({ min: 1, max: 730 })),
  note: maybe(words),
  metric: maybe(fc.constantFrom('M29' as const)),
  dependsOn: maybe(
    fc.array(
      fc.record({
        team: fc.constantFrom('Search', 'Sales'),
        need: words,
        by: maybe(day),
        accepted: maybe(fc.boolean()),
      }),
      { maxLength: 2 },
    ),
  ),
  iterations: maybe(fc.subarray([...sprints])),
  tasks: maybe(fc.array(fc.oneof(words, task), { maxLength: 2 })),
});
const share = maybe(fc.constantFrom(0.01, 0.25, 1));
const serves = fc.uniqueArray(
  fc.oneof(fc.constantFrom(...parents), fc.record({ objective: fc.constantFrom(...parents), share })),
  { maxLength: 3, selector: (one) => (typeof one === 'string' ? one : one.objective) },
);
const restricted = fc.record({
  reason: words,
  // Whoever is asked for something reads it.
  teams: fc.constantFrom(['Search', 'Sales'], ['Sales', 'Search']),
  people: maybe(fc.constant(['ada@example.com'])),
});
const file = fc.record({
  crux: fc.constant(1 as const),
  objectives: fc.uniqueArray(
    fc.record({
      objective: words,
      type: maybe(fc.constantFrom(...objectiveTypes)),
      why: maybe(words),
      problem: maybe(words),
      success: maybe(words),
      owner: fc.constantFrom(undefined, 'Ada'),
      idealCustomer: maybe(words),
      impact: maybe(fc.oneof(words, fc.record({ delayed: words, freeze: maybe(words), rollback: maybe(words) }))),
      growthLink: maybe(fc.constantFrom(...growthLinks)),
      lever: maybe(words),
      evidence: maybe(fc.array(words, { maxLength: 2 })),
      serves: maybe(serves),
      restricted: maybe(restricted),
      keyResults: maybe(fc.array(fc.oneof(words, keyResult), { maxLength: 3 })),
    }),
    { selector: ({ objective }) => objective, minLength: 1, maxLength: 3 },
  ),
});

beforeAll(async () => {
  const [search] = await Promise.all(
    ['Search', 'Sales'].map((name) => it.admin('POST /api/teams', { body: { name, kind: 'product-technology' } })),
  );
  for (const text of ['Parent one', 'Parent two'])
    await it.admin('POST /api/objectives', {
      body: {
        teamId: search!.id,
        cycleId: it.cycleId,
        text,
        keyResults: text === 'Parent two' ? [{ text: 'Part of two' }] : [],
      },
    });
});

const throughTeam = async (text: string) => {
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Same', kind: 'functional' } });
  for (const name of sprints)
    await it.admin('POST /api/teams/{teamId}/iterations', {
      params: { teamId },
      body: { name, start: '2026-05-18', end: '2026-05-29' },
    });
  const take = [0, 1, 2].map((index) => ({ index, take: true }));
  await it.admin('POST /api/teams/{teamId}/okr-file', {
    params: { teamId },
    body: { cycleId: it.cycleId, text, take },
  });
  return (await it.admin.fetch(`/api/teams/${teamId}/okr-file?cycle=${it.cycleId}`)).text();
};

test('whatever a file holds: out of a team, into another and out again it is the same file', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(file, async (written) => {
      const once = await throughTeam(writeOkrYaml(written as OkrFile));
      expect(await throughTeam(once)).toBe(once);
    }),
    { numRuns: 60 },
  );
});
