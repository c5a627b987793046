// Rule: a target that was lowered late in the cycle without saying why.
import { elapsedShare } from '../../../calendar/cycle.ts';
import { toldValue } from '../../facts/told-value.ts';
import type { KeyResultRule } from '../rule.ts';

/** After this share of the cycle a lower target looks like a change of the score. */
const late = 0.6;

export const midCycleRewrite: KeyResultRule = {
  id: 'mid-cycle-rewrite',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'On {on} the target went from {from} to {to}, closer to where it began, and no reason is noted.',
    zh: '{on} 目标值由 {from} 改成 {to}，离起点更近了，也没有写原因。',
  },
  why: {
    en: 'Nobody is hurt by a missed target that is understood. A target moved to meet the number takes the lesson away.',
    zh: '没达成但弄明白了，没什么损失。把目标挪去迁就数字，该学的就没了。',
  },
  ask: { en: 'Is the plan being changed, or the score?', zh: '改的是计划，还是分数？' },
  tryThis: {
    en: 'Keep the frozen target, write down what you learned, and set the new one for the next cycle.',
    zh: '保留冻结的目标值，写下学到了什么，新的目标值放到下个周期。',
  },
  source: 'Google, OKR playbook',
  check({ draft }, { context: { cycle } }) {
    const { baseline, targetChanges = [] } = draft;
    if (cycle === undefined || typeof baseline !== 'number') return undefined;
    const lowered = targetChanges.find(
      ({ on, from, to, note }) =>
        elapsedShare(cycle, on) > late && Math.abs(to - baseline) < Math.abs(from - baseline) && !note?.trim(),
    );
    if (lowered === undefined) return undefined;
    const { on, from, to } = lowered;
    return { values: { on, from: toldValue(from, draft, [to]), to: toldValue(to, draft, [from]) } };
  },
};
