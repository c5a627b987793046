// Puts the shards of one run together by summing counts; rates and percentiles are never averaged.
import { coverageOf, mergeFiles } from './covered-files.ts';
import { loadOfTimes } from './load-of-samples.ts';
import type { Counts, Load, Share } from './report.ts';
import { nothingAgain, sumAgain } from './retries.ts';

/** Both are of the same kind. */
export function merge(a: Counts, b: Counts): Counts {
  const doubts = [...(a.doubts ?? []), ...(b.doubts ?? [])];
  return { ...mergeCounts(a, b), ...(doubts.length > 0 ? { doubts } : {}) };
}

function mergeCounts(a: Counts, b: Counts): Counts {
  if (a.kind === 'tests' && b.kind === 'tests')
    return {
      kind: 'tests',
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      errors: a.errors + b.errors,
      skipped: a.skipped + b.skipped,
      flaky: a.flaky + b.flaky,
      retriesTold: allTellRetries(a, b),
      seconds: a.seconds + b.seconds,
      again: sumAgain(a.again ?? nothingAgain, b.again ?? nothingAgain),
      sameName: sumAgain(a.sameName ?? nothingAgain, b.sameName ?? nothingAgain),
    };
  if (a.kind === 'coverage' && b.kind === 'coverage') return mergeCoverage(a, b);
  if (a.kind === 'mutants' && b.kind === 'mutants')
    return { kind: 'mutants', detected: a.detected + b.detected, undetected: a.undetected + b.undetected };
  if (a.kind === 'issues' && b.kind === 'issues')
    return { kind: 'issues', error: a.error + b.error, warning: a.warning + b.warning, note: a.note + b.note };
  if (a.kind === 'load' && b.kind === 'load') return mergeLoad(a, b);
  return a;
}

type Tests = Counts & { kind: 'tests' };

/** Every part that ran something tells it. */
function allTellRetries(...parts: Tests[]): boolean {
  const ran = parts.filter((one) => one.passed + one.failed + one.errors > 0);
  return ran.length > 0 && ran.every((one) => one.retriesTold || (one.again?.flaky ?? 0) > 0);
}

type Coverage = Counts & { kind: 'coverage' };

/**
 * Where both tell their places, the same place counts once. Statements and instructions are told by totals alone: they
 * are summed, and left out when the shards ran the same files.
 */
function mergeCoverage(a: Coverage, b: Coverage): Coverage {
  const shares = (['line', 'branch', 'function', 'statement', 'instruction'] as const).flatMap((name) => {
    const [one, other] = [a[name], b[name]];
    return one || other ? [[name, sum(one, other)] as const] : [];
  });
  const summed: Coverage = { kind: 'coverage', ...Object.fromEntries(shares) };
  if (!a.files || !b.files) return summed;
  const { files, shared } = mergeFiles(a.files, b.files);
  if (!shared) return { ...summed, files };
  const counted = coverageOf(files);
  const known = (['line', 'branch', 'function'] as const).filter((name) => (counted[name]?.total ?? 0) > 0);
  return { kind: 'coverage', ...Object.fromEntries(known.map((name) => [name, counted[name]])), files };
}

/** Load generators that ran side by side: their rates add up; percentiles are known when every request is. */
function mergeLoad(a: Load, b: Load): Load {
  const rate = a.rate === undefined || b.rate === undefined ? {} : { rate: a.rate + b.rate };
  const unanswered = (a.unanswered ?? 0) + (b.unanswered ?? 0);
  const counts = {
    kind: 'load' as const,
    requests: a.requests + b.requests,
    ...(a.failures === undefined || b.failures === undefined ? {} : { failures: a.failures + b.failures }),
    ...(unanswered > 0 ? { unanswered } : {}),
    ...rate,
  };
  if (!a.times || !b.times) return { ...counts, percentiles: {} };
  const times = new Map(a.times);
  for (const [took, requests] of b.times) times.set(took, (times.get(took) ?? 0) + requests);
  return { ...counts, ...loadOfTimes(times) };
}

function sum(a: Share = { covered: 0, total: 0 }, b: Share = { covered: 0, total: 0 }): Share {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}
