// Rule: a key result with neither a number nor a step that can be checked.
import { is } from '../../read/look.ts';
import type { Statement } from '../../read/statement.ts';
import { advises, metricEnding } from '../../words/patterns/forms.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const noNumber: KeyResultRule = {
  id: 'no-number',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” holds no number and no step that can be checked.',
    zh: '「{words}」没有数字，也没有可以验收的步骤。',
  },
  why: {
    en: 'At the end of the cycle two people would read it differently, and both could be right.',
    zh: '到周期结束，两个人会有两种说法，而且都说得通。',
  },
  ask: {
    en: 'Which number would convince an outsider, or is it not known yet?',
    zh: '怎样的数字会让旁人也同意？还是说，现在还不知道怎么衡量？',
  },
  tryThis: {
    en: 'Count what people do instead of what they feel: share of ⟨who⟩ that ⟨does what⟩, from ? to ?. Nobody can know yet: mark it as not measurable yet, with a day.',
    zh: '数人们做了什么，而不是感觉如何：⟨谁⟩ 中 ⟨做到什么⟩ 的占比从几到几。现在还没法知道：标为「尚不可知」，写上日期。',
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
  softer: {
    open: {
      severity: 'info',
      what: {
        en: '“{words}” can be read as a step that is done or as a wish.',
        zh: '「{words}」既可以读成一步要完成的事，也可以读成一个愿望。',
      },
      why: {
        en: 'A step needs somebody who says that it is done; a wish needs a number. As it stands the end of the cycle settles neither.',
        zh: '是一步，就要有人说得出「做完了」；是愿望，就要有数字。现在这样写，到周期结束两样都定不下来。',
      },
      ask: {
        en: 'Is there a number that shows it, is it a step (done by when, and who says so), or is it not known yet?',
        zh: '有没有一个数能看出来？还是说，这其实是一步（什么时候算完成、谁来认），或者现在还不知道？',
      },
      tryThis: {
        en: 'There is a number: write it with today’s value. It is a step: mark it as a milestone and name who accepts it. Not known yet: mark it as not measurable yet, with a day.',
        zh: '有数字：写上这个数和现在的值。是一步：标成里程碑，写明由谁验收。还不知道：标为「尚不可知」，写上日期。',
      },
    },
  },
  frame: {
    zh: ({ text, values, statement }) =>
      values.open
        ? undefined
        : movesMetric(statement)
          ? `${keptWords(text)}，从 ? 到 ?`
          : `${keptWords(text)}：? 中做到 ? 的占比从 ? 到 ?`,
    en: ({ text, values, statement }) =>
      values.open
        ? undefined
        : movesMetric(statement)
          ? `${keptWords(text)} from ? to ?`
          : `${keptWords(text)}: share of ? who ?, from ? to ?`,
  },
  check({ draft, statement, shape }) {
    if (draft.kind === 'milestone' || draft.kind === 'guard' || shape.measures.length > 0) return undefined;
    if (typeof draft.target === 'number' || advises.test(statement.folded)) return undefined;
    if (shape.form === 'wish') return {};
    return shape.form === 'open' ? { as: 'open', values: { open: shape.form } } : undefined;
  },
};

/** 降低整体崩溃率, reduce the crash rate: the metric is named, only its values are missing. */
function movesMetric({ tokens, head, folded }: Statement): boolean {
  return is(tokens[head], 'change') && metricEnding.test(folded.trim());
}
