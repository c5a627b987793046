// Rule: a number of the running service without the monitoring it comes from.
import { hasSource, opsWord } from '../../facts/ops-metric.ts';
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const opsKrNoSource: KeyResultRule = {
  id: 'ops-kr-no-source',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  milderBefore: 'product-market-fit',
  what: {
    en: '“{words}” is a number of the running service, but no monitor or query is named.',
    zh: '「{words}」是线上服务的指标，但没写从哪个监控、哪条查询读取。',
  },
  why: {
    en: 'Two dashboards rarely agree. Without the source the number is argued about at the end instead of watched on the way.',
    zh: '两个看板的数字很少一样。没有来源，期末争的是口径，而不是平时看趋势。',
  },
  ask: { en: 'Which monitor and which query does it come from?', zh: '数字从哪个监控、哪条查询来？' },
  tryThis: {
    en: 'Name the tool, the route or service, and the window: (Prometheus, checkout route, 7-day rolling).',
    zh: '写明工具、接口或服务、时间窗，例如（Prometheus：结算接口，7 天滚动）。',
  },
  source: 'A41',
  yieldsTo: ['placeholder'],
  frame: {
    zh: ({ text }) => `${keptWords(text)}（来源：?，? 天滚动）`,
    en: ({ text }) => `${keptWords(text)} (source: ?, ?-day rolling)`,
  },
  check({ draft, statement, shape }) {
    if (draft.source?.trim() || draft.indicator?.trim() || draft.kind === 'unknown' || shape.form === 'activity')
      return undefined;
    if (statement.measures.length === 0) return undefined;
    const word = opsWord(statement);
    if (word === undefined || hasSource(statement)) return undefined;
    return { spans: [spanOf(word)] };
  },
};
