// Pictures side by side on one sheet, drawn by the same browser.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export type Row = { title: string; pictures: { file: string; title: string; width: number }[] };

/** Saves one picture with a line of pictures for each row. */
export async function saveSheet(browser: Browser, title: string, rows: readonly Row[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  try {
    await page.setContent(`<style>
      body { margin: 0; padding: 16px; width: max-content; background: #8d8d8d; color: #fff; font: 16px sans-serif; }
      h1 { margin: 0 0 8px; font-size: 24px; }
      h2 { margin: 16px 0 4px; font-size: 18px; }
      div { display: flex; gap: 8px; align-items: start; }
      figure { margin: 0; }
      figcaption { font-size: 12px; }
    </style><h1>${title}</h1>${rows.map(rowOf).join('')}`);
    await page.waitForFunction('[...document.images].every((image) => image.complete)');
    await page.screenshot({ path, fullPage: true });
  } finally {
    await page.close();
  }
}

function rowOf({ title, pictures }: Row): string {
  const figures = pictures.map(
    ({ file, title: name, width }) =>
      `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${readFileSync(file, 'base64')}"></figure>`,
  );
  return `<h2>${title}</h2><div>${figures.join('')}</div>`;
}
