// The metric of the catalogue that a key result is bound to: what it is known to be counts more than how it is worded.
import type { Metric } from '../../catalog/metric.ts';
import { metricById } from '../../catalog/metrics.ts';
import type { Statement } from '../read/statement.ts';

export function catalogMetric({ metric }: { metric?: string | undefined }): Metric | undefined {
  return metric === undefined ? undefined : metricById(metric);
}

/** Its name in the language of the statement. */
export function nameFor(metric: Metric, { lang }: Pick<Statement, 'lang'>): string {
  return metric.name[lang === 'en' ? 'en' : 'zh'];
}
