// Random walk with drift: the recent change goes on, and errors add up with every day ahead.
import { studentDistribution } from './distribution.ts';
import type { Model, Point } from './model.ts';

/**
 * With n readings over T days: drift d = (last − first) ÷ T, σ² the variance of increments per day (n − 2 degrees of
 * freedom); H days ahead the mean is last + d·H and the variance σ²·H·(1 + H ÷ T), the second part for not knowing d.
 * On a regular grid this is σ²h(1 + h ÷ (n − 1)). Needs three points.
 */
export function randomWalk(points: readonly Point[]): Model {
  const { last, span, drift, variance } = walkOf(points);
  const df = points.length - 2;
  return {
    name: { en: 'Random walk with drift', zh: '带漂移的随机游走' },
    formula: {
      en: 'last value + drift × time left; variance = σ² × time left × (1 + time left ÷ time observed); t quantiles',
      zh: '最近读数 + 漂移 × 剩余时间；方差 = σ² × 剩余时间 ×（1 + 剩余时间 ÷ 已观测时间）；用 t 分位数',
    },
    assumptions: [{ en: 'The recent change goes on.', zh: '近来的变化会延续。' }],
    pace: drift,
    after: (days) =>
      days.map((ahead) =>
        studentDistribution(last.value + drift * ahead, Math.sqrt(variance * ahead * (1 + ahead / span)), df),
      ),
  };
}

/** Drift and variance per day of the increments. */
export function walkOf(points: readonly Point[]): { last: Point; span: number; drift: number; variance: number } {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const span = last.day - first.day;
  const drift = (last.value - first.value) / span;
  const squares = points.slice(1).reduce((sum, point, i) => {
    const before = points[i] as Point;
    const gap = point.day - before.day;
    return sum + (point.value - before.value - drift * gap) ** 2 / gap;
  }, 0);
  return { last, span, drift, variance: squares / (points.length - 2) };
}
