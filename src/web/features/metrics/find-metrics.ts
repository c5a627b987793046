import type { Metric, MetricClass } from '../../../core/catalog/metric.ts';
import { metricById, metrics } from '../../../core/catalog/metrics.ts';
import { suggestMetrics } from '../../../core/catalog/suggest-metrics.ts';

/** Metrics of a kind by id, by a part of their name or formula, then those that the words of a problem call for. */
export function findMetrics(words: string, kind: MetricClass | undefined): Metric[] {
  const wanted = words.trim().toLowerCase();
  const fits = (metric: Metric) => kind === undefined || metric.class === kind;
  if (wanted === '') return metrics.filter(fits);
  const byId = metricById(wanted.toUpperCase());
  if (byId) return [byId];
  const named = metrics.filter(({ name, formula }) =>
    [name.en, name.zh, formula.en, formula.zh].some((text) => text.toLowerCase().includes(wanted)),
  );
  const meant = suggestMetrics(words, undefined, { limit: metrics.length }).map((one) => one.metric);
  return [...new Set([...named, ...meant])].filter(fits);
}
