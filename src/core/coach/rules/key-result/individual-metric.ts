// Rule: output counted per person of the team.
import { perPersonOutput } from '../../facts/per-person.ts';
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const individualMetric: KeyResultRule = {
  id: 'individual-metric',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” counts the output of single people.', zh: '「{words}」数的是个人产出。' },
  why: {
    en: 'People then split work to look busy and stop helping each other. The customer gets nothing from it.',
    zh: '大家会把活拆碎来凑数，不再互相帮忙，客户什么也得不到。',
  },
  ask: { en: 'Will it make people help each other or hoard?', zh: '这会让人帮别人，还是只顾自己？' },
  tryThis: {
    en: 'Measure the flow of the team: time from start to production, wait for the first review.',
    zh: '量团队的流动：从开始到上线的时长、首次评审等待的时长。',
  },
  source: 'SPACE; DORA',
  yieldsTo: ['placeholder'],
  examples: {
    weak: [
      { lang: 'zh', text: '人均每周合入的合并请求由 3 个到 6 个' },
      { lang: 'en', text: 'Lines of code per developer per week from 300 to 500' },
    ],
    strong: [
      { lang: 'zh', text: '合并请求首次评审等待中位数由 20 小时到 6 小时' },
      { lang: 'en', text: 'Pages per on-call engineer per week from 9 to 3' },
    ],
  },
  check({ draft, statement }) {
    if (draft.kind === 'guard' || statement.numbers.length === 0) return undefined;
    const words = perPersonOutput(statement);
    return words.length === 0 ? undefined : { spans: words.map(spanOf) };
  },
};
