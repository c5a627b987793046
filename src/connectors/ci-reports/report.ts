// What a report of a CI tool says: counts, which can be summed over shards, and times of a load test, which often cannot.
import type { CoveredFile } from './covered-file.ts';
import type { Failure } from '../failure.ts';

export type Share = { covered: number; total: number };

/** Runs of cases that are taken away when cases of one name are one case that was run again. */
export type Again = {
  passed: number;
  failed: number;
  errors: number /** Cases that failed and passed. */;
  flaky: number;
};

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
      /** Runs that the suites' own counts show to be the same case again. */
      again?: Again;
      /** Runs under a name that failed, of which nobody says whether they are the same case again. */
      sameName?: Again;
      doubts?: Doubt[];
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
      doubts?: Doubt[];
    }
  | { kind: 'mutants'; detected: number; undetected: number; doubts?: Doubt[] }
  | { kind: 'issues'; error: number; warning: number; note: number; doubts?: Doubt[] }
  | Load;

/** What a reader of the numbers should know: a code with its words in `doubts.ts`, and what belongs into them. */
export type Doubt = { code: DoubtCode; values?: Record<string, string | number> };
export const doubtCodes = [
  'cases-of-one-name',
  'times-unclear',
  'cases-not-listed',
  'failures-not-listed',
  'runs-without-results',
  'told-otherwise',
  'transactions-untold',
  'analysis-complained',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/**
 * Requests a second; times in milliseconds. `rate` is absent when the clock of the load generator jumped. `times`: how
 * many requests took how long, when the report has every request; without it percentiles of several runs put together
 * are not known.
 */
export type Load = {
  kind: 'load';
  requests: number;
  /** Absent when nobody counted them, which is not 0. */
  failures?: number;
  /** Failures that are no requests, since nothing came back. */
  unanswered?: number;
  rate?: number;
  mean?: number;
  max?: number;
  percentiles: Partial<Record<Percentile, number>>;
  times?: [milliseconds: number, requests: number][];
  doubts?: Doubt[];
};
export const percentiles = ['p50', 'p90', 'p95', 'p99'] as const;
export type Percentile = (typeof percentiles)[number];

/** `because`: the file can be read, but its run failed, or it measures nothing that is read here. */
export type ReadFailure = Failure & { because?: 'run-failed' | 'other-measures' };
export type Read = { ok: true; counts: Counts } | ReadFailure;

/** Takes a report in pieces, as it arrives; after a failure it is given no more. */
export type Reader = {
  take(text: string): ReadFailure | undefined;
  end(): Read;
};

export type ReportFormat = {
  id: string;
  /**
   * Does the text look like this format? Of texts it is the beginning that counts; of JSON that cannot be parsed, whatever
   * of it is there.
   */
  looksLike(head: string, name: string): boolean;
  /** Formats in JSON: told by what they hold, wherever in the file it stands. */
  json?: { fits(value: JsonObject, name: string): boolean; read(value: JsonObject): Read };
  open(): Reader;
};

export type JsonObject = Readonly<Record<string, unknown>>;
