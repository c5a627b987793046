import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Contribution, type Contributor, contributedStanding } from './contributed.ts';
import { progressOf } from './key-result.ts';
import { brokenGuardCap } from './objective-roll-up.ts';
import type { StandingMember } from './objective-standing.ts';

const metric = (id: string, now: number | undefined): StandingMember => ({
  id,
  name: id,
  kind: 'metric',
  weight: 1,
  progress: progressOf(
    { by: 'change', baseline: 0, target: 1 },
    now === undefined ? [] : [{ at: '2026-11-01', value: now }],
  ),
  expected: undefined,
});
const unknown = (id: string): StandingMember => ({
  ...metric(id, undefined),
  kind: 'unknown',
  progress: progressOf({ by: 'unknown' }),
});
const guard = (value: number): StandingMember => ({
  id: 'guard',
  name: 'guard',
  kind: 'guard',
  progress: progressOf({ by: 'limit', limit: 300, keep: 'at-most' }, [{ at: '2026-11-01', value }]),
  expected: undefined,
});
const from = (id: string, share: number, keyResultId: string | null = null): Contribution => ({
  from: id,
  share,
  keyResultId,
});
const team = (name: string, now: number | undefined, ...contributions: Contribution[]): [string, Contributor] => [
  name,
  { name, members: [metric(`${name}-kr`, now)], contributions },
];

test.each<[string, StandingMember[], Contribution[], [string, Contributor][], number | undefined]>([
  ['nobody contributes', [metric('a', 0.4)], [], [], 0.4],
  ['a quarter of it comes from a team', [metric('a', 0.4)], [from('x', 0.25)], [team('x', 1)], 0.55],
  [
    'three teams carry it alone',
    [],
    [from('x', 0.5), from('y', 0.3), from('z', 0.2)],
    [team('x', 1), team('y', 0.5), team('z', 0)],
    0.65,
  ],
  [
    'a team without a number leaves its share to the others',
    [metric('a', 0.4)],
    [from('x', 0.5)],
    [team('x', undefined)],
    0.4,
  ],
  ['what is read counts by its own value', [metric('a', 0.4)], [from('x', 1, 'a')], [team('x', 1)], 0.4],
  [
    'what nobody reads takes what contributes to it',
    [metric('a', undefined)],
    [from('x', 1, 'a')],
    [team('x', 0.7)],
    0.7,
  ],
  [
    'several that contribute to what nobody reads are weighed by their shares',
    [metric('a', undefined)],
    [from('x', 0.6, 'a'), from('y', 0.2, 'a')],
    [team('x', 1), team('y', 0)],
    0.75,
  ],
  ['what nobody can measure yet stays unknown', [unknown('a')], [from('x', 1, 'a')], [team('x', 1)], undefined],
  ['through two floors', [], [from('x', 1)], [team('x', 0, from('y', 0.5)), team('y', 1)], 0.5],
  ['nothing is known', [metric('a', undefined)], [from('x', 1)], [team('x', undefined)], undefined],
  ['a broken guard holds it', [metric('a', 1), guard(400)], [from('x', 0.5)], [team('x', 1)], brokenGuardCap],
])('%s', (_, members, contributions, contributors, progress) => {
  const standing = contributedStanding(members, 'top', contributions, new Map(contributors));
  if (progress === undefined) expect(standing.rolled.progress).toBeUndefined();
  else expect(standing.rolled.progress).toBeCloseTo(progress, 12);
});

test('what cannot be measured yet is still counted as such, whatever contributes to it', () => {
  const { rolled, counted } = contributedStanding([unknown('a')], 'top', [from('x', 1, 'a')], new Map([team('x', 1)]));
  expect([rolled.counts.unknown, rolled.counts.counted, counted]).toEqual([1, 0, []]);
});

test('what was kept when a cycle was closed counts, whatever became of what contributed', () => {
  const kept = { name: 'x', progress: 0.5, expected: 1 };
  const standing = (given: typeof kept | { name: string; progress: undefined; expected: undefined }) =>
    contributedStanding([metric('a', 0)], 'top', [{ ...from('x', 0.4), kept: given }], new Map([team('x', 1)]));
  expect(standing(kept).rolled).toMatchObject({
    progress: expect.closeTo(0.2, 12),
    trace: { inputs: [{ value: 0 }, { name: { en: 'x' }, value: 0.5, why: { result: 0.5 } }] },
  });
  expect(standing({ name: 'x', progress: undefined, expected: undefined }).rolled.progress).toBe(0);
});

test('the number explains itself through the links', () => {
  const contributors = new Map([team('x', 0.5, from('y', 0.5)), team('y', 1)]);
  const { rolled, own, counted } = contributedStanding([metric('a', 0)], 'top', [from('x', 0.4)], contributors);
  expect(own).toBe(0);
  expect(counted).toMatchObject([{ from: 'x', share: 0.4, progress: 0.75 }]);
  expect(rolled.trace).toMatchObject({
    inputs: [
      { name: { en: 'Own key results' }, value: 0 },
      { name: { en: 'x' }, value: 0.75, why: { inputs: [{ value: 0.5 }, { name: { en: 'y' }, value: 1 }] } },
    ],
    steps: [{ value: 0.6 }, { what: { en: 'Share of “x”' }, value: 0.4 }],
    result: expect.closeTo(0.3, 12),
  });
});

const ids = ['0', '1', '2', '3', '4', '5'];
const graph = fc.array(
  fc.record({
    values: fc.array(fc.option(fc.double({ min: -1, max: 2, noNaN: true })), { maxLength: 3 }),
    guards: fc.array(fc.constantFrom(200, 400), { maxLength: 1 }),
    links: fc.array(
      fc.record({
        from: fc.constantFrom(...ids),
        share: fc.double({ min: 0, max: 1.5, noNaN: true }),
        place: fc.option(fc.integer({ min: 0, max: 2 })),
      }),
      { maxLength: 6 },
    ),
  }),
  { minLength: ids.length, maxLength: ids.length },
);

test('whatever the links, circles and shares above one included, the number is finite and lies between its parts', () => {
  fc.assert(
    fc.property(graph, (nodes) => {
      const contributors = new Map(
        nodes.map(({ values, guards, links }, index): [string, Contributor] => [
          String(index),
          {
            name: String(index),
            members: [...values.map((value, at) => metric(`${index}-${at}`, value ?? undefined)), ...guards.map(guard)],
            contributions: links.map(({ place, ...link }) => ({
              ...link,
              keyResultId: place === null ? null : `${index}-${place}`,
            })),
          },
        ]),
      );
      const parts = [...contributors.values()].flatMap(({ members }) =>
        members.flatMap(({ kind, progress }) => (kind === 'guard' ? [] : (progress.clamped ?? []))),
      );
      for (const [id, { members, contributions }] of contributors) {
        const { progress } = contributedStanding(members, id, contributions, contributors).rolled;
        if (progress === undefined) continue;
        expect(progress).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
        expect(progress).toBeGreaterThanOrEqual(Math.min(brokenGuardCap, ...parts) - 1e-9);
      }
    }),
  );
});

test('what a closed cycle did not keep says that it is as it is today', () => {
  const whyOf = (moves: boolean) => {
    const { counted } = contributedStanding([], 'o', [{ ...from('x', 1), moves }], new Map([team('x', 0.5)]));
    return counted[0]?.trace.reason;
  };
  expect(whyOf(true)?.en).toContain('as it is today');
  expect(whyOf(false)).toBeUndefined();
});
