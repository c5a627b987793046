// The list of all metrics of the catalog, M01 to M82.
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

export type MetricGroup = {
  /** Names its page of the docs. */
  id: string;
  name: Text;
  /** What is wrong where one looks here, in the words of those who have it. */
  problem: Text;
  metrics: readonly Metric[];
};

/** The metrics by the problem they answer. */
export const metricGroups: readonly MetricGroup[] = [
  {
    id: 'flow',
    name: { en: 'From change to user', zh: '从改动到用户' },
    problem: { en: 'Changes reach people late, or break on the way.', zh: '改动迟迟到不了用户，或一上线就出问题。' },
    metrics: named(flowMetrics),
  },
  {
    id: 'testing',
    name: { en: 'Inside the test process', zh: '测试流程内部' },
    problem: { en: 'Defects slip through; testing takes too long.', zh: '缺陷漏测，测试太慢。' },
    metrics: named(testingMetrics),
  },
  {
    id: 'running',
    name: { en: 'The running service', zh: '运行中的服务' },
    problem: { en: 'The service fails, and people notice first.', zh: '服务不稳定，用户比我们先发现。' },
    metrics: named(runningMetrics),
  },
  {
    id: 'speed-and-capacity',
    name: { en: 'Page speed, capacity, security and debt', zh: '页面速度、容量、安全与技术债' },
    problem: {
      en: 'Pages are slow, the next peak will not fit, debt and vulnerabilities grow.',
      zh: '页面慢，下个高峰撑不住，债务和漏洞越积越多。',
    },
    metrics: named(speedAndCapacityMetrics),
  },
  {
    id: 'product',
    name: { en: 'Use and sales', zh: '使用与成交' },
    problem: { en: 'People do not come, do not get through, or do not stay.', zh: '用户不来、用不下去，或留不住。' },
    metrics: named(productMetrics),
  },
  {
    id: 'customers',
    name: { en: 'Customers and revenue', zh: '客户与收入' },
    problem: {
      en: 'Customers are unhappy, leave, or cost more than they bring.',
      zh: '客户不满意、流失，或获客太贵。',
    },
    metrics: named(customerMetrics),
  },
  {
    id: 'team',
    name: { en: 'The team itself', zh: '团队自身' },
    problem: { en: 'Tools and habits are in the team’s way.', zh: '工具和习惯拖住了团队。' },
    metrics: named(teamMetrics),
  },
];

function named(list: readonly MetricAbout[]): readonly Metric[] {
  return list.map((about) => ({ ...metricKinds[about.id], ...about }));
}

export const metrics: readonly Metric[] = metricGroups
  .flatMap((group) => group.metrics)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

export const metricById = (id: string): Metric | undefined => byId.get(id);
