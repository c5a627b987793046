// Measures on the rendered picture whether words can be read: typed ones too, whatever lies above or below them.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A word on the page and where it is seen, in CSS pixels of the viewport. */
type Word = { word: string; x: number; y: number; width: number; height: number };

/** Text at 4.5 : 1 keeps at least this in its strongest pixel, after the smoothing of thin strokes (川 had 2.9); hidden words have 1. */
const leastContrast = 2;

const inBrowser = readFileSync(new URL('./faint-words.browser.js', import.meta.url), 'utf8');

/**
 * One line for each word whose own pixels hardly differ from what is behind it. The page is pictured twice, with its
 * letters and without: what differs is the letters. Words that are clipped or disabled are left out, and so is all that
 * lies behind a modal dialog.
 */
export async function faintWords(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await growToThePage(page, size);
  const first = await faintOnce(page);
  // What the window just grew to show may not be drawn yet: only what is faint twice is.
  const again = first.length === 0 ? [] : await faintOnce(page);
  await page.setViewportSize(size);
  return again.filter((line) => first.includes(line));
}

async function faintOnce(page: Page): Promise<string[]> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  const { words, lettered, blank } = await picture(page);
  const contrasts = await contrastOf(page, lettered, blank, words);
  return words.flatMap(({ word, x, y }, index) => {
    const contrast = contrasts[index] ?? 0;
    if (contrast >= leastContrast) return [];
    return [`"${word}" at ${Math.round(x)}, ${Math.round(y)} cannot be read: contrast ${contrast.toFixed(1)}`];
  });
}

/** As high as the page, so that no bar floats over words that belong elsewhere; what fits the window grows with it. */
async function growToThePage(page: Page, size: { width: number; height: number }): Promise<void> {
  for (let height = size.height, tries = 0; tries < 5; tries++) {
    const needed = await page.evaluate<number>('document.documentElement.scrollHeight');
    if (needed <= height && tries > 0) return;
    height = Math.max(height, needed);
    await page.setViewportSize({ width: size.width, height });
  }
}

/** Both pictures and the words in them; once more when something moved between the first and the second. */
async function picture(page: Page, tries = 5): Promise<{ words: Word[]; lettered: Buffer; blank: Buffer }> {
  await page.evaluate(`${inBrowser}; hideLines()`);
  const words = await page.evaluate<Word[]>(`${inBrowser}; visibleWords()`);
  const lettered = await page.screenshot({ animations: 'disabled' });
  await page.evaluate(`${inBrowser}; hideLetters()`);
  const blank = await page.screenshot({ animations: 'disabled' });
  const stayed = await page.evaluate<Word[]>(`${inBrowser}; visibleWords()`);
  await page.evaluate(`${inBrowser}; showAll()`);
  if (JSON.stringify(words) === JSON.stringify(stayed)) return { words, lettered, blank };
  if (tries === 1) throw new Error(`the words of ${page.url()} do not stand still`);
  return picture(page, tries - 1);
}

/** Compared in an empty page of the same browser, which reads pictures and has no policy against it. */
async function contrastOf(page: Page, lettered: Buffer, blank: Buffer, words: Word[]): Promise<number[]> {
  const darkroom = await page.context().newPage();
  try {
    const input = JSON.stringify([lettered.toString('base64'), blank.toString('base64'), words]);
    return await darkroom.evaluate<number[]>(`${inBrowser}; contrastOfEach(...${input})`);
  } finally {
    await darkroom.close();
  }
}
