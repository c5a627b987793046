// The list of all metrics of the catalog, M01 to M66.
import type { Metric } from './metric.ts';
import { flowMetrics } from './metrics/flow.ts';
import { productMetrics } from './metrics/product.ts';
import { runningMetrics } from './metrics/running.ts';
import { teamMetrics } from './metrics/team.ts';
import { testingMetrics } from './metrics/testing.ts';
import { webAndCapacityMetrics } from './metrics/web-and-capacity.ts';

export const metrics: readonly Metric[] = [
  ...flowMetrics,
  ...testingMetrics,
  ...runningMetrics,
  ...webAndCapacityMetrics,
  ...productMetrics,
  ...teamMetrics,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

export const metricById = (id: string): Metric | undefined => byId.get(id);
