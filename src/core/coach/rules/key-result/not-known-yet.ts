// Rule: a key result that says nobody knows yet how to measure it, and is not marked so.
import { saysNotKnown } from '../../facts/not-known-yet.ts';
import type { KeyResultRule } from '../rule.ts';

export const notKnownYet: KeyResultRule = {
  id: 'not-known-yet',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}”: that is an honest answer. Marked “not measurable yet” it is not scored, and nobody forgets it.',
    zh: '「{words}」：这样写很诚实。标为「尚不可知」后不计分，也不会被忘掉。',
  },
  why: {
    en: 'A number nobody believes in is worse than none. What is not known yet needs somebody who finds out, a day, and what will tell.',
    zh: '一个谁也不信的数字，还不如没有。还不知道的事，要有人去弄清楚，有日期，也要说好看什么能得出答案。',
  },
  ask: {
    en: 'Who finds out, by which day, and what would tell you?',
    zh: '由谁去弄清楚？到哪一天？看到什么就算知道了？',
  },
  tryThis: {
    en: 'Make it “not measurable yet”: set an owner, the day by which you will know, and what would tell you (interviews, a first measurement).',
    zh: '改为「尚不可知」：写上负责人、弄清楚的日期，以及看什么能得出答案（访谈、第一次测量）。',
  },
  source: 'A81',
  check({ draft, statement, shape }) {
    if (draft.kind === 'unknown' || shape.form !== 'unknown') return undefined;
    const words = saysNotKnown(statement);
    return words && { spans: [words] };
  },
};
