// Rule: an objective whose success needs others, shown to the team alone.
import type { SetRule } from '../rule.ts';

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
  check({ set: { objective } }) {
    const { type, visibility } = objective;
    const needsOthers = type === 'debt' || type === 'fit' || type === 'quality';
    return needsOthers && visibility === 'team' ? {} : undefined;
  },
};
