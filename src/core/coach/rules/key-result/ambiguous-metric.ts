// Rule: retention, active users, conversion or coverage without saying whose, in what window, at which step, of what kind.
import { spanOf } from '../../read/look.ts';
import { openMetric } from '../../facts/open-metric.ts';
import type { KeyResultRule } from '../rule.ts';

export const ambiguousMetric: KeyResultRule = {
  id: 'ambiguous-metric',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” can be counted in several ways; the text does not say which.',
    zh: '「{words}」有好几种算法，这里没写是哪一种。',
  },
  why: {
    en: 'Next-day and next-month retention can move in opposite directions. A name without its definition lets everyone read what they hope.',
    zh: '次日留存和次月留存可能一升一降。只有名字没有定义，每个人都会读成自己希望的那个。',
  },
  ask: { en: 'Whose, in which window or at which step?', zh: '哪群人、哪个时间窗、哪一步？' },
  tryThis: {
    en: 'Add what is missing: day-7 retention of sign-ups, cart-to-paid conversion, branch coverage of the payment module.',
    zh: '把缺的补上：注册用户第 7 日留存、加购到支付的转化率、支付模块的分支覆盖率。',
  },
  source: 'A48',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }) {
    if (draft.kind === 'unknown' || draft.metric || (shape.form !== 'measured' && draft.kind !== 'guard'))
      return undefined;
    const word = openMetric(statement);
    return word === undefined ? undefined : { spans: [spanOf(word)] };
  },
};
