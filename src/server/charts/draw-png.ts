import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { imageFont } from './image-font.ts';

type Size = { width: number; height: number };

let ready: Promise<void> | undefined;
let font: Uint8Array | undefined;

/** No picture has more, whatever size is asked for: 10 MB while it is drawn. */
const mostPixels = 2_500_000;

/** SVG text → PNG at twice its size, for sharp screens, a very large one at less. The letters come with the program; no font has to be installed. */
export async function drawPng(svg: string, { width, height }: Size): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  await ready;
  font ??= readFileSync(new URL('noto-sans-sc.ttf', import.meta.url));
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: Math.min(2, Math.sqrt(mostPixels / (width * height))) },
    font: { fontBuffers: [font], defaultFontFamily: imageFont, sansSerifFamily: imageFont },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
