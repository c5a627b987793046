// Puts the shards of one run together by summing counts; rates and percentiles are never averaged.
import type { Counts, CoveredFile, Share } from './report.ts';

/** Both are of the same kind. */
export function merge(a: Counts, b: Counts): Counts {
  if (a.kind === 'tests' && b.kind === 'tests')
    return {
      kind: 'tests',
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      errors: a.errors + b.errors,
      skipped: a.skipped + b.skipped,
      flaky: a.flaky + b.flaky,
      seconds: a.seconds + b.seconds,
    };
  if (a.kind === 'coverage' && b.kind === 'coverage') return mergeCoverage(a, b);
  if (a.kind === 'mutants' && b.kind === 'mutants')
    return { kind: 'mutants', detected: a.detected + b.detected, undetected: a.undetected + b.undetected };
  if (a.kind === 'issues' && b.kind === 'issues')
    return { kind: 'issues', error: a.error + b.error, warning: a.warning + b.warning, note: a.note + b.note };
  if (a.kind === 'load' && b.kind === 'load')
    return {
      kind: 'load',
      requests: a.requests + b.requests,
      failures: a.failures + b.failures,
      rate: a.rate + b.rate,
      percentiles: {},
    };
  return a;
}

type Coverage = Counts & { kind: 'coverage' };

function mergeCoverage(a: Coverage, b: Coverage): Coverage {
  if (a.files && b.files) return coverageOf(mergeFiles(a.files, b.files));
  const shares = (['line', 'branch', 'function', 'statement', 'instruction'] as const).flatMap((name) => {
    const [one, other] = [a[name], b[name]];
    return one || other ? [[name, sum(one, other)] as const] : [];
  });
  return { kind: 'coverage', ...Object.fromEntries(shares) };
}

function sum(a: Share = { covered: 0, total: 0 }, b: Share = { covered: 0, total: 0 }): Share {
  return { covered: a.covered + b.covered, total: a.total + b.total };
}

export function mergeFiles(a: Map<string, CoveredFile>, b: Map<string, CoveredFile>): Map<string, CoveredFile> {
  const files = new Map(a);
  for (const [name, file] of b) {
    const known = files.get(name);
    files.set(
      name,
      known
        ? {
            lines: addHits(known.lines, file.lines),
            branches: addHits(known.branches, file.branches),
            functions: addHits(known.functions, file.functions),
          }
        : file,
    );
  }
  return files;
}

function addHits(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  const hits = new Map(a);
  for (const [place, count] of b) hits.set(place, (hits.get(place) ?? 0) + count);
  return hits;
}

/** Shares counted from the places themselves. */
export function coverageOf(files: Map<string, CoveredFile>): Coverage {
  const shares = {
    line: { covered: 0, total: 0 },
    branch: { covered: 0, total: 0 },
    function: { covered: 0, total: 0 },
  };
  for (const { lines, branches, functions } of files.values()) {
    count(shares.line, lines);
    count(shares.branch, branches);
    count(shares.function, functions);
  }
  return { kind: 'coverage', ...shares, files };
}

function count(share: Share, hits: Map<string, number>): void {
  share.total += hits.size;
  for (const hit of hits.values()) if (hit > 0) share.covered++;
}
