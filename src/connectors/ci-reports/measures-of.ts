// The measures a key result can be bound to, made from counts.
import { ratioOf } from '../../core/numbers/decimal.ts';
import type { Counts, Share } from './report.ts';
import { percentiles } from './report.ts';

/** `metric` is stable: `tests.count`, `coverage.line`, `load.p95`. A share is in percent and has its counts. */
export type ReportMeasure = {
  metric: string;
  value: number;
  unit: string;
  numerator?: number;
  denominator?: number;
};

export function measuresOf(counts: Counts): ReportMeasure[] {
  switch (counts.kind) {
    case 'tests':
      return testMeasures(counts);
    case 'coverage':
      return (['line', 'branch', 'function', 'statement', 'instruction'] as const).flatMap((name) =>
        shareOf(`coverage.${name}`, counts[name]),
      );
    case 'mutants':
      return shareOf('mutation.score', { covered: counts.detected, total: counts.detected + counts.undetected });
    case 'issues':
      return [
        plain('issues.count', counts.error + counts.warning + counts.note, ''),
        plain('issues.error', counts.error, ''),
        plain('issues.warning', counts.warning, ''),
        plain('issues.note', counts.note, ''),
      ];
    case 'load':
      return loadMeasures(counts);
  }
}

/** `tests.count` leaves out what was skipped; `tests.failed` holds failures and errors. Duration: sum of the cases, in seconds; absent when none tells. */
function testMeasures(counts: Counts & { kind: 'tests' }): ReportMeasure[] {
  const failed = counts.failed + counts.errors;
  const executed = counts.passed + failed;
  const timesKnown = !counts.doubts?.some(({ code }) => code === 'times-unclear');
  return [
    plain('tests.count', executed, ''),
    // Where nothing ran, nothing passed and nothing failed: that none failed would be a zero nobody measured.
    ...(executed === 0 ? [] : [plain('tests.passed', counts.passed, ''), plain('tests.failed', failed, '')]),
    plain('tests.skipped', counts.skipped, ''),
    ...given('tests.duration', timesKnown && counts.seconds > 0 ? counts.seconds : undefined, 's'),
    ...shareOf('tests.pass-rate', { covered: counts.passed, total: executed }),
    ...(counts.retriesTold ? shareOf('tests.flaky-rate', { covered: counts.flaky, total: executed }) : []),
  ];
}

function loadMeasures(counts: Counts & { kind: 'load' }): ReportMeasure[] {
  const times = percentiles.flatMap((name) => given(`load.${name}`, counts.percentiles[name], 'ms'));
  return [
    plain('load.requests', counts.requests, ''),
    ...given('load.rate', counts.rate, '/s'),
    ...(counts.failures === undefined
      ? []
      : shareOf('load.error-rate', { covered: counts.failures, total: counts.requests + (counts.unanswered ?? 0) })),
    ...given('load.mean', counts.mean, 'ms'),
    ...times,
    ...given('load.max', counts.max, 'ms'),
  ];
}

/** Of nothing there is no share. */
function shareOf(metric: string, share: Share | undefined): ReportMeasure[] {
  if (!share || share.total === 0) return [];
  const { covered: numerator, total: denominator } = share;
  return [{ metric, value: ratioOf(numerator, denominator, 100), unit: '%', numerator, denominator }];
}

function given(metric: string, value: number | undefined, unit: string): ReportMeasure[] {
  return value === undefined ? [] : [plain(metric, value, unit)];
}

function plain(metric: string, value: number, unit: string): ReportMeasure {
  return { metric, value, unit };
}
