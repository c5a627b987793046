import { Worker } from 'node:worker_threads';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { ReportFile } from '../../connectors/ci-reports/read-reports.ts';

export type IsolatedJob =
  | { kind: 'formula'; formula: string; data: unknown }
  | { kind: 'reports'; files: ReportFile[] };

/** Runs a job in a thread of its own, with little memory and a deadline: it can neither stop nor fill the server. */
export async function runIsolated<Result>(
  job: IsolatedJob,
  seconds: number,
  megabytes = 128,
): Promise<Result | Failure> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: job,
    // Nothing of the server's settings is known in there.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result | Failure>((resolve) => {
      timer = setTimeout(() => resolve(failed('slow', `${seconds} s`)), seconds * 1000);
      worker.once('message', (result: Result) => resolve(result));
      worker.once('error', (fault) => resolve(outOf(fault)));
      worker.once('exit', (code) => resolve(failed('not-understood', `exit ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function outOf(fault: Error & { code?: string }): Failure {
  return fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failed('too-large', 'memory') : failed('bad-query', fault.message);
}
