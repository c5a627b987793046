// Takes the four pictures of a page in a state: wide and narrow, light and dark.
import { mkdirSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { crowdedWords } from '../journeys/crowded-words.ts';
import { sticksOut } from '../journeys/look.ts';
import { type Weight, weightOf } from '../journeys/weight.ts';
import type { StateName } from './states.ts';

export const looks = [
  { size: 'wide', width: 1280, height: 900, scheme: 'light' },
  { size: 'narrow', width: 390, height: 844, scheme: 'light' },
  { size: 'narrow', width: 390, height: 844, scheme: 'dark' },
  { size: 'wide', width: 1280, height: 900, scheme: 'dark' },
] as const;

/** What a machine sees on a page while its pictures are taken. */
export type Seen = { weight: Weight; troubles: string[] };

/** Long pages go on; what makes a page is seen by then. */
const mostHeight = 2600;

/** Saves `<folder>/<state>-<lang>-<size>-<scheme>.png`. */
export async function takePictures(
  page: Page,
  address: string,
  folder: string,
  prefix: string,
  state: StateName,
): Promise<Seen> {
  mkdirSync(folder, { recursive: true });
  await page.setViewportSize({ width: looks[0].width, height: looks[0].height });
  await page.emulateMedia({ colorScheme: 'light' });
  const trouble = troubles[state];
  if (trouble) await page.route('**/api/**', trouble);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await (state === 'loading' ? shapeOfWhatComes(page) : settled(page));
  const seen: Seen = { weight: await weightOf(page), troubles: [] };
  for (const { size, width, height, scheme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await drawn(page);
    if (scheme === 'light') {
      const troubles = [...(await crowdedWords(page)), ...(await sticksOut(page))];
      seen.troubles.push(...troubles.map((trouble) => `${prefix} ${size}: ${trouble}`));
    }
    const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.screenshot({
      path: `${folder}/${prefix}-${size}-${scheme}.png`,
      fullPage: true,
      animations: 'disabled',
      clip: { x: 0, y: 0, width, height: Math.min(whole, mostHeight) },
    });
  }
  if (trouble) await page.unrouteAll({ behavior: 'ignoreErrors' });
  return seen;
}

/** Who somebody is can still be read: the frame stands, the page in it does not come. */
const frame = /\/api\/(me|session|setup|events)$/;

const troubles: Partial<Record<StateName, (route: Route) => Promise<void>>> = {
  error: async (route) => {
    if (frame.test(new URL(route.request().url()).pathname)) return route.continue();
    const error = { code: 'fault', message: 'It broke', requestId: 'look-0000' };
    return route.fulfill({ status: 500, json: { error } });
  },
  loading: async (route) => {
    if (frame.test(new URL(route.request().url()).pathname)) return route.continue();
  },
};

function shapeOfWhatComes(page: Page): Promise<void> {
  return page
    .getByRole('status', { name: /^(Loading|正在载入)$/ })
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
}

/** The heading stands, nothing is loading, and for a moment nothing on the page has changed. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('alert')).first().waitFor();
  await page
    .getByRole('status', { name: /^(Loading|正在载入)$/ })
    .first()
    .waitFor({ state: 'detached' });
  await page.evaluate(`new Promise((quiet) => {
    const done = () => { watcher.disconnect(); quiet(); };
    let timer = setTimeout(done, 200);
    const watcher = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 200); });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    setTimeout(done, 3000);
  })`);
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  // A picture that the server draws comes a moment after the page, and anew in each size and light.
  await page.evaluate(`Promise.all([...document.images]
    .filter((image) => image.checkVisibility())
    .map((image) => image.decode().catch(() => undefined)))`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
