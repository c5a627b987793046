// Rule: a capacity result that no load test answers.
import { matchSpan } from '../../read/match-span.ts';
import type { KeyResultRule } from '../rule.ts';
import { capacity, loadTest } from '../../words/patterns/operations.ts';

export const techNoLoadTest: KeyResultRule = {
  id: 'tech-no-load-test',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: '“{words}” is a question of capacity, and no load test is named that answers it.',
    zh: '「{words}」说的是承载能力，但没有写明由哪个压测来回答。',
  },
  why: {
    en: 'Whether the base bears the load is one of the few technical questions a single test can settle before customers do.',
    zh: '底子撑不撑得住，是少数能在客户遇到之前用一次测试就回答的技术问题。',
  },
  ask: { en: 'Which load test, with which limits, would answer it?', zh: '怎样的压测、按什么上限，能回答它？' },
  tryThis: {
    en: 'Name the load, the limits for errors and p95, and the tool whose report is the source.',
    zh: '写明压到多大、错误率和 P95 的上限，以及以哪个工具的报告为准。',
  },
  source: 'A62',
  yieldsTo: ['ops-kr-no-source'],
  check({ draft }, { set }) {
    const { type } = set.objective;
    if ((type !== 'debt' && type !== 'quality') || draft.source === undefined) return undefined;
    const words = matchSpan(draft.text, capacity);
    return words && !loadTest.test(`${draft.text} ${draft.source}`) ? { spans: [words] } : undefined;
  },
};
