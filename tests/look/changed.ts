// Tells how far two pictures of the same page differ.
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

export type Change = { name: string; told: string };

/** Compared in an empty page of the browser, which reads pictures. `names` are files in both folders. */
export async function changedPictures(
  browser: Browser,
  before: string,
  after: string,
  names: readonly string[],
): Promise<Change[]> {
  const darkroom = await browser.newPage();
  try {
    const changes: Change[] = [];
    for (const name of names.filter((one) => existsSync(`${before}/${one}`))) {
      const [old, now] = [readFileSync(`${before}/${name}`), readFileSync(`${after}/${name}`)];
      const told = old.equals(now) ? null : await difference(darkroom, old, now);
      if (told !== null) changes.push({ name, told });
    }
    return changes;
  } finally {
    await darkroom.close();
  }
}

/** The first and last line that differ and how many pixels do, or null where none does to the eye. */
function difference(darkroom: Page, old: Buffer, now: Buffer): Promise<string | null> {
  const input = JSON.stringify([old.toString('base64'), now.toString('base64')]);
  return darkroom.evaluate<string | null>(`(async ([old, now]) => {
    const pixels = async (png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = [await pixels(old), await pixels(now)];
    const sizes = a.height === b.height && a.width === b.width ? '' : ', ' + a.height + ' → ' + b.height + ' px high';
    let count = 0, first = -1, last = -1;
    for (let y = 0; y < Math.min(a.height, b.height); y++) {
      for (let x = 0; x < a.width; x++) {
        const at = (y * a.width + x) * 4;
        const apart = Math.max(...[0, 1, 2].map((of) => Math.abs(a.data[at + of] - b.data[at + of])));
        if (apart <= 8) continue;
        count++;
        if (first < 0) first = y;
        last = y;
      }
    }
    return count === 0 && sizes === '' ? null : count + ' px differ, y ' + first + '–' + last + sizes;
  })(${input})`);
}
