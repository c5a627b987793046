import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from './key-result.ts';
import { type RollUpMember, rollUpObjective } from './objective-roll-up.ts';
import { rollUpTeam } from './team-roll-up.ts';
import { weightedMean } from './weighted-mean.ts';

const metric = (id: string, now: number | undefined, weight?: number): RollUpMember => ({
  id,
  name: id,
  kind: 'metric',
  weight,
  progress: progressOf(
    { by: 'change', baseline: 0, target: 1 },
    now === undefined ? [] : [{ at: '2026-10-10', value: now }],
  ),
});
const guard = (id: string, value: number): RollUpMember => ({
  id,
  name: id,
  kind: 'guard',
  progress: progressOf({ by: 'limit', limit: 300, keep: 'at-most' }, [{ at: '2026-10-10', value }]),
});
const unknown = (id: string): RollUpMember => ({
  id,
  name: id,
  kind: 'unknown',
  progress: progressOf({ by: 'unknown' }),
});

describe('objective', () => {
  it.each([
    ['equal weights', [metric('a', 0.2), metric('b', 0.8)], 0.5, 'a'],
    ['given weights', [metric('a', 0.2, 3), metric('b', 0.8, 1)], 0.35, 'a'],
    [
      'a missing weight is the average of the given',
      [metric('a', 0, 0.2), metric('b', 1, 0.4), metric('c', 1)],
      7 / 9,
      'a',
    ],
    ['clamped before the mean', [metric('a', -1), metric('b', 3)], 0.5, 'a'],
    ['unknown is left out', [metric('a', 0.4), unknown('u')], 0.4, 'a'],
    ['no reading is left out', [metric('a', 0.4), metric('n', undefined)], 0.4, 'a'],
    ['guards are apart', [metric('a', 0.4), guard('g', 200)], 0.4, 'a'],
    ['nothing to count', [unknown('u'), guard('g', 200)], undefined, undefined],
    ['empty', [], undefined, undefined],
  ] as [string, RollUpMember[], number | undefined, string | undefined][])('%s', (_, members, progress, weakest) => {
    const rollUp = rollUpObjective(members);
    if (progress === undefined) expect(rollUp.progress).toBeUndefined();
    else expect(rollUp.progress).toBeCloseTo(progress, 12);
    expect(rollUp.weakest?.id).toBe(weakest);
  });

  it('a broken guard caps, is named and stands first', () => {
    const rollUp = rollUpObjective([metric('a', 0.9), guard('fine', 200), guard('broken', 400)]);
    expect(rollUp).toMatchObject({ progress: 0.6, mean: 0.9, cappedBy: ['broken'] });
    expect(rollUp.guards.map((each) => [each.id, each.state])).toEqual([
      ['broken', 'broken'],
      ['fine', 'ok'],
    ]);
    expect(rollUp.trace.reason).toEqual({
      en: 'Held at 60%, because a guard is broken: broken',
      zh: '护栏失守，进度封顶在 60%：broken',
    });
  });

  it('a broken guard does not cap what is lower anyway', () => {
    expect(rollUpObjective([metric('a', 0.3), guard('g', 400)])).toMatchObject({ progress: 0.3, cappedBy: [] });
  });

  it('counts what is left out', () => {
    const refused: RollUpMember = {
      id: 'r',
      name: 'r',
      kind: 'metric',
      progress: progressOf({ by: 'change', baseline: 1, target: 1 }),
    };
    const members = [metric('a', 1), unknown('u'), metric('n', undefined), refused, guard('g', 1), guard('h', 999)];
    expect(rollUpObjective(members).counts).toEqual({
      counted: 1,
      unknown: 1,
      noReading: 1,
      refused: 1,
      guards: 2,
      brokenGuards: 1,
    });
  });

  it('every counted input leads to its own trace', () => {
    const { trace } = rollUpObjective([metric('a', 0.5)]);
    expect(trace.inputs[0]?.why?.result).toBe(0.5);
  });
});

describe('weighted mean', () => {
  const member = fc.record({
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.constantFrom(undefined, 0, 0.001, 0.3, 1, 2, 1e6),
  });

  it('lies between the least and the greatest, and its shares sum to 1', () =>
    fc.assert(
      fc.property(fc.array(member, { minLength: 1 }), (members) => {
        const result = weightedMean(members);
        fc.pre(result !== undefined);
        const values = members.map(({ value }) => value);
        expect(result.mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(result.mean).toBeLessThanOrEqual(Math.max(...values));
        expect(result.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    ));

  it('only the proportion of the weights matters', () =>
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (members, k) => {
          const scaled = members.map(({ value, weight = 1 }) => ({ value, weight: weight * k }));
          const plain = members.map(({ value, weight = 1 }) => ({ value, weight }));
          expect(weightedMean(scaled)?.mean ?? 0).toBeCloseTo(weightedMean(plain)?.mean ?? 0, 9);
        },
      ),
    ));

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %d', (weight) => {
    expect(() => weightedMean([{ value: 1, weight }])).toThrow('weight-invalid');
  });

  it('all weights 0 give no mean', () => expect(weightedMean([{ value: 1, weight: 0 }])).toBeUndefined());
});

describe('team', () => {
  it('means its objectives and counts the rest', () => {
    const members = [
      { id: 'o1', name: 'o1', rollUp: rollUpObjective([metric('a', 0.9), guard('g', 400)]) },
      { id: 'o2', name: 'o2', rollUp: rollUpObjective([metric('a', 0.2), unknown('u')]) },
      { id: 'o3', name: 'o3', rollUp: rollUpObjective([unknown('u'), metric('n', undefined)]) },
    ];
    const rollUp = rollUpTeam(members);
    expect(rollUp.progress).toBeCloseTo(0.4, 12);
    expect(rollUp.weakest?.id).toBe('o2');
    expect(rollUp.counts).toEqual({
      objectives: 3,
      counted: 2,
      capped: 1,
      unknownKeyResults: 2,
      noReadingKeyResults: 1,
    });
  });

  it('without any number there is none', () => expect(rollUpTeam([])).toMatchObject({ progress: undefined }));
});
