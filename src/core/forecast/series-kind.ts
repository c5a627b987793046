// What kind of number a key result's series is: suggested from its unit and words, unless a person chose.
import type { Text } from '../text.ts';

/** What kind of number a metric is; the forecast depends on it. */
export const seriesKinds = ['level', 'running-total', 'proportion', 'incidents'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** What each kind is called, and how it is forecast: the words beside the choice. */
export const seriesKindWords: Record<SeriesKind, { name: Text; how: Text }> = {
  level: {
    name: { en: 'Level', zh: '水平值' },
    how: {
      en: 'Goes up and down (latency, coverage). A trend that shows goes on and fades.',
      zh: '有涨有落，例如延迟、覆盖率。已显出的趋势会延续，并逐渐减弱。',
    },
  },
  'running-total': {
    name: { en: 'Running total', zh: '累计值' },
    how: {
      en: 'Only ever grows (deploys so far). It goes on at its pace, which may change.',
      zh: '只增不减，例如累计部署次数。按目前的速度推算，速度可能变化。',
    },
  },
  proportion: {
    name: { en: 'Share of cases', zh: '比率' },
    how: {
      en: 'So many of so many (retention). Modelled from the counts, so it never leaves 0–100%; without counts it is forecast as a level.',
      zh: '一部分占全部的比例，例如留存率。用分子和分母计算，不会超出 0–100%；没有分子和分母时按水平值预测。',
    },
  },
  incidents: {
    name: { en: 'Rare events so far', zh: '稀发事件累计' },
    how: {
      en: 'A count of rare events (outages so far), at a rate that is itself uncertain.',
      zh: '稀发事件的累计次数，例如累计故障数。发生速率本身也是估计出来的。',
    },
  },
};

export type SeriesFields = {
  text?: string | undefined;
  unit: string;
  /** Unit of the metric of the catalog that it measures, where there is one. */
  metricUnit?: string | undefined;
  seriesKind?: SeriesKind | null | undefined;
};

/** The kind in use: the one a person chose, otherwise the one that unit, metric and words suggest, with the reason. */
export function seriesKindOf({ text = '', unit, metricUnit = '', seriesKind }: SeriesFields): {
  kind: SeriesKind;
  isChosen: boolean;
  why: Text;
} {
  if (seriesKind) return { kind: seriesKind, isChosen: true, why: chosen };
  if (share.test(unit)) return { kind: 'proportion', isChosen: false, why: byUnit };
  if (unit === '' && share.test(metricUnit)) return { kind: 'proportion', isChosen: false, why: byMetric };
  if (!soFar.test(text)) return { kind: 'level', isChosen: false, why: plainNumber };
  return { kind: rare.test(text) ? 'incidents' : 'running-total', isChosen: false, why: byWords };
}

const share = /^\s*[%％‰]/;
const soFar = /累计|总计|共计|总共|截至|\b(cumulative|so far|in total|to date|altogether|running total)\b/i;
const rare = /事故|故障|宕机|中断|严重缺陷|\b(outages?|incidents?|downtimes?|sev-?[0-2]|breach(es)?)\b/i;

const chosen: Text = { en: 'Chosen by the team.', zh: '由团队选定。' };
const byUnit: Text = { en: 'Suggested by the unit.', zh: '根据单位建议。' };
const byMetric: Text = { en: 'Suggested by the metric of the catalogue.', zh: '根据指标目录里的指标建议。' };
const byWords: Text = { en: 'Suggested by the words of the key result.', zh: '根据关键结果的措辞建议。' };
const plainNumber: Text = { en: 'Suggested for a plain number.', zh: '普通数值默认按此处理。' };
