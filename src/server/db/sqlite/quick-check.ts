import { Worker } from 'node:worker_threads';

/** What is broken in the file, each in the engine's words; none: it is whole. Read in a thread of its own, so nobody waits. */
export function quickCheck(file: string): Promise<string[]> {
  const worker = new Worker(new URL('quick-check-worker.ts', import.meta.url), {
    workerData: file,
    env: {},
    execArgv: [],
  });
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the check of the database ended without an answer')));
  });
}
