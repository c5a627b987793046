import { useQuery } from '@tanstack/react-query';
import { idealCustomersQuery } from '../../data/ideal-customers.ts';
import { useDeferredValue, useMemo } from 'react';
import { type Metric, metricClassNames } from '../../../core/catalog/metric.ts';
import { metricById } from '../../../core/catalog/metrics.ts';
import { suggestMetrics } from '../../../core/catalog/suggest-metrics.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { MetricSuggestions } from '../../parts/metric-suggestions.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import type { DraftForm } from './draft-form.ts';
import { text } from './text.ts';
import { quote } from './kind-line.tsx';

type Props = { form: DraftForm; onUse: (metric: Metric, statement: string) => void };

/** Metrics of the catalog for the words of problem and success, each with the words that called for it. */
export function MetricChoice({ form, onUse }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const words = useDeferredValue([form.problem, form.success, form.text].join('\n'));
  const type = form.type ?? undefined;
  const customers = useQuery(idealCustomersQuery).data;
  // 2B: the win rate in the segment first; 2C: windowed retention (A56).
  const audience = customers?.find((one) => one.id === form.idealCustomerId)?.audience;
  const suggestions = useMemo(() => suggestMetrics(words, type, { limit: 6, audience }), [words, type, audience]);
  if (suggestions.length === 0) return null;
  const isAnswered = form.problem.trim() !== '' || form.success.trim() !== '';
  return (
    <Fold key={String(isAnswered)} open={isAnswered} summary={t(text.metrics)}>
      <Quiet>{t(text.metricsHow)}</Quiet>
      <MetricSuggestions
        suggestions={suggestions.map(({ metric, matched }) => ({
          id: metric.id,
          name: t(metric.name),
          kind: t(metricClassNames[metric.class]),
          why:
            matched.length === 0
              ? t(text.metricUsual, { formula: t(metric.formula) })
              : t(text.metricWords, {
                  words: formatList(
                    matched.map((word) => quote(word, lang)),
                    lang,
                  ),
                  formula: t(metric.formula),
                }),
        }))}
        onUse={({ id, name }) => {
          const metric = metricById(id);
          if (metric !== undefined) onUse(metric, t(text.metricFrame, { metric: name }));
        }}
      />
    </Fold>
  );
}
