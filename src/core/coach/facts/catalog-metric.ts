// The metric of the catalogue that a key result is bound to: what it is known to be counts more than how it is worded.
import type { MetricKind } from '../../catalog/metric.ts';
import { metricKind } from '../../catalog/words/metric-kinds.ts';
import type { Statement } from '../read/statement.ts';

export function catalogMetric({ metric }: { metric?: string | undefined }): MetricKind | undefined {
  return metric === undefined ? undefined : metricKind(metric);
}

/** Its name in the language of the statement. */
export function nameFor(metric: MetricKind, { lang }: Pick<Statement, 'lang'>): string {
  return metric.name[lang === 'en' ? 'en' : 'zh'];
}
