// What one piece of work measured: ours beside the floor of the same run, and whether that is enough.
import type { Text } from '../src/core/text.ts';

export type Result = {
  ours: number;
  floor: number;
  /** Ours to floor, so that more is always better: the median of the rounds' own ratios. */
  ratio: number;
  /** Of `ours` and `floor`. */
  unit: string;
  reached: boolean;
  /** What must be reached, in words. */
  must: string;
  /** What else was seen, such as `p99 ms`. */
  also: Record<string, number>;
};

export type Options = {
  /** Fewer and shorter rounds: to see that it runs, not to quote. */
  quick: boolean;
  /** Servers keep nothing they have worked out: replies, forecasts, standings. Compiled statements and sessions stay. */
  nothingKept: boolean;
};

export type Work = {
  id: string;
  name: string;
  /** What this machine does not have for it; it is not measured then. */
  lacks?(): Text | undefined;
  measure(options: Options): Promise<Result>;
};
