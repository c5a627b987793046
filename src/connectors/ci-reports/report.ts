// What a report of a CI tool says: counts, which can be summed over shards, and times of a load test, which often cannot.
import type { CoveredFile } from './covered-file.ts';
import type { Failure } from '../failure.ts';

export type Share = { covered: number; total: number };

export type Counts =
  | {
      kind: 'tests';
      passed: number;
      failed: number;
      errors: number;
      skipped: number;
      /** Failed first, passed when run again, as far as it is told. */
      flaky: number;
      /** Whether something shows that the tool tells it: only then no flaky case means that there was none. */
      retriesTold: boolean;
      seconds: number;
    }
  | {
      kind: 'coverage';
      line?: Share;
      branch?: Share;
      function?: Share;
      statement?: Share;
      instruction?: Share;
      /** By name; absent when the report tells only totals. */
      files?: Record<string, CoveredFile>;
    }
  | { kind: 'mutants'; detected: number; undetected: number }
  | { kind: 'issues'; error: number; warning: number; note: number }
  | Load;

/**
 * Requests a second; times in milliseconds. `rate` is absent when the clock of the load generator jumped. `times`: how
 * many requests took how long, when the report has every request; without it percentiles of several runs put together
 * are not known.
 */
export type Load = {
  kind: 'load';
  requests: number;
  failures: number;
  /** Failures that are no requests, since nothing came back. */
  unanswered?: number;
  rate?: number;
  mean?: number;
  max?: number;
  percentiles: Partial<Record<Percentile, number>>;
  times?: [milliseconds: number, requests: number][];
};
export const percentiles = ['p50', 'p90', 'p95', 'p99'] as const;
export type Percentile = (typeof percentiles)[number];

export type Read = { ok: true; counts: Counts } | Failure;

/** Takes a report in pieces, as it arrives; after a failure it is given no more. */
export type Reader = {
  take(text: string): Failure | undefined;
  end(): Read;
};

export type ReportFormat = {
  id: string;
  /** Does the text look like this format? Reads only its beginning (at most 64 KB). */
  looksLike(head: string, name: string): boolean;
  open(): Reader;
};
