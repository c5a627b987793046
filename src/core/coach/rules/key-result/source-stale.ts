// Rule: a source that has been silent for twice the cadence.
import { cadences, isStale, type Cadence } from '../../../calendar/cadence.ts';
import type { KeyResultRule } from '../rule.ts';

const context = { today: '2026-11-10', cycle: { start: '2026-10-01', end: '2026-12-31' } };
const objectiveZh = { text: '让结算服务在月底也稳得住，财务同事不用守到半夜' };
const objectiveEn = { text: 'Keep settlement steady at month end so that finance need not stay up' };
const textZh = '结算接口 P95 延迟由 900 毫秒到 350 毫秒';
const textEn = 'Settlement p95 latency from 900 ms to 350 ms';
const bound = { source: 'Prometheus', cadence: 'weekly' } as const;

export const sourceStale: KeyResultRule = {
  id: 'source-stale',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'The source has given no reading since {since}.',
    zh: '数据源从 {since} 起就没有新读数。',
  },
  why: {
    en: 'A stale number still looks like a number. People steer by it although it no longer says anything.',
    zh: '过时的数字看起来还是数字。大家照着它走，其实早就什么都说明不了。',
  },
  ask: { en: 'Is the data stuck, or is the work?', zh: '是数据断了，还是事情停了？' },
  tryThis: {
    en: 'Repair the collection, or enter the value by hand and say so until it works again.',
    zh: '修好采集；在修好之前先手工填写，并注明。',
  },
  source: 'A41',
  examples: {
    weak: [
      {
        lang: 'zh',
        context,
        set: { objective: objectiveZh, keyResults: [{ text: textZh, ...bound, lastReading: '2026-10-18' }] },
      },
      {
        lang: 'en',
        context,
        set: { objective: objectiveEn, keyResults: [{ text: textEn, ...bound, lastReading: null }] },
      },
    ],
    strong: [
      {
        lang: 'zh',
        context,
        set: { objective: objectiveZh, keyResults: [{ text: textZh, ...bound, lastReading: '2026-11-08' }] },
      },
      {
        lang: 'en',
        context,
        set: { objective: objectiveEn, keyResults: [{ text: textEn, ...bound, lastReading: '2026-11-01' }] },
      },
    ],
  },
  check({ draft }, { context: { today, cycle } }) {
    const cadence = cadences.find((one): one is Cadence => one === draft.cadence);
    if (today === undefined || cadence === undefined || draft.lastReading === undefined || !draft.source)
      return undefined;
    if (cycle !== undefined && today > cycle.end) return undefined;
    const since = draft.lastReading ?? cycle?.start;
    return since !== undefined && isStale(since, cadence, today) ? { values: { since } } : undefined;
  },
};
