// Why somebody does not stand in for another, or take over from them; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const deputyRefusals = {
  'deputy-days': {
    status: 400,
    text: {
      en: 'These days do not fit. The last day is today or later, not before the first one, and at most two years after it.',
      zh: '日期不合适。最后一天不能早于今天，也不能早于第一天，最多两年。',
    },
  },
  'deputy-self': {
    status: 400,
    text: { en: 'Nobody stands in for themself. Choose somebody else.', zh: '不能由本人代理自己，请另选一个人。' },
  },
  'deputy-reads-only': {
    status: 409,
    text: {
      en: '{name} is a reader here and could not check in or answer. Choose somebody else, or ask an admin to change the role.',
      zh: '{name} 在这里是只读成员，不能更新进展或答复。请另选一个人，或请管理员调整角色。',
    },
  },
  'deputy-named-already': {
    status: 409,
    text: {
      en: '{name} stands in on some of these days already. End that first, or choose other days.',
      zh: '这段时间里已有 {name} 代理。请先结束那一次，或换别的日期。',
    },
  },
  'deputy-away': {
    status: 409,
    text: {
      en: '{name} is away on some of these days too. Choose somebody else, or other days.',
      zh: '这段时间里 {name} 也不在。请另选一个人，或换别的日期。',
    },
  },
  'deputy-stands-in': {
    status: 409,
    text: {
      en: 'On some of these days {name} stands in for {other}. Name somebody else for {other} first: duties are not passed on twice.',
      zh: '这段时间里 {name} 正代理 {other}。请先为 {other} 另找代理人，代理不能再转给别人。',
    },
  },
  'heir-cannot-answer': {
    status: 409,
    text: {
      en: '{name} does not speak for the side that is asked to agree, or owns the objective. Give this question to somebody else.',
      zh: '{name} 不代表被征求同意的一方，或者正是这个目标的负责人。请把这个问题交给别人。',
    },
  },
  'heir-cannot-keep': {
    status: 409,
    text: {
      en: 'The token “{token}” would stop with {name}, who may not manage the sources of its team. Give it to a lead of the team or an admin.',
      zh: '{name} 无权管理这个团队的数据源，令牌“{token}”交过去就会失效。请交给团队负责人或管理员。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
