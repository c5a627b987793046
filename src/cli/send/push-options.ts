export type PushOptions = {
  to?: string;
  token?: string;
  kr: string[];
  measure?: string;
  commit?: string;
  job?: string;
  shard?: string;
  retriesTold?: boolean;
  at?: string;
  name: string;
  tries: string;
  dryRun?: boolean;
  json?: boolean;
};
