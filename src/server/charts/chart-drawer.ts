import { Worker } from 'node:worker_threads';
import type { Drawing } from '../../core/chart/chart.ts';
import type { ChartLook } from '../../core/chart/chart-look.ts';
import { Refusal, refuse } from '../../core/refusal.ts';

/** `bare`: without paper of its own, to stand on a page that has some. */
export type DrawingAsk = { chart: Drawing; look: ChartLook; title: string; as: 'svg' | 'png'; bare?: boolean };
export type DrawingReply = { id: number; image: Uint8Array } | { id: number; fault: string };

export type ChartDrawer = { draw(ask: DrawingAsk): Promise<Uint8Array>; close(): Promise<void> };

type Waiting = { id: number; ask: DrawingAsk; resolve: (image: Uint8Array) => void; reject: (fault: Error) => void };

const megabytes = 256;
const mostWaiting = 60;
/** Drawing takes some 90 MB; a thread that nobody asks gives them back. */
const idleMs = 60_000;
/** So do the pixels and texts that pile up in one: after so many drawings the next thread begins with nothing. */
const mostOfOne = 30;

/**
 * Draws charts one after the other in a thread of their own, started when the first one is asked for: a drawing takes
 * about ten milliseconds, an image a hundred, and loading what draws them half a second. Requests wait for none of it,
 * and however many are asked for, the pixels of one are in memory. One that takes longer than `longestMs` is given up.
 */
export function chartDrawer(longestMs = 20_000): ChartDrawer {
  let worker: Worker | undefined;
  let drawn = 0;
  let nextId = 1;
  let clock: NodeJS.Timeout | undefined;
  let current: Waiting | undefined;
  const queue: Waiting[] = [];

  return {
    async draw(ask) {
      if (queue.length >= mostWaiting) refuse('drawing-busy');
      return new Promise((resolve, reject) => {
        queue.push({ id: nextId++, ask, resolve, reject });
        next();
      });
    },
    async close() {
      for (const { reject } of queue.splice(0)) reject(new Error('the program ends'));
      await fail(new Error('the program ends'));
    },
  };

  function next(): void {
    if (current) return;
    clearTimeout(clock);
    if (drawn >= mostOfOne) void end();
    current = queue.shift();
    if (!current) {
      clock = setTimeout(() => void end(), idleMs).unref();
      return;
    }
    clock = setTimeout(() => void fail(new Refusal('drawing-slow')), longestMs).unref();
    worker ??= startWorker();
    worker.postMessage({ id: current.id, ask: current.ask });
  }

  function startWorker(): Worker {
    const started = new Worker(new URL('drawing-worker.ts', import.meta.url), {
      // Nothing of the server's settings is known in there.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    started.unref();
    started.on('message', (reply: DrawingReply) => {
      if (current?.id !== reply.id) return;
      const { resolve, reject } = current;
      current = undefined;
      drawn++;
      if ('image' in reply) resolve(reply.image);
      else reject(new Error(reply.fault));
      next();
    });
    started.on('error', (fault) => {
      if (worker === started) void fail(fault);
    });
    return started;
  }

  /** The thread is over, and what it was drawing; the others are drawn by the next one. */
  async function fail(reason: Error): Promise<void> {
    clearTimeout(clock);
    const failed = current;
    current = undefined;
    const ended = end();
    failed?.reject(reason);
    if (queue.length > 0) next();
    await ended;
  }

  async function end(): Promise<void> {
    const ended = worker;
    worker = undefined;
    drawn = 0;
    await ended?.terminate();
  }
}
