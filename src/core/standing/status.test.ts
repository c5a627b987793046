import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterOf } from '../calendar/cycle.ts';
import { addDays } from '../calendar/day.ts';
import { expectedAt, type Profile, profileOfSteps } from './expected.ts';
import { progressOf } from './key-result.ts';
import { statusOf } from './status.ts';

const line = (expected: number | undefined) => (expected === undefined ? undefined : { expected });

const cycle = quarterOf('2026-10-01');
const at = (now: number) => progressOf({ by: 'change', baseline: 0, target: 1 }, [{ at: '2026-11-01', value: now }]);
const guardAt = (value: number) =>
  progressOf({ by: 'limit', limit: 300, keep: 'at-most' }, [{ at: '2026-11-01', value }]);

describe('expected line', () => {
  const step: Profile = {
    shape: 'step',
    steps: [
      { at: '2026-12-01', share: 1 },
      { at: '2026-11-01', share: 0.4 },
    ],
  };
  it.each([
    [{ shape: 'linear' }, '2026-10-01', 1 / 92],
    [{ shape: 'linear' }, '2026-11-15', 0.5],
    [{ shape: 'linear' }, '2026-12-31', 1],
    [{ shape: 'linear' }, '2026-09-01', 0],
    [{ shape: 'linear' }, '2027-02-01', 1],
    [{ shape: 'ramp', from: '2026-12-01' }, '2026-11-30', 0],
    [{ shape: 'ramp', from: '2026-12-01' }, '2026-12-16', 0.5],
    [{ shape: 'ramp', from: '2026-12-01' }, '2026-12-31', 1],
    [{ shape: 'ramp', from: '2026-12-31' }, '2026-12-30', 0],
    [step, '2026-10-31', 0],
    [step, '2026-11-01', 0.4],
    [step, '2026-12-31', 1],
  ] as [Profile, string, number][])('%j on %s → %d', (profile, today, expected) => {
    expect(expectedAt(profile, cycle, today).expected).toBeCloseTo(expected, 12);
  });

  it('never falls from one day to the next', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant<Profile>({ shape: 'linear' }),
          fc.integer({ min: -10, max: 100 }).map((n): Profile => ({ shape: 'ramp', from: addDays(cycle.start, n) })),
          fc
            .array(fc.record({ n: fc.integer({ min: 0, max: 91 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }))
            .map(
              (steps): Profile => ({
                shape: 'step',
                steps: steps.map(({ n, share }) => ({ at: addDays(cycle.start, n), share })),
              }),
            ),
        ),
        fc.integer({ min: -20, max: 110 }),
        (profile, n) => {
          const today = expectedAt(profile, cycle, addDays(cycle.start, n)).expected;
          const tomorrow = expectedAt(profile, cycle, addDays(cycle.start, n + 1)).expected;
          expect(tomorrow).toBeGreaterThanOrEqual(today);
          expect(today).toBeGreaterThanOrEqual(0);
          expect(tomorrow).toBeLessThanOrEqual(1);
        },
      ),
    ));

  it('a milestone brings its own steps', () => {
    const steps = [{ text: 'b' }, { text: 'a', due: '2026-10-20', weight: 2 }, { text: 'c', due: '2026-11-20' }];
    expect(profileOfSteps(steps, cycle)).toEqual({
      shape: 'step',
      steps: [
        { at: '2026-10-20', share: 0.5 },
        { at: '2026-11-20', share: 0.75 },
        { at: '2026-12-31', share: 1 },
      ],
    });
    expect(profileOfSteps([{ text: 'a' }], cycle)).toEqual({ shape: 'linear' });
  });
});

describe('status', () => {
  it.each([
    ['ahead', at(0.6), 0.5, undefined, 'on-track'],
    ['10 points behind', at(0.3), 0.4, undefined, 'on-track'],
    ['11 points behind', at(0.29), 0.4, undefined, 'at-risk'],
    ['30 points behind', at(0.2), 0.5, undefined, 'at-risk'],
    ['31 points behind', at(0.19), 0.5, undefined, 'off-track'],
    ['reached', at(1), 0.5, 1, 'met'],
    ['ahead, the owner does not believe it', at(0.6), 0.5, 3, 'at-risk'],
    ['belief never lifts', at(0.1), 0.5, 10, 'off-track'],
    ['no line, nothing', at(0.1), undefined, 9, 'unknown'],
    ['guard holds', guardAt(200), 0.5, undefined, 'held'],
    ['guard broken', guardAt(400), 0.5, undefined, 'broken'],
    ['unknown', progressOf({ by: 'unknown' }), 0.5, undefined, 'unknown'],
    ['no reading', progressOf({ by: 'change', baseline: 0, target: 1 }), 0.5, undefined, 'unknown'],
    ['refused', progressOf({ by: 'change', baseline: 1, target: 1 }), 0.5, undefined, 'unknown'],
  ] as const)('%s', (_, progress, expected, confidence, status) => {
    const result = statusOf(progress, line(expected), confidence);
    expect(result.status).toBe(status);
    expect(result.trace.reason?.en).toBeTruthy();
    expect(result.trace.reason?.zh).not.toMatch(/[{}]/);
  });

  it.each([
    ['behind or ahead', at(0.1), undefined, 'too-early'],
    ['reached', at(1), undefined, 'met'],
    ['the owner does not believe it', at(0.1), 3, 'at-risk'],
    ['guard broken', guardAt(400), undefined, 'broken'],
    ['no reading', progressOf({ by: 'change', baseline: 0, target: 1 }), undefined, 'unknown'],
  ] as const)('while it is early, %s', (_, progress, confidence, status) => {
    expect(statusOf(progress, { expected: 0.5, isEarly: true }, confidence).status).toBe(status);
  });

  it('says why', () => {
    expect(statusOf(at(0.6), line(0.5), 2).trace.reason).toEqual({
      en: 'At 60%, with 50% expected by today. But the last confidence is 2 of 10.',
      zh: '进度 60%，今日预期 50%。但最近一次信心只有 2（满分 10）。',
    });
  });

  it('more progress never makes the status worse', () => {
    const order = ['off-track', 'at-risk', 'on-track', 'met'];
    const share = fc.double({ min: 0, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.option(fc.nat(10), { nil: undefined }), (a, b, expected, confidence) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const worse = order.indexOf(statusOf(at(low), line(expected), confidence).status);
        const better = order.indexOf(statusOf(at(high), line(expected), confidence).status);
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});
