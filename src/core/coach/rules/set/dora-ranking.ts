// Rule: a performance tier of an industry report as target.
import { matchSpan } from '../../read/match-span.ts';
import type { SetRule } from '../rule.ts';
import { tier } from '../../words/patterns/rankings.ts';

export const doraRanking: SetRule = {
  id: 'dora-ranking',
  subject: 'set',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” compares the team with an industry tier.',
    zh: '「{words}」是拿团队去对行业档位。',
  },
  why: {
    en: 'Tiers describe one year’s survey, and its authors have since dropped them. They tell nothing about your next step.',
    zh: '档位描述的是某一年的问卷，作者后来自己也不再用了。说明不了你的下一步。',
  },
  ask: { en: 'How does it look against yourselves last quarter?', zh: '和自己上个季度比怎么样？' },
  tryThis: {
    en: 'Take your own value today and the step that would be felt: lead time from 6 days to 2.',
    zh: '用自己今天的数，和一个感受得到的变化：前置时间由 6 天到 2 天。',
  },
  source: 'DORA 2025 report',
  check({ set }) {
    const ofObjective = matchSpan(set.objective.text, tier);
    if (ofObjective) return { spans: [ofObjective], of: 'objective' };
    for (const [index, { text }] of set.keyResults.entries()) {
      const words = matchSpan(text, tier);
      if (words) return { spans: [words], of: index };
    }
    return undefined;
  },
};
