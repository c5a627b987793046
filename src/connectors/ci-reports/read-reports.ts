// Reads whole reports at once, given as text.
import { failed } from '../failure.ts';
import { type ReportsOutcome, pushReader } from './push-reader.ts';
import type { Retries } from './retries.ts';

export type ReportFile = { name: string; text: string };

/** In characters, all together. */
export const largestReport = 32_000_000;

export function readReports(files: readonly ReportFile[], retries?: Retries): ReportsOutcome {
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  if (size > largestReport) return { ...failed('too-large', `${largestReport / 1_000_000} MB`), at: '' };
  const push = pushReader(noBytes, largestReport);
  for (const { name, text } of files) {
    const file = push.file(name);
    file.takeText(text);
    file.end();
  }
  return push.end(retries);
}

const noBytes = () => ({ decode: () => '' });
