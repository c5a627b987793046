// Examples of the rule ops-kr-no-source: weak ones make it speak, strong ones leave it silent.
import type { Examples } from '../rule.ts';

export const opsKrNoSourceExamples: Examples = {
  weak: [
    { lang: 'zh', text: 'P95 延迟从 480 毫秒到 300 毫秒' },
    { lang: 'en', text: 'p95 latency of checkout from 480 ms to 300 ms' },
  ],
  strong: [
    { lang: 'zh', text: 'P95 延迟从 480 毫秒到 300 毫秒（Prometheus：结算接口，7 天滚动）' },
    { lang: 'zh', text: '变更失败率由 18% 到 9%' },
    { lang: 'en', text: 'p95 latency from 480 ms to 300 ms (Prometheus, checkout route, 7-day rolling)' },
    { lang: 'en', text: 'Median first support reply: 3 h → 40 min' },
    { lang: 'zh', text: '内核 Bug 修复 SLA < 48 小时' },
  ],
};
