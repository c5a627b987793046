// Rule: helping others as a key result, without what the help achieves.
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const supportOnly: KeyResultRule = {
  id: 'support-only',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” says whom you help, not what comes of it.', zh: '「{words}」只说要帮忙，没说帮出什么结果。' },
  why: {
    en: 'It is fulfilled by being there, and it can eat the whole cycle.',
    zh: '人到了就算做到，还可能把整个周期都占掉。',
  },
  ask: { en: 'Support to what effect?', zh: '支持到什么程度、有什么效果？' },
  tryThis: {
    en: 'Name what they can do without you afterwards, and count it.',
    zh: '写出之后对方不靠你也能做成的事，并数出来。',
  },
  source: 'Castro',
  yieldsTo: ['placeholder', 'pay-linked', 'outsourced-project-okr'],
  check({ shape }) {
    return shape.form === 'support' && shape.word !== undefined ? { spans: [spanOf(shape.word)] } : undefined;
  },
};
