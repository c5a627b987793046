import { parentPort, workerData } from 'node:worker_threads';
import type { IsolatedJob } from './run-isolated.ts';

/** Runs one job and answers once; whoever started it ends it when the time is over. */
async function work(job: IsolatedJob): Promise<unknown> {
  if (job.kind === 'formula') {
    const { default: jsonata } = await import('jsonata');
    const value: unknown = await jsonata(job.formula).evaluate(job.data);
    // JSONata marks its sequences with hidden properties; plain JSON is what was asked for.
    return { ok: true, value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
  }
  const { readReports } = await import('../../connectors/ci-reports/read-reports.ts');
  return readReports(job.files);
}

work(workerData as IsolatedJob).then(
  (result) => parentPort?.postMessage(result),
  (thrown: unknown) =>
    parentPort?.postMessage({
      ok: false,
      failure: 'bad-query',
      detail: String((thrown as { message?: unknown } | undefined)?.message ?? thrown).slice(0, 300),
    }),
);
