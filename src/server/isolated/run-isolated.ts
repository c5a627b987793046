import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stepBack } from './step-back.ts';
import { type Failure, failed } from '../../connectors/failure.ts';
import type { Policy } from '../../core/coach/policy.ts';
import type { LintAsked } from '../standing/lint-set.ts';
import type { ReportFile } from '../../connectors/ci-reports/read-reports.ts';
import type { Retries } from '../../connectors/ci-reports/retries.ts';

export type IsolatedJob =
  | { kind: 'formula'; formula: string; data: unknown }
  | { kind: 'reports'; files: ReportFile[]; inParts: boolean; retries: Retries | undefined }
  | { kind: 'upload'; boundary: string; largest: number }
  | { kind: 'shards'; parts: string[] }
  | { kind: 'lint'; body: LintAsked; policy: Policy | undefined };

/** Pieces on their way to the process: enough to keep it busy, few enough to stay small. */
const ahead = 16;

/**
 * Runs a job in a process of its own, with little memory and a deadline: it can neither stop nor fill the server. A
 * thread will not do, for what asks for too much at once ends the process it runs in. `feed` is handed over piece by
 * piece, as fast as it is taken; what it throws is thrown.
 */
export async function runIsolated<Result>(
  job: IsolatedJob,
  seconds: number,
  megabytes = 128,
  feed?: AsyncIterable<Uint8Array>,
): Promise<Result | Failure> {
  const child = fork(fileURLToPath(new URL('job-process.ts', import.meta.url)), {
    // Nothing of the server's settings is known in there.
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=8', '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  stepBack(child.pid);
  const end = () => child.kill('SIGKILL');
  // A job without an end must not outlive the server.
  process.once('exit', end);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result | Failure>((resolve, reject) => {
      timer = setTimeout(() => resolve(failed('slow', `${seconds} s`)), seconds * 1000);
      child.on('message', (result: Result | 'more') => {
        if (result !== 'more') resolve(result);
      });
      child.once('error', (fault) => resolve(failed('unreachable', fault.message)));
      // Out of memory it is ended by a signal.
      child.once('exit', (code) =>
        resolve(code === null ? failed('too-large', 'memory') : failed('not-understood', `exit ${code}`)),
      );
      tell(child, job);
      if (feed) handOver(child, feed).catch(reject);
    });
  } finally {
    clearTimeout(timer);
    process.off('exit', end);
    end();
  }
}

async function handOver(child: ChildProcess, feed: AsyncIterable<Uint8Array>): Promise<void> {
  let room = ahead;
  let wake: (() => void) | undefined;
  const more = () => {
    room++;
    wake?.();
  };
  child.on('message', (said: unknown) => {
    if (said === 'more') more();
  });
  child.once('exit', () => {
    room = Number.POSITIVE_INFINITY;
    wake?.();
  });
  for await (const piece of feed) {
    while (room <= 0) await new Promise<void>((resolve) => (wake = resolve));
    room--;
    tell(child, piece);
  }
  tell(child, null);
}

/** Whoever has ended hears nothing: its end is told by its own event. */
function tell(child: ChildProcess, message: unknown): void {
  if (child.connected) child.send(message as never, () => undefined);
}
