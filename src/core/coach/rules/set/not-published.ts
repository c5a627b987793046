// Rule: an objective whose success needs others, shown to the team alone.
import type { SetRule } from '../rule.ts';

const textZh = '让下单和退款的缺陷在合并之前就被拦下';
const textEn = 'Catch checkout and refund defects before merge';
const keyResultsZh = [{ text: '下单与退款模块的分支覆盖率由 48% 到 72%' }];
const keyResultsEn = [{ text: 'Branch coverage of checkout and refunds: 48% → 72%' }];

export const notPublished: SetRule = {
  id: 'not-published',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'Only the team can see this objective.',
    zh: '这个目标只有团队自己看得到。',
  },
  why: {
    en: 'Quality, debt and fit need patience and help from others. When they know why it matters, they support it, and sales gains confidence.',
    zh: '质量、技术债和适配都需要别人的耐心和配合。大家知道为什么重要，才会支持，销售也更有底气。',
  },
  ask: { en: 'Whose support would make it easier?', zh: '有谁的支持会更容易做成？' },
  tryThis: {
    en: 'Publish it to everyone with one plain line for sales and management on what it means for them.',
    zh: '向所有人发布，并给销售和管理层各写一句白话：这对他们意味着什么。',
  },
  source: 'A63',
  examples: {
    weak: [
      {
        lang: 'zh',
        set: { objective: { text: textZh, type: 'quality', visibility: 'team' }, keyResults: keyResultsZh },
      },
      {
        lang: 'en',
        set: { objective: { text: textEn, type: 'quality', visibility: 'team' }, keyResults: keyResultsEn },
      },
    ],
    strong: [
      {
        lang: 'zh',
        set: { objective: { text: textZh, type: 'quality', visibility: 'everyone' }, keyResults: keyResultsZh },
      },
      {
        lang: 'en',
        set: { objective: { text: textEn, type: 'quality', visibility: 'everyone' }, keyResults: keyResultsEn },
      },
    ],
  },
  check({ set: { objective } }) {
    const { type, visibility } = objective;
    const needsOthers = type === 'debt' || type === 'fit' || type === 'quality';
    return needsOthers && visibility === 'team' ? {} : undefined;
  },
};
