import { createHash } from 'node:crypto';
import { workedOut } from '../kept/worked-out.ts';
import type { ChartDrawer, DrawingAsk } from './chart-drawer.ts';

/** Some hundred pictures. */
const mostBytes = 16_000_000;

/**
 * Each picture is drawn once, wherever it is shown: by what it shows and how it looks, so that what else changes in the
 * company draws nothing anew. Whoever asks for the same meanwhile waits for the same.
 */
export function keptDrawings(drawer: ChartDrawer): ChartDrawer {
  const kept = workedOut<Uint8Array>({ most: mostBytes, sizeOf: (image) => image.byteLength });
  const underWay = new Map<string, Promise<Uint8Array>>();
  return {
    ...drawer,
    async draw(ask) {
      const key = keyOf(ask);
      const known = kept.get(key) ?? underWay.get(key);
      if (known !== undefined) return known;
      const drawing = drawer.draw(ask).finally(() => underWay.delete(key));
      underWay.set(key, drawing);
      const image = await drawing;
      kept.set(key, image);
      return image;
    },
  };
}

function keyOf({ chart, look, title, as, bare = false }: DrawingAsk): string {
  return createHash('sha256')
    .update(JSON.stringify([as, bare, look, title, chart]))
    .digest('base64');
}
