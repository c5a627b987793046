// Rule: an objective that cannot be said in one breath.
import { wordCount } from '../../read/word-count.ts';
import type { ObjectiveRule } from '../rule.ts';

export const objectiveTooLong: ObjectiveRule = {
  id: 'objective-too-long',
  subject: 'objective',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'This objective takes {count} words; past {limit} few people can repeat it.',
    zh: '这个目标有 {count} 个字，超过 {limit} 字就很难复述了。',
  },
  why: {
    en: 'An objective guides daily choices only if people carry it in their heads. Background belongs into “why”.',
    zh: '目标要能记在心里，才会影响每天的取舍。背景和来由放到「为什么」里更合适。',
  },
  ask: { en: 'Could you say it in one breath?', zh: '能一口气说完吗？' },
  tryThis: {
    en: 'Keep who gets what and by which lever; move the reasons and the side conditions to “why”.',
    zh: '只留下「靠什么、让谁、得到什么」，来由和附带条件移到「为什么」。',
  },
  source: 'Wodtke, Radical Focus',
  examples: {
    weak: [
      {
        lang: 'zh',
        text: '在公司推进国际化并且要求各条线都降低服务成本的大背景之下，我们希望今年能够把散落在各个系统里的客户资料、沟通记录和合同信息都汇总到一处，让销售在拜访之前花几分钟就能看清一家客户的来龙去脉',
      },
      {
        lang: 'en',
        text: 'After two years in which every region kept its own records and following the wish of the board to serve customers from one place, we want sales people to see the whole story of an account, with its contracts and open questions, before each visit',
      },
    ],
    strong: [
      { lang: 'zh', text: '让销售在拜访前三分钟看清一家客户的来龙去脉' },
      { lang: 'en', text: 'Let sales people see the whole story of an account before each visit' },
    ],
  },
  check(set) {
    const { text, lang } = set.objective;
    const limit = lang === 'en' ? 30 : 60;
    const count = wordCount(text, lang);
    return count > limit ? { values: { count: String(count), limit: String(limit) } } : undefined;
  },
};
