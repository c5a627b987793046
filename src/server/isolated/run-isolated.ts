import { Worker } from 'node:worker_threads';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { ReportFile } from '../../connectors/ci-reports/read-reports.ts';

export type IsolatedJob =
  | { kind: 'formula'; formula: string; data: unknown }
  | { kind: 'reports'; files: ReportFile[]; inParts: boolean; retriesTold: boolean }
  | { kind: 'upload'; boundary: string; largest: number }
  | { kind: 'shards'; parts: string[] };

/** Pieces on their way to the thread: enough to keep it busy, few enough to stay small. */
const ahead = 16;

/**
 * Runs a job in a thread of its own, with little memory and a deadline: it can neither stop nor fill the server. `feed`
 * is handed over piece by piece, as fast as it is taken; what it throws is thrown.
 */
export async function runIsolated<Result>(
  job: IsolatedJob,
  seconds: number,
  megabytes = 128,
  feed?: AsyncIterable<Uint8Array>,
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
    return await new Promise<Result | Failure>((resolve, reject) => {
      timer = setTimeout(() => resolve(failed('slow', `${seconds} s`)), seconds * 1000);
      worker.on('message', (result: Result | 'more') => {
        if (result !== 'more') resolve(result);
      });
      worker.once('error', (fault) => resolve(outOf(fault)));
      worker.once('exit', (code) => resolve(failed('not-understood', `exit ${code}`)));
      if (feed) handOver(worker, feed).catch(reject);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

async function handOver(worker: Worker, feed: AsyncIterable<Uint8Array>): Promise<void> {
  let room = ahead;
  let wake: (() => void) | undefined;
  const more = () => {
    room++;
    wake?.();
  };
  worker.on('message', (said: unknown) => {
    if (said === 'more') more();
  });
  worker.once('exit', () => {
    room = Number.POSITIVE_INFINITY;
    wake?.();
  });
  for await (const piece of feed) {
    while (room <= 0) await new Promise<void>((resolve) => (wake = resolve));
    room--;
    worker.postMessage(piece);
  }
  worker.postMessage(null);
}

function outOf(fault: Error & { code?: string }): Failure {
  return fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failed('too-large', 'memory') : failed('bad-query', fault.message);
}
