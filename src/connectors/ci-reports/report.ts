// What a report of a CI tool says: counts, which can be summed over shards, and times of a load test, which cannot.
import type { Failure } from '../failure.ts';

export type Share = { covered: number; total: number };

/** Lines and branches of one file by their place, so that shards that ran the same code are not counted twice. */
export type CoveredFile = { lines: Map<string, number>; branches: Map<string, number>; functions: Map<string, number> };

export type Counts =
  | { kind: 'tests'; passed: number; failed: number; errors: number; skipped: number; flaky: number; seconds: number }
  | {
      kind: 'coverage';
      line?: Share;
      branch?: Share;
      function?: Share;
      statement?: Share;
      instruction?: Share;
      files?: Map<string, CoveredFile>;
    }
  | { kind: 'mutants'; detected: number; undetected: number }
  | { kind: 'issues'; error: number; warning: number; note: number }
  | Load;

/** Requests a second; times in milliseconds. Percentiles are absent when several runs were put together. */
export type Load = {
  kind: 'load';
  requests: number;
  failures: number;
  rate: number;
  mean?: number;
  max?: number;
  percentiles: Partial<Record<Percentile, number>>;
};
export const percentiles = ['p50', 'p90', 'p95', 'p99'] as const;
export type Percentile = (typeof percentiles)[number];

export type Read = { ok: true; counts: Counts } | Failure;

export type ReportFormat = {
  id: string;
  /** Does the text look like this format? Reads only its beginning (at most 64 KB). */
  looksLike(head: string, name: string): boolean;
  read(text: string): Read;
};
