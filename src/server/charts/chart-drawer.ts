import { Worker } from 'node:worker_threads';
import type { Drawing } from '../../core/chart/chart.ts';
import type { ChartLook } from '../../core/chart/chart-look.ts';
import { refuse } from '../../core/refusal.ts';

/** `bare`: without paper of its own, to stand on a page that has some. */
export type DrawingAsk = { chart: Drawing; look: ChartLook; title: string; as: 'svg' | 'png'; bare?: boolean };
export type DrawingReply = { id: number; image: Uint8Array } | { id: number; fault: string };

export type ChartDrawer = { draw(ask: DrawingAsk): Promise<Uint8Array>; close(): Promise<void> };

type Waiting = { resolve: (image: Uint8Array) => void; reject: (fault: Error) => void };

const megabytes = 256;
const mostWaiting = 200;
const longestMs = 20_000;
/** Drawing takes some 90 MB; a thread that nobody asks gives them back. */
const idleMs = 60_000;

/**
 * Draws charts in a thread of their own, started when the first one is asked for: a drawing takes about ten
 * milliseconds, an image a hundred, and loading what draws them half a second. Requests wait for none of it.
 */
export function chartDrawer(): ChartDrawer {
  let worker: Worker | undefined;
  let nextId = 1;
  let clock: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  return {
    draw(ask) {
      if (waiting.size >= mostWaiting) refuse('drawing-busy');
      const thread = (worker ??= startWorker());
      const id = nextId++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        if (waiting.size === 1) watch();
        thread.postMessage({ id, ask });
      });
    },
    close: () => end(new Error('the program ends')),
  };

  function startWorker(): Worker {
    const started = new Worker(new URL('drawing-worker.ts', import.meta.url), {
      // Nothing of the server's settings is known in there.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    started.unref();
    started.on('message', (reply: DrawingReply) => {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      watch();
      if ('image' in reply) one?.resolve(reply.image);
      else one?.reject(new Error(reply.fault));
    });
    started.on('error', (fault) => {
      if (worker === started) void end(fault);
    });
    return started;
  }

  /** While drawings wait, each has its time; when none do, the thread is kept a while. */
  function watch(): void {
    clearTimeout(clock);
    const isBusy = waiting.size > 0;
    clock = setTimeout(
      () => void end(new Error(`a drawing took more than ${longestMs} ms`)),
      isBusy ? longestMs : idleMs,
    );
    clock.unref();
  }

  async function end(reason: Error): Promise<void> {
    clearTimeout(clock);
    const ended = worker;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
    await ended?.terminate();
  }
}
