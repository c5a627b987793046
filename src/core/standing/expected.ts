// The expected line: how far a key result should be today, for outcomes that arrive evenly, in steps, or late.
import { type Period, dayOfCycle, elapsedShare } from '../calendar/cycle.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import type { Text } from '../text.ts';
import type { Step } from './measure.ts';
import { clamp } from './progress.ts';
import { judgedFrom } from './run-of.ts';
import type { Trace } from './trace.ts';

export type Profile =
  /** Evenly over its run. */
  | { shape: 'linear' }
  /** Nothing until `from`, then evenly until the end: outcomes that follow a release. */
  | { shape: 'ramp'; from: Day }
  /** Stays where the last date passed put it. `share` 0–1; dates may come in any order. */
  | { shape: 'step'; steps: readonly { at: Day; share: number }[] };

export const profileNames: Record<Profile['shape'], Text> = {
  linear: { en: 'Evenly over the cycle', zh: '匀速推进' },
  ramp: { en: 'Nothing until a date, then evenly', zh: '先蓄力，后匀速' },
  step: { en: 'In steps at dates', zh: '按日期分步到达' },
};

/** `expected`: 0–1. `isEarly`: so few days have passed that the line says nothing yet. */
export type Expected = { expected: number; isEarly: boolean; trace: Trace };

/** The share expected at the end of `today`, and why; `run`: from the day it began, see `runOf`. */
export function expectedAt(profile: Profile, run: Period, today: Day): Expected {
  const expected = shareAt(profile, run, today);
  return {
    expected,
    isEarly: today < judgedFrom(run),
    get trace(): Trace {
      return explained(profile, run, today, expected);
    },
  };
}

function explained(profile: Profile, run: Period, today: Day, expected: number): Trace {
  const { day, of } = dayOfCycle(run, today);
  return {
    formula: formulas[profile.shape],
    inputs: [
      { name: { en: 'Profile', zh: '推进方式' }, value: profileNames[profile.shape] },
      { name: { en: 'Begins', zh: '起算日' }, value: run.start },
      { name: { en: 'Days gone since then', zh: '起算后已过天数' }, value: Math.min(of, Math.max(0, day)), at: today },
      { name: { en: 'Days from then to the end', zh: '从起算日到周期末的天数' }, value: of },
      ...(profile.shape === 'ramp' ? [{ name: { en: 'Moves from', zh: '开始变化' }, value: profile.from }] : []),
    ],
    steps:
      profile.shape === 'step'
        ? profile.steps.map(({ at, share }) => ({
            what: { en: `By ${at}`, zh: `${at} 前` },
            value: share,
            unit: 'share',
          }))
        : [],
    result: expected,
    unit: 'share',
  };
}

/** The profile a milestone's own due days make; linear when no step has one. A step without a due day is due at the end. */
export function profileOfSteps(steps: readonly Step[], cycle: Pick<Period, 'end'>): Profile {
  if (!steps.some((step) => step.due)) return { shape: 'linear' };
  const whole = steps.reduce((sum, step) => sum + (step.weight ?? 1), 0);
  const inOrder = steps.toSorted((a, b) => ((a.due ?? cycle.end) < (b.due ?? cycle.end) ? -1 : 1));
  let sum = 0;
  return {
    shape: 'step',
    steps: inOrder.map((step) => {
      sum += step.weight ?? 1;
      return { at: step.due ?? cycle.end, share: clamp(sum / whole) };
    }),
  };
}

function shareAt(profile: Profile, run: Period, today: Day): number {
  if (profile.shape === 'linear') return elapsedShare(run, today);
  if (profile.shape === 'step') {
    return profile.steps.reduce((most, { at, share }) => (at <= today ? Math.max(most, clamp(share)) : most), 0);
  }
  if (today >= run.end) return 1;
  const from = profile.from > run.start ? profile.from : run.start;
  const whole = daysBetween(from, run.end);
  return whole <= 0 ? 0 : clamp(daysBetween(from, today) / whole);
}

const formulas: Record<Profile['shape'], Text> = {
  linear: {
    en: 'days gone since it began ÷ days from there to the end of the cycle',
    zh: '起算后已过天数 ÷ 从起算日到周期末的天数',
  },
  ramp: {
    en: 'days since the start of movement ÷ days from there to the end',
    zh: '开始变化以来的天数 ÷ 从那天到周期末的天数',
  },
  step: { en: 'the share of the latest date that has passed', zh: '已过日期中最近一个对应的份额' },
};
