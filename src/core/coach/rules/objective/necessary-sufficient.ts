// Rule: the question asked once before publishing, whether all key results are needed and together enough.
import type { ObjectiveRule } from '../rule.ts';

export const necessarySufficient: ObjectiveRule = {
  id: 'necessary-sufficient',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'Before publishing: {questionEn}?',
    zh: '发布之前再看一眼：{questionZh}？',
  },
  why: {
    en: 'A set can look fine line by line and still leave a way to hit every number and miss the intent.',
    zh: '一条条看都没问题的一组，仍可能数字全到了，目标却没到。',
  },
  ask: { en: 'If all of them are reached, is the objective true?', zh: '如果都达成了，目标就算成了吗？' },
  tryThis: {
    en: 'Strike the one whose loss would not change your judgement; add what you would still miss.',
    zh: '去掉少了也不影响判断的那条，补上还缺的那一面。',
  },
  source: 'Google, OKR playbook',
  check({ context: { publishing }, set: { keyResults } }) {
    const count = keyResults.length;
    if (publishing !== true || count === 0) return undefined;
    return { values: count === 1 ? one : all(count) };
  },
};

const one = { questionEn: 'is this one key result enough by itself', questionZh: '只靠这一条关键结果，够吗' };

function all(count: number) {
  return {
    questionEn: `are these ${count} key results all needed, and together enough`,
    questionZh: `这 ${count} 条关键结果，每条都需要吗？合起来够吗`,
  };
}
