// Examples of the rule no-in-process-kr: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const objectiveZh = { text: '提升结算模块的代码质量，让商户不再替我们测试', type: 'quality' } as const;

const objectiveEn = { text: 'Find checkout bugs before shoppers do', type: 'quality' } as const;

export const noInProcessKrExamples: Examples = {
  weak: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: '线上缺陷由每月 30 个到 10 个' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: 'Customer complaint rate: 2% → 1%' }] } },
  ],
  strong: [
    { lang: 'zh', set: { objective: objectiveZh, keyResults: [{ text: '变更行覆盖率由 61% 到 85%' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: 'Changed-line coverage: 61% → 85%' }] } },
    { lang: 'en', set: { objective: objectiveEn, keyResults: [{ text: 'From 61% to 85%', metric: 'M15' }] } },
    {
      lang: 'zh',
      set: {
        objective: { text: '让播放服务在晚高峰稳得住', type: 'quality' },
        keyResults: [{ text: '播放接口 P95 延迟由 480 毫秒到 300 毫秒（Grafana）' }],
      },
    },
  ],
};
