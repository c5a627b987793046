// Rule: defect quality measured by what customers report afterwards.
import { catalogMetric, nameFor } from '../../facts/catalog-metric.ts';
import { brokenWords, isFoundOutside, outsideWords } from '../../facts/found-where.ts';
import { all, has, spanOf } from '../../read/look.ts';
import type { Hit, KeyResultRule } from '../rule.ts';

export const laggingQualityKr: KeyResultRule = {
  id: 'lagging-quality-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  milderBefore: 'product-market-fit',
  what: {
    en: '“{words}” is heard only after the defect has reached somebody.',
    zh: '「{words}」要等缺陷到了用户手里才看得到。',
  },
  why: {
    en: 'It moves late and for many reasons, so the team can neither steer by it nor learn from it this week. Testing has numbers that move first.',
    zh: '来得晚，影响因素又多，团队没法据此调整，也没法当周学到东西。测试过程里有先动的数字。',
  },
  ask: { en: 'Which step of testing would have seen it first?', zh: '在用户发现之前，测试流程里哪一步能先看到？' },
  tryThis: {
    en: 'Measure inside the process: cases for core flows, branch coverage of the risky module, checks that run before merge. Keep this one as a guard.',
    zh: '量过程里的事：核心流程的用例、高风险模块的分支覆盖率、合并前自动运行的检查。这一条可以留作护栏。',
  },
  source: 'A40',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }, set): Hit | undefined {
    if (set.quality !== 'defects' || draft.kind === 'guard' || draft.kind === 'milestone') return undefined;
    if (shape.form === 'activity' || shape.form === 'unknown' || has(statement, 'coverageKind')) return undefined;
    if (statement.measures.length === 0) return undefined;
    const metric = catalogMetric(draft);
    if (metric !== undefined && metric.class !== 'lagging') return undefined;
    if (metric?.guardOnly) {
      const name = nameFor(metric, statement);
      return { values: { words: name, metric: name } };
    }
    const word = isFoundOutside(statement) ? all(statement, 'lagging')[0] : undefined;
    const span = word === undefined ? (outsideWords(statement) ?? brokenWords(statement)) : spanOf(word);
    return span === undefined
      ? undefined
      : { spans: [span], values: { metric: statement.text.slice(span.start, span.end) } };
  },
};
