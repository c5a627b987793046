// Reads one report for a test: its values by measure, or the refusal.
import { readReports } from './read-reports.ts';
import type { Retries } from './retries.ts';
import { whyNotRead } from './why-not-read.ts';

export type Expected = Record<string, number | undefined>;

/** `values`: by measure, or what the refusal names. */
type One = { code: string; values: Record<string, string | number | undefined>; said: string | undefined };

export function readOne(name: string, text: string, retries?: Retries): One {
  const outcome = readReports([{ name, text }], retries);
  if (!outcome.ok) return { ...whyNotRead(outcome, 1e6), said: undefined };
  const [report] = outcome.reports;
  return {
    code: report!.format,
    values: Object.fromEntries(report!.measures.map(({ metric, value }) => [metric, value])),
    said: report!.told.en,
  };
}
