// The list of all metrics of the catalog, M01 to M81.
import type { Text } from '../text.ts';
import type { Metric, MetricAbout } from './metric.ts';
import { metricKinds } from './words/metric-kinds.ts';
import { customerMetrics } from './metrics/customers.ts';
import { flowMetrics } from './metrics/flow.ts';
import { productMetrics } from './metrics/product.ts';
import { runningMetrics } from './metrics/running.ts';
import { teamMetrics } from './metrics/team.ts';
import { testingMetrics } from './metrics/testing.ts';
import { speedAndCapacityMetrics } from './metrics/speed-and-capacity.ts';

/** The metrics by what they look at; the ids name the pages of the docs. */
export const metricGroups: readonly { id: string; name: Text; metrics: readonly Metric[] }[] = [
  { id: 'flow', name: { en: 'From change to user', zh: '从改动到用户' }, metrics: named(flowMetrics) },
  { id: 'testing', name: { en: 'Inside the test process', zh: '测试流程内部' }, metrics: named(testingMetrics) },
  { id: 'running', name: { en: 'The running service', zh: '运行中的服务' }, metrics: named(runningMetrics) },
  {
    id: 'speed-and-capacity',
    name: { en: 'Page speed, capacity, security and debt', zh: '页面速度、容量、安全与技术债' },
    metrics: named(speedAndCapacityMetrics),
  },
  { id: 'product', name: { en: 'Use and sales', zh: '使用与成交' }, metrics: named(productMetrics) },
  { id: 'customers', name: { en: 'Customers and revenue', zh: '客户与收入' }, metrics: named(customerMetrics) },
  { id: 'team', name: { en: 'The team itself', zh: '团队自身' }, metrics: named(teamMetrics) },
];

function named(list: readonly MetricAbout[]): readonly Metric[] {
  return list.map((about) => ({ ...metricKinds[about.id], ...about }));
}

export const metrics: readonly Metric[] = metricGroups
  .flatMap((group) => group.metrics)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

export const metricById = (id: string): Metric | undefined => byId.get(id);
