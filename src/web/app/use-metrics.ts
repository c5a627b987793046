import { useEffect, useState } from 'react';
import { hasInitials } from '../../core/pinyin-initials.ts';
import type { Metric } from '../../core/catalog/metric.ts';

/** Most that are shown; the catalogue shows the rest. */
const most = 5;

/** The metrics whose name holds what is typed, in either language or by initials; the catalogue comes when it is asked for. */
export function useMetrics(typed: string): readonly Metric[] {
  const [all, setAll] = useState<readonly Metric[]>([]);
  const isAsked = typed.length > 1;
  useEffect(() => {
    if (isAsked) void import('../../core/catalog/metrics.ts').then(({ metrics }) => setAll(metrics));
  }, [isAsked]);
  if (!isAsked) return [];
  const words = typed.toLowerCase();
  return all
    .filter(({ name }) => `${name.en} ${name.zh}`.toLowerCase().includes(words) || hasInitials(name.zh, words))
    .slice(0, most);
}
