import { describe, expect, it } from 'vitest';
import { progressOf } from './key-result.ts';
import { rollUpObjective } from './objective-roll-up.ts';
import * as other from './other-tools.ts';
import { statusOf } from './status.ts';

const ours = (now: number, baseline: number, target: number) =>
  progressOf({ by: 'change', baseline, target }, [{ at: '2026-11-01', value: now }]);
const rollUp = (...members: [now: number, weight?: number][]) =>
  rollUpObjective(
    members.map(([now, weight], i) => ({
      id: `${i}`,
      name: `${i}`,
      kind: 'metric',
      weight,
      progress: ours(now, 0, 1),
    })),
  ).progress;

describe('linear, kept within 0–100%', () => {
  it.each([
    [0, 0, 100, 0],
    [50, 0, 100, 0.5],
    [200, 0, 100, 1],
    [-20, 0, 100, 0],
    [390, 480, 300, 0.5],
  ])('%d on %d → %d: %d, as ours for roll-up', (now, baseline, target, share) => {
    expect(other.clampedLinear(now, baseline, target)).toBe(share);
    expect(ours(now, baseline, target).clamped).toBe(share);
  });
});

describe('linear, unlimited', () => {
  it.each([
    [0.5, 0, 1, 0.5],
    [5, 0, 10, 0.5],
    [200, 0, 100, 2],
  ])('%d on %d → %d: %d, as our raw share', (now, baseline, target, share) => {
    expect(other.unclampedLinear(now, baseline, target)).toBe(share);
    expect(ours(now, baseline, target).raw).toBe(share);
  });

  it('two key results at 200% and 0% mean 100% there and 50% here', () => {
    const theirs = (other.unclampedLinear(2, 0, 1) + other.unclampedLinear(0, 0, 1)) / 2;
    expect([theirs, rollUp([2], [0])]).toEqual([1, 0.5]);
    expect(other.changeOnImport('unclamped-linear', theirs, 0.5)).toEqual({
      en: 'It was 100% and is 50% here: here each key result counts with 0–100% at most, so one cannot make up for another.',
      zh: '原来是 100%，这里是 50%：这里每个关键结果最多按 0–100% 计入，一项超额不能抵另一项。',
    });
  });
});

describe('linear, without direction', () => {
  it('a latency that rose from 480 to 570 on the way to 300 is 50% there and −50% here', () => {
    expect([other.absoluteLinear(570, 480, 300), ours(570, 480, 300).raw]).toEqual([0.5, -0.5]);
  });
});

describe('share of the target', () => {
  it.each([
    [54, 45, 70, 54 / 70, 0.36],
    [390, 480, 300, 1.3, 0.5],
    [2500, 0, 5000, 0.5, 0.5],
  ])('%d on %d → %d: %d there, %d here', (now, baseline, target, theirs, here) => {
    expect(other.shareOfTarget(now, target)).toBe(theirs);
    expect(ours(now, baseline, target).raw).toBeCloseTo(here, 12);
  });
});

describe('weighted mean over the sum of weights', () => {
  it.each([
    [
      [
        [0.2, 3],
        [0.8, 1],
      ],
      0.35,
    ],
    [
      [
        [0.5, 50],
        [1, 50],
        [0, 0],
      ],
      0.75,
    ],
    [[[0.3], [0.6]], 0.45],
  ] as [[number, number?][], number][])('%j → %d', (members, mean) => expect(rollUp(...members)).toBeCloseTo(mean, 12));
});

describe('plain mean with the checklist as one item', () => {
  it('50% and 70% with three of four boxes ticked: 65% there, 60% here', () => {
    expect(other.meanWithChecklist([0.5, 0.7], { done: 3, of: 4 })).toBeCloseTo(0.65, 12);
    expect(rollUp([0.5], [0.7])).toBeCloseTo(0.6, 12);
  });

  it('without boxes it is the plain mean', () => {
    expect(other.meanWithChecklist([0.5, 0.7], { done: 0, of: 0 })).toBeCloseTo(0.6, 12);
  });
});

describe('commit, target and stretch at 0.3, 0.7 and 1.0 of baseline to stretch', () => {
  it.each([
    [29, 'fail'],
    [30, 'commit'],
    [69, 'commit'],
    [70, 'target'],
    [99, 'target'],
    [100, 'stretch'],
  ])('%d of 0 → 100 is %s', (now, zone) => expect(other.commitTargetStretch(now, 0, 100).zone).toBe(zone));

  it('at its target (0.7 of the way to stretch) it is 70% there and 100% here', () => {
    expect(other.commitTargetStretch(70, 0, 100)).toEqual({ share: 0.7, zone: 'target' });
    expect(ours(70, 0, 70).raw).toBe(1);
  });
});

describe('all or nothing', () => {
  it.each([
    [99, 100, 'up', 0],
    [100, 100, 'up', 1],
    [301, 300, 'down', 0],
    [300, 300, 'down', 1],
  ] as const)('%d against %d, %s → %d', (now, target, direction, share) => {
    expect(other.threshold(now, target, direction)).toBe(share);
  });

  it('at 99 of 100 it is 0% there and 99% here; kept as yes or no it is 0 here too', () => {
    expect(ours(99, 0, 100).raw).toBe(0.99);
    expect(progressOf({ by: 'done' }, [{ at: '2026-11-01', value: 0 }]).raw).toBe(0);
  });
});

describe('sum of children', () => {
  it('20, 30 and 10 of 100 are 60% there; here the parent has its own readings', () => {
    expect(other.sumOfChildren([20, 30, 10], 0, 100)).toBe(0.6);
    expect(other.changeOnImport('sum-of-children', 0.6, undefined).en).toBe(
      'It was 60%; here there is no number yet: here a number has its own source and is never the sum of other key results.',
    );
  });
});

describe('colours by the share of projected growth, at 70 and 50', () => {
  it.each([
    [0.35, 0.5, 'green', 'at-risk'],
    [0.34, 0.5, 'amber', 'at-risk'],
    [0.25, 0.5, 'amber', 'at-risk'],
    [0.1, 0.5, 'red', 'off-track'],
    [0.02, 0.05, 'red', 'on-track'],
    [0.72, 1, 'green', 'at-risk'],
  ] as const)('%d of %d projected: %s there, %s here', (progress, projected, colour, status) => {
    expect(other.growthColour(progress, projected)).toBe(colour);
    expect(statusOf(ours(progress, 0, 1), { expected: projected }).status).toBe(status);
  });
});

describe('what an import says', () => {
  it.each(other.otherSchemes)('%s has a name and a reason in both languages', (scheme) => {
    const { name, why } = other.schemes[scheme];
    expect([name.en, name.zh, why.en, why.zh].every((text) => text.length > 3)).toBe(true);
    expect(other.changeOnImport(scheme, 0.5, 0.5).zh).toBe('保持 50% 不变。');
  });
});
