import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { stepBackAsThread } from '../isolated/step-back.ts';
import type { DrawingAsk, DrawingReply } from './chart-drawer.ts';

// The drawing library is large; from the second start of the thread on, nothing of it is compiled again.
enableCompileCache();
stepBackAsThread();

/** Draws what it is asked for, one after the other, until whoever started it ends it. */
async function draw({ chart, look, title, as, bare = false }: DrawingAsk): Promise<Uint8Array> {
  const { drawSvg } = await import('./draw-svg.ts');
  const svg = drawSvg(chart, look, title, bare);
  if (as === 'svg') return new TextEncoder().encode(svg);
  const { drawPng } = await import('./draw-png.ts');
  return drawPng(svg, look);
}

parentPort?.on('message', ({ id, ask }: { id: number; ask: DrawingAsk }) => {
  const answer = (reply: DrawingReply) => parentPort?.postMessage(reply);
  draw(ask).then(
    (image) => answer({ id, image }),
    (fault: unknown) => answer({ id, fault: String((fault as Error | undefined)?.stack ?? fault) }),
  );
});
