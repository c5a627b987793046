import { createReadStream } from 'node:fs';
import { type ReportsOutcome, pushReader } from '../../connectors/ci-reports/push-reader.ts';
import type { Retries } from '../../connectors/ci-reports/retries.ts';
import type { ReportFileHere } from './report-files.ts';

/** Reads the reports on this machine, with the readers of the server. */
export async function readHere(
  files: readonly ReportFileHere[],
  retries: Retries | undefined,
): Promise<ReportsOutcome> {
  const push = pushReader((encoding) => new TextDecoder(encoding, { fatal: true }));
  for (const { name, path } of files) {
    const file = push.file(name);
    for await (const bytes of createReadStream(path)) file.take(bytes as Uint8Array);
    file.end();
  }
  return push.end(retries);
}
