import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { imageFont } from './image-font.ts';

let ready: Promise<void> | undefined;
let font: Uint8Array | undefined;

/** SVG text → PNG at twice its size, for sharp screens. The letters come with the program; no font has to be installed. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  await ready;
  font ??= readFileSync(new URL('noto-sans-sc.ttf', import.meta.url));
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontBuffers: [font], defaultFontFamily: imageFont, sansSerifFamily: imageFont },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
