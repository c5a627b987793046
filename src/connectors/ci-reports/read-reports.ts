// Reads whole reports at once, given as text.
import { largestText, megabytes } from '../../core/upload-limits.ts';
import { failed } from '../failure.ts';
import { type ReportsOutcome, pushReader } from './push-reader.ts';
import type { Retries } from './retries.ts';

export type ReportFile = { name: string; text: string };

export function readReports(files: readonly ReportFile[], retries?: Retries): ReportsOutcome {
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  if (size > largestText) return { ...failed('too-large', megabytes(largestText)), at: '' };
  const push = pushReader(noBytes, largestText);
  for (const { name, text } of files) {
    const file = push.file(name);
    file.takeText(text);
    file.end();
  }
  return push.end(retries);
}

const noBytes = () => ({ decode: () => '' });
