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
  check(set) {
    const { text, lang } = set.objective;
    const limit = lang === 'en' ? 30 : 60;
    const count = wordCount(text, lang);
    return count > limit ? { values: { count: String(count), limit: String(limit) } } : undefined;
  },
};
