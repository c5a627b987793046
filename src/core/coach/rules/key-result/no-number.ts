// Rule: a key result with neither a number nor a step that can be checked.
import type { KeyResultRule } from '../rule.ts';

export const noNumber: KeyResultRule = {
  id: 'no-number',
  subject: 'key-result',
  stage: 'steady',
  severity: 'major',
  what: {
    en: '“{words}” holds no number and no step that can be checked.',
    zh: '「{words}」没有数字，也没有可以验收的步骤。',
  },
  why: {
    en: 'At the end of the cycle two people would read it differently, and both could be right.',
    zh: '到周期结束，两个人会有两种说法，而且都说得通。',
  },
  ask: { en: 'Which number would convince an outsider?', zh: '怎样的数字会让旁人也同意？' },
  tryThis: {
    en: 'Count what people do instead of what they feel: share of ⟨who⟩ that ⟨does what⟩, from ? to ?. If you cannot know yet, mark it as not measurable yet with a date.',
    zh: '数人们做了什么，而不是感觉如何：⟨谁⟩ 中 ⟨做到什么⟩ 的占比从几到几。如果现在还没法知道，就标为「尚不可知」并写上日期。',
  },
  source: 'Doerr, Measure What Matters',
  yieldsTo: [
    'placeholder',
    'pay-linked',
    'milestone-not-verifiable',
    'depends-on-others',
    'release-date-as-kr',
    'activity-kr',
    'support-only',
    'vague-verb',
    'task-as-kr',
    'superlative-absolute',
    'individual-metric',
  ],
  examples: {
    weak: [
      { lang: 'zh', text: '店长对排班结果满意' },
      { lang: 'zh', text: '环境开通又快又顺手' },
      { lang: 'en', text: 'Reviewers find mobile comments as clear as desktop ones' },
      { lang: 'en', text: 'Reduce the load on the night shift' },
    ],
    strong: [
      { lang: 'zh', text: '直接采用排班结果的店长占比由 20% 到 60%' },
      { lang: 'en', text: 'Reviews finished on a phone: 4% → 20%' },
    ],
  },
  frame: {
    zh: () => '? 中能够 ? 的占比从 ? 到 ?（来源：?）',
    en: () => 'Share of ? who ?: ? → ? (source: ?)',
  },
  check({ draft, shape }) {
    if (draft.kind === 'milestone' || draft.kind === 'guard' || shape.measures.length > 0) return undefined;
    if (typeof draft.target === 'number') return undefined;
    return shape.form === 'state' || shape.form === 'wish' ? {} : undefined;
  },
};
