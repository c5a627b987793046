// Rule: a target that was lowered late in the cycle without saying why.
import { elapsedShare } from '../../../calendar/cycle.ts';
import type { KeyResultRule } from '../rule.ts';

/** After this share of the cycle a lower target looks like a change of the score. */
const late = 0.6;

const context = { cycle: { start: '2026-10-01', end: '2026-12-31' } };
const objectiveZh = { text: '靠自动化回归，让测试同学把时间留给新功能' };
const objectiveEn = { text: 'Automate regression so that testers have time for new features' };
const keyResultZh = { text: '已自动化的回归用例占比由 25% 到 60%', baseline: 25, target: 60 };
const keyResultEn = { text: 'Automation share of the regression suite: 25% → 60%', baseline: 25, target: 60 };
const change = { on: '2026-12-15', from: 80, to: 60 };

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
  examples: {
    weak: [
      {
        lang: 'zh',
        context,
        set: { objective: objectiveZh, keyResults: [{ ...keyResultZh, targetChanges: [change] }] },
      },
      {
        lang: 'en',
        context,
        set: { objective: objectiveEn, keyResults: [{ ...keyResultEn, targetChanges: [change] }] },
      },
    ],
    strong: [
      {
        lang: 'zh',
        context,
        set: {
          objective: objectiveZh,
          keyResults: [
            { ...keyResultZh, targetChanges: [{ ...change, note: '两名测试转去支援结算，已与管理层重新约定' }] },
          ],
        },
      },
      {
        lang: 'en',
        context,
        set: {
          objective: objectiveEn,
          keyResults: [{ ...keyResultEn, targetChanges: [{ ...change, on: '2026-10-20' }] }],
        },
      },
    ],
  },
  check({ draft }, { context: { cycle } }) {
    const { baseline, targetChanges = [] } = draft;
    if (cycle === undefined || typeof baseline !== 'number') return undefined;
    const lowered = targetChanges.find(
      ({ on, from, to, note }) =>
        elapsedShare(cycle, on) > late && Math.abs(to - baseline) < Math.abs(from - baseline) && !note?.trim(),
    );
    if (lowered === undefined) return undefined;
    return { values: { on: lowered.on, from: String(lowered.from), to: String(lowered.to) } };
  },
};
