// Rule: test coverage of 95 % and more over everything.
import { isTestCoverage } from '../../facts/open-metric.ts';
import { has } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const coverageOverreach: KeyResultRule = {
  id: 'coverage-overreach',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: { en: 'Test coverage of {words} asks for tests of everything.', zh: '测试覆盖率 {words}，等于要求什么都测。' },
  why: {
    en: 'Near the top, coverage rises by tests that check nothing. The risk sits in a few places.',
    zh: '越接近满分，越靠没有断言的用例凑数；风险其实集中在少数地方。',
  },
  ask: { en: 'Where is the risk in what is not covered?', zh: '没覆盖到的地方，风险在哪里？' },
  tryThis: {
    en: 'Ask for changed lines ≥ 90% and branches of the risky module, and leave the rest.',
    zh: '要求变更行覆盖率 ≥ 90%，再加高风险模块的分支覆盖率，其余不强求。',
  },
  source: 'Google, Code Coverage Best Practices (2020)',
  yieldsTo: ['placeholder'],
  check({ statement, shape }) {
    if (!isTestCoverage(statement) || has(statement, 'changedLines')) return undefined;
    const over = shape.measures.find(
      ({ kind, target }) =>
        kind !== 'change' && target !== undefined && target.unitKind === 'percent' && target.value >= 95,
    );
    return over?.target === undefined ? undefined : { spans: [over.target.span] };
  },
};
