// Examples of the rule vague-verb: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const vagueVerbExamples: Examples = {
  weak: [
    { lang: 'zh', text: '优化开播设置页' },
    { lang: 'zh', text: '持续推进数据治理' },
    { lang: 'en', text: 'Improve code readability' },
    { lang: 'en', text: 'Strengthen collaboration between squads' },
  ],
  strong: [
    { lang: 'zh', text: '优化开播设置：从进入到开播的用时中位数由 95 秒到 40 秒' },
    { lang: 'en', text: 'Optimise median planning time from 110 to 45 minutes' },
    { lang: 'zh', text: '全部尝试都有结果和费用记录，没有误报' },
    { lang: 'zh', text: '连续两个月记录维护时间' },
  ],
};
