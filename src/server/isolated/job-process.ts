import { Refusal } from '../../core/refusal.ts';
import type { IsolatedJob } from './run-isolated.ts';

/** Runs one job and answers once; whoever started it ends it when the time is over. */
async function work(job: IsolatedJob): Promise<unknown> {
  switch (job.kind) {
    case 'formula': {
      const { default: jsonata } = await import('jsonata');
      const value: unknown = await jsonata(job.formula).evaluate(job.data);
      // JSONata marks its sequences with hidden properties; plain JSON is what was asked for.
      return { ok: true, value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
    }
    case 'reports': {
      const { readReports } = await import('../../connectors/ci-reports/read-reports.ts');
      const { taken } = await import('./read-upload.ts');
      const outcome = readReports(job.files, job.retries);
      return outcome.ok ? taken(outcome.reports, job.inParts) : outcome;
    }
    case 'upload': {
      const { readUpload } = await import('./read-upload.ts');
      return readUpload(job.boundary, job.largest, fed());
    }
    case 'lint': {
      const { lintSet } = await import('../standing/lint-set.ts');
      return { ok: true, said: lintSet(job.body, job.policy) };
    }
    case 'shards': {
      const { mergeShards } = await import('../../connectors/ci-reports/shards.ts');
      const { withoutCounts } = await import('./read-upload.ts');
      const merged = mergeShards(job.parts);
      return { ok: true, reports: merged.map((report) => ({ ...withoutCounts(report), parts: report.parts })) };
    }
  }
}

const pieces: (Uint8Array | null)[] = [];
let arrived: (() => void) | undefined;

/** What the server hands over piece by piece; an empty message is the end. */
async function* fed(): AsyncGenerator<Uint8Array> {
  for (;;) {
    while (pieces.length === 0) await new Promise<void>((resolve) => (arrived = resolve));
    const piece = pieces.shift();
    if (!piece) return;
    yield piece;
    process.send?.('more');
  }
}

process.once('message', (job) => {
  // From now on: a piece may come before anybody has asked for it.
  process.on('message', (piece) => {
    pieces.push(piece as Uint8Array | null);
    arrived?.();
  });
  void work(job as IsolatedJob)
    .catch((thrown: unknown) =>
      thrown instanceof Refusal
        ? { ok: false, failure: 'not-understood', detail: thrown.code }
        : {
            ok: false,
            failure: 'bad-query',
            detail: String((thrown as { message?: unknown } | undefined)?.message ?? thrown).slice(0, 300),
          },
    )
    .then((result) => process.send?.(result, undefined, undefined, () => process.exit(0)));
});
// The server is gone: nobody waits for the result.
process.once('disconnect', () => process.exit(0));
