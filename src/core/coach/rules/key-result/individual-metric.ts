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
  check({ draft, statement }) {
    if (draft.kind === 'guard' || statement.numbers.length === 0) return undefined;
    const words = perPersonOutput(statement);
    return words.length === 0 ? undefined : { spans: words.map(spanOf) };
  },
};
