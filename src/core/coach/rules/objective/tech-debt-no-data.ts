// Rule: a technology or debt objective that rests on a feeling.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';

const keyResultsZh = [{ text: '晚高峰下单排队超过 10 秒的比例由 7% 到 1%', source: 'Prometheus' }];
const keyResultsEn = [{ text: 'Evening orders that queue for more than 10 s: 7% → 1%', source: 'Prometheus' }];
const textZh = '拆分订单写入路径，让大促当晚下单不再排队';
const textEn = 'Split the order write path so that shoppers no longer queue on sale nights';

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
  examples: {
    weak: [
      { lang: 'zh', set: { objective: { text: textZh, type: 'debt', evidence: [] }, keyResults: keyResultsZh } },
      { lang: 'en', set: { objective: { text: textEn, type: 'debt', evidence: [] }, keyResults: keyResultsEn } },
    ],
    strong: [
      {
        lang: 'zh',
        set: {
          objective: { text: textZh, type: 'debt', evidence: ['近 12 周写入量曲线', '容量预测：11–13 周后触及上限'] },
          keyResults: keyResultsZh,
        },
      },
      {
        lang: 'en',
        set: {
          objective: { text: textEn, type: 'debt', evidence: ['12 weeks of write volume', 'limit met in 11–13 weeks'] },
          keyResults: keyResultsEn,
        },
      },
    ],
  },
  check({ set: { objective } }) {
    return objective.type === 'debt' && isKnownMissing(objective.evidence) ? {} : undefined;
  },
};
