// Examples of the rule source-stale: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

const context = { today: '2026-11-10', cycle: { start: '2026-10-01', end: '2026-12-31' } };

const objectiveZh = { text: '让结算服务在月底也稳得住，财务同事不用守到半夜' };

const objectiveEn = { text: 'Keep settlement steady at month end so that finance need not stay up' };

const textZh = '结算接口 P95 延迟由 900 毫秒到 350 毫秒';

const textEn = 'Settlement p95 latency from 900 ms to 350 ms';

const bound = { source: 'Prometheus', cadence: 'weekly' } as const;

export const sourceStaleExamples: Examples = {
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
};
