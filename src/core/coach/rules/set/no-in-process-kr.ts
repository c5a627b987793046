// Rule: a quality objective without one number from inside the process.
import { catalogMetric } from '../../facts/catalog-metric.ts';
import { isFoundInside, isFoundOutside } from '../../facts/found-where.ts';
import type { MetricKind } from '../../../catalog/metric.ts';
import { has } from '../../read/look.ts';
import type { Statement } from '../../read/statement.ts';
import type { SetRule } from '../rule.ts';

export const noInProcessKr: SetRule = {
  id: 'no-in-process-kr',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  milderBefore: 'product-market-fit',
  what: {
    en: 'This objective is about quality, yet no key result is read inside development or testing.',
    zh: '目标讲的是质量，但没有一条关键结果来自开发或测试过程。',
  },
  why: {
    en: 'What happens inside the process can be changed this week; what happens after release can only be regretted.',
    zh: '过程里的事这周就能改，发布之后的事只能懊悔。',
  },
  ask: { en: 'Which number inside the process moves this week?', zh: '过程里本周就能看到变化的指标是什么？' },
  tryThis: {
    en: 'Add one: changed-line coverage, automated cases for core flows, share of defects found before merge.',
    zh: '补一条：变更行覆盖率、核心流程的自动化用例、合并前发现的缺陷占比。',
  },
  source: 'A39',
  check(set) {
    if (set.quality !== 'defects' || set.keyResults.length === 0) return undefined;
    const inside = set.keyResults.some(
      ({ draft, statement, shape }) =>
        shape.form !== 'activity' && shape.form !== 'vague' && isInProcess(statement, catalogMetric(draft)),
    );
    return inside ? undefined : { of: 'objective' };
  },
};

function isInProcess(statement: Statement, metric: MetricKind | undefined): boolean {
  if (metric !== undefined) return metric.class === 'in-process';
  if (isFoundInside(statement)) return true;
  return has(statement, 'inProcess', 'coverageKind', 'testKind') && !isFoundOutside(statement);
}
