// Rule: a key result that names a metric, an area or nothing at all, and says nothing of it.
import { metricEnding } from '../../words/patterns/forms.ts';
import type { KeyResultRule } from '../rule.ts';

export const onlyAName: KeyResultRule = {
  id: 'only-a-name',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” names a thing, not what becomes of it.',
    zh: '「{words}」只有一个名字，没说要变成什么样。',
  },
  why: {
    en: 'Those who wrote it know what is meant. Everybody else reads something different into it.',
    zh: '写的人知道是什么意思，别人读到的各不相同。',
  },
  ask: { en: 'What will be true of it at the end of the cycle?', zh: '到周期结束，会变成什么样？' },
  tryThis: {
    en: 'Say who can do what with it, and how many do; or make it a task. Nobody can know yet: mark it as not measurable yet, with a day.',
    zh: '写明谁能借此做到什么、有多少人做到；或者放进任务。还没法知道：标为「尚不可知」，写上日期。',
  },
  source: 'Doerr, Measure What Matters',
  yieldsTo: ['placeholder', 'no-number', 'task-as-kr', 'proxy-metric', 'superlative-absolute'],
  softer: {
    metric: {
      severity: 'info',
      what: { en: '“{words}” names a metric without a value.', zh: '「{words}」是一个指标的名字，没有数值。' },
      ask: { en: 'Where does it stand today, and where should it be?', zh: '现在是多少，要到多少？' },
      tryThis: {
        en: 'Put both values behind it: from … to …. Nobody can know yet: mark it as not measurable yet, with a day.',
        zh: '把两个数写在后面：从……到……。还没法知道：标为「尚不可知」，写上日期。',
      },
    },
    empty: {
      severity: 'info',
      what: { en: '“{words}” is a label with nothing behind it.', zh: '「{words}」只有标签，后面没有内容。' },
      ask: { en: 'Which result belongs here?', zh: '这里要写哪条结果？' },
      tryThis: { en: 'Write the result behind it, or take the line out.', zh: '在后面写上结果，或者删掉这一行。' },
    },
  },
  frame: {
    zh: ({ text, values }) =>
      values.metric === undefined || several.test(text) ? undefined : `${text.trim()}从 ? 到 ?`,
    en: ({ text, values }) => (values.metric === undefined || several.test(text) ? undefined : `${text.trim()}: ? → ?`),
  },
  check({ draft, statement, shape }) {
    if (draft.kind === 'milestone' || draft.kind === 'guard' || typeof draft.target === 'number') return undefined;
    if (shape.form === 'empty') return { as: 'empty' };
    if (shape.form !== 'name') return undefined;
    return metricEnding.test(statement.folded.trim()) ? { as: 'metric', values: { metric: statement.text } } : {};
  },
};

/** 成本/延迟/成功率: more than one metric, which cannot go from one value to another. */
const several = /[/、]/;
