import type { Retries } from '../../connectors/ci-reports/retries.ts';

export type PushOptions = {
  to?: string;
  token?: string;
  kr: string[];
  /** The indicator that `value` is for, instead of a key result. */
  indicator?: string;
  /** One number instead of reports, as it was typed. */
  value?: string;
  unit?: string;
  note?: string;
  measure?: string;
  commit?: string;
  job?: string;
  shard?: string;
  retries?: Retries;
  /** The older way to say `retries: 'told'`. */
  retriesTold?: boolean;
  at?: string;
  name: string;
  tries: string;
  dryRun?: boolean;
  json?: boolean;
};
