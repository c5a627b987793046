// How other OKR tools compute the numbers they show, so that an import can say how each one will change here, and why.
import type { Direction } from '../okr/words.ts';
import { isReached } from '../numbers/compare.ts';
import type { Text } from '../text.ts';
import { shareOfWay } from './change.ts';
import { clamp } from './progress.ts';
import { fill, percent } from './trace.ts';

export const otherSchemes = [
  'clamped-linear',
  'unclamped-linear',
  'absolute-linear',
  'share-of-target',
  'weighted-mean',
  'mean-with-checklist',
  'commit-target-stretch',
  'threshold',
  'sum-of-children',
  'growth-colours',
] as const;
export type OtherScheme = (typeof otherSchemes)[number];

/** (v − b) ÷ (t − b) kept within 0–1. */
export function clampedLinear(value: number, baseline: number, target: number): number {
  return clamp(shareOfWay(value, baseline, target));
}

/** (v − b) ÷ (t − b) as it comes; a mean of these lets one key result pay for another. */
export function unclampedLinear(value: number, baseline: number, target: number): number {
  return shareOfWay(value, baseline, target);
}

/** |v − b| ÷ |t − b|: moving away from the target counts like moving towards it. */
export function absoluteLinear(value: number, baseline: number, target: number): number {
  return Math.abs(shareOfWay(value, baseline, target));
}

/** v ÷ t: right only for a baseline of 0, and upside down for a falling metric. */
export function shareOfTarget(value: number, target: number): number {
  return value / target;
}

/** Every key result counts the same, and all tick boxes together count as one more. */
export function meanWithChecklist(keyResults: readonly number[], checklist: { done: number; of: number }): number {
  const items = checklist.of > 0 ? [...keyResults, checklist.done / checklist.of] : keyResults;
  return items.reduce((sum, item) => sum + item, 0) / items.length;
}

/** The zone a value has reached on the way from baseline to stretch: commit at 0.3, target at 0.7, stretch at 1.0. */
export function commitTargetStretch(value: number, baseline: number, stretch: number): { share: number; zone: Zone } {
  const share = shareOfWay(value, baseline, stretch);
  return { share, zone: share >= 1 ? 'stretch' : share >= 0.7 ? 'target' : share >= 0.3 ? 'commit' : 'fail' };
}

export type Zone = 'fail' | 'commit' | 'target' | 'stretch';

/** 1 once the target is reached, before that 0. */
export function threshold(value: number, target: number, direction: Direction): 0 | 1 {
  return isReached(value, { target, direction }) ? 1 : 0;
}

/** The children's values added up, against the parent's own target. */
export function sumOfChildren(values: readonly number[], baseline: number, target: number): number {
  return shareOfWay(
    values.reduce((sum, value) => sum + value, 0),
    baseline,
    target,
  );
}

/** Growth so far as a share of the growth projected for today: green from 0.7, amber from 0.5. */
export function growthColour(progress: number, projected: number): 'green' | 'amber' | 'red' {
  const share = projected === 0 ? 1 : progress / projected;
  return share >= 0.7 ? 'green' : share >= 0.5 ? 'amber' : 'red';
}

/** One sentence for an import report: what the number was, what it is here (both 0–1), and why they differ. */
export function changeOnImport(scheme: OtherScheme, theirs: number, ours: number | undefined): Text {
  const { why } = schemes[scheme];
  const was = percent(theirs);
  if (ours === undefined) return fill(texts.none, { was, why });
  const now = percent(ours);
  return was === now ? fill(texts.same, { now }) : fill(texts.changed, { was, now, why });
}

export const schemes: Record<OtherScheme, { name: Text; why: Text }> = {
  'clamped-linear': {
    name: { en: 'Linear, kept within 0–100%', zh: '线性，限于 0–100%' },
    why: {
      en: 'here the raw share is shown too, below 0 and above 100%',
      zh: '这里也显示原始份额，可以低于 0 或高于 100%',
    },
  },
  'unclamped-linear': {
    name: { en: 'Linear, unlimited', zh: '线性，不设上下限' },
    why: {
      en: 'here each key result counts with 0–100% at most, so one cannot make up for another',
      zh: '这里每个关键结果最多按 0–100% 计入，一项超额不能抵另一项',
    },
  },
  'absolute-linear': {
    name: { en: 'Linear, without direction', zh: '线性，不分方向' },
    why: { en: 'here a step away from the target lowers progress', zh: '这里背离目标值会拉低进度' },
  },
  'share-of-target': {
    name: { en: 'Share of the target', zh: '占目标值的份额' },
    why: {
      en: 'here the way is counted from the baseline, not from 0',
      zh: '这里从基线值算起，而不是从 0 算起',
    },
  },
  'weighted-mean': {
    name: { en: 'Weighted mean', zh: '加权平均' },
    why: {
      en: 'here guards and key results that are not measurable yet are left out of the mean',
      zh: '这里护栏和尚不可知的关键结果不计入平均',
    },
  },
  'mean-with-checklist': {
    name: { en: 'Mean with the checklist as one item', zh: '平均，清单算一项' },
    why: { en: 'here tasks done are no progress; only key results are', zh: '这里任务做完不算进度，关键结果才算' },
  },
  'commit-target-stretch': {
    name: { en: 'Commit, target, stretch', zh: '承诺、目标、挑战三档' },
    why: {
      en: 'here the way ends at the target, not at the stretch value',
      zh: '这里以目标值为终点，而不是挑战值',
    },
  },
  threshold: {
    name: { en: 'All or nothing', zh: '全有或全无' },
    why: {
      en: 'here the way to the target shows; what is only yes or no can be kept as such',
      zh: '这里显示通往目标值的过程；本来只有是与否的，可以保留',
    },
  },
  'sum-of-children': {
    name: { en: 'Sum of children', zh: '下级求和' },
    why: {
      en: 'here a number has its own source and is never the sum of other key results',
      zh: '这里每个数值都有自己的数据源，不由其他关键结果相加',
    },
  },
  'growth-colours': {
    name: { en: 'Share of projected growth', zh: '占预期增长的份额' },
    why: {
      en: 'here the distance behind the expected line counts, in points, so early weeks are not red at once',
      zh: '这里看落后于预期线多少个百分点，周期初不会一下变红',
    },
  },
};

const texts = {
  none: { en: 'It was {was}; here there is no number yet: {why}.', zh: '原来是 {was}，这里还没有数值：{why}。' },
  same: { en: 'It stays {now}.', zh: '保持 {now} 不变。' },
  changed: { en: 'It was {was} and is {now} here: {why}.', zh: '原来是 {was}，这里是 {now}：{why}。' },
} satisfies Record<string, Text>;
