// The shape of a metric of the catalog: what it measures, how it can mislead, where it comes from, and which words call for it.
import type { Direction, ObjectiveType } from '../okr/words.ts';
import type { Lang, Text } from '../text.ts';
import type { MetricId } from './words/metric-kinds.ts';

/**
 * `outcome`: shows the result itself. `in-process`: moves inside the team's own work. `lead`: moves before the result.
 * `lagging`: moves after it. `proxy`: stands for something that is harder to measure.
 */
export type MetricClass = 'outcome' | 'in-process' | 'lead' | 'lagging' | 'proxy';

/** Where a reading can come from: a connector, or a report that is pushed. */
export type MetricSource =
  | 'prometheus'
  | 'github'
  | 'gitlab'
  | 'sql'
  | 'http-json'
  | 'umami'
  | 'plausible'
  | 'matomo'
  | 'sentry'
  | 'own-indicators'
  | 'csv'
  | 'manual'
  | 'junit'
  | 'lcov'
  | 'cobertura'
  | 'jacoco'
  | 'stryker'
  | 'sarif'
  | 'k6'
  | 'jmeter'
  | 'locust'
  | 'wrk'
  | 'autocannon'
  | 'tap'
  | 'clover'
  | 'pit';

/** What it is called, what it can show, and which words call for it. */
export type MetricKind = {
  name: Text;
  class: MetricClass;
  /** It may be watched as a guard, but hardly shows by itself that the intent was reached. */
  guardOnly?: true;
  /** Words of a problem that call for it; English words match from the start of a word. */
  words: Record<Lang, readonly string[]>;
};

export type MetricAbout = {
  /** `M01` … `M82`: stable; names it in files, links and the docs. */
  id: MetricId;
  formula: Text;
  unit: Text;
  direction: Direction;
  /** What is usual, and of which year or kind; never a target by itself. */
  range: Text;
  /** How it can be met while doing harm. */
  gaming: Text;
  sources: readonly MetricSource[];
  /** Types of objective it usually serves, the first one most. */
  types: readonly ObjectiveType[];
};

export type Metric = Readonly<MetricKind & MetricAbout>;

export const metricClassNames: Record<MetricClass, Text> = {
  outcome: { en: 'outcome', zh: '结果指标' },
  'in-process': { en: 'in-process', zh: '过程指标' },
  lead: { en: 'leading', zh: '先行指标' },
  lagging: { en: 'lagging', zh: '滞后指标' },
  proxy: { en: 'proxy', zh: '代理指标' },
};
