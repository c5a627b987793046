// Rule: a technology or debt objective that rests on a feeling.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';
import { matchSpan } from '../../read/match-span.ts';
import { debtNamed, foreseen } from '../../words/patterns/aims.ts';

export const techDebtNoData: ObjectiveRule = {
  id: 'tech-debt-no-data',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'No measured series or forecast stands behind this change.',
    zh: '这次改动背后还没有实测数据或预测。',
  },
  why: {
    en: 'Technical work competes with features that others asked for. A guess loses that argument, and sometimes deserves to.',
    zh: '技术改动要和别人提的需求争资源。凭感觉争不过，有时也确实不该争过。',
  },
  ask: {
    en: 'Which data shows what happens, and when, if nothing is done?',
    zh: '哪条数据能说明，不做的话什么时候会发生什么？',
  },
  tryThis: {
    en: 'Attach one measured series and what it predicts: growth against a tested limit, hours lost a month, or a published end of support.',
    zh: '附上一条实测数据和相应的预测：增长对比实测上限、每月损失的工时，或已公布的停止支持日期。',
  },
  source: 'A61',
  softer: {
    plain: {
      severity: 'info',
      what: {
        en: '“{words}” is to go, and nothing here says what it costs or what comes of it.',
        zh: '要清「{words}」，但没写它现在带来多少损失、不清会怎样。',
      },
    },
  },
  check({ set, objective: statement, keyResults }) {
    const { objective } = set;
    if (objective.type === 'debt' && isKnownMissing(objective.evidence)) return {};
    if (objective.type !== undefined || objective.evidence !== undefined) return undefined;
    // Nobody has set a type: debt is named, and neither a value of today nor a forecast stands beside it.
    const named = matchSpan(statement.folded, debtNamed);
    if (!named || keyResults.length === 0) return undefined;
    const told = [statement, ...keyResults.map((one) => one.statement)].some(
      ({ folded, numbers }) => foreseen.test(folded) || numbers.some(({ role }) => role === 'baseline'),
    );
    const known = keyResults.some(({ draft }) => typeof draft.baseline === 'number');
    return told || known ? undefined : { as: 'plain', spans: [named], of: 'objective' };
  },
};
