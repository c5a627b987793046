// Rule: more objectives than a team can keep in focus.
import type { SetRule } from '../rule.ts';

export const tooManyObjectives: SetRule = {
  id: 'too-many-objectives',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'The team has {count} objectives this cycle; more than {limit} is too many to focus on.',
    zh: '团队这个周期有 {count} 个目标，超过 {limit} 个就谈不上聚焦了。',
  },
  why: {
    en: 'Focus is what you leave out. With many objectives each gets an hour a week, and none opens anything.',
    zh: '聚焦，看的是放下了什么。目标一多，每个每周分到一小时，哪个都打不开局面。',
  },
  ask: { en: 'If only one could stay, which?', zh: '如果只能留一个，留哪个？' },
  tryThis: {
    en: 'Keep the one or two that attack the hardest point and put the rest on the not-doing list, with the reason.',
    zh: '留下一两个直指症结的，其余放进「这次不做」清单，写明原因。',
  },
  source: 'Klau, How Google sets goals; Cagan',
  check({ context: { objectivesInCycle: count }, policy }) {
    const limit = policy.limits.objectives.warn;
    return count !== undefined && count > limit
      ? { values: { count: String(count), limit: String(limit) } }
      : undefined;
  },
};
