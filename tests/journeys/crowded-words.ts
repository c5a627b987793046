// Looks at the boxes of the words on a page: none overlaps another one, none lies under something, none is cut off.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const inBrowser = readFileSync(new URL('./crowded-words.browser.js', import.meta.url), 'utf8');

/** One line for each. Words that end in an ellipsis or can be scrolled to are whole; what floats over a page is no trouble. */
export async function crowdedWords(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`${inBrowser}; crowdedWords()`);
}
