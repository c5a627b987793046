// Looks at a page as people will see it: wide and narrow, light and dark; keeps pictures and checks what a machine can.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { crowdedWords } from './crowded-words.ts';
import { faintWords } from './faint-words.ts';
import { saidWeight, weightOf } from './weight.ts';

type Found = { violations: Violation[] };
type Violation = {
  id: string;
  impact: string;
  help: string;
  nodes: { html: string; target: string[]; failureSummary?: string }[];
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = fileURLToPath(new URL('./shots/', import.meta.url));
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/**
 * Takes pictures of the page under `shots/<name>-…` (not in git; set `CRUX_SHOTS=all` for all four kinds) and adds to
 * `troubles` what axe finds serious, whatever sticks out sideways and each word that cannot be read. Leaves the page
 * wide and light.
 */
export async function look(page: Page, name: string, troubles: string[]): Promise<void> {
  mkdirSync(shots, { recursive: true });
  appendFileSync(`${shots}weights.txt`, `${name}: ${saidWeight(await weightOf(page))}\n`);
  const all = process.env['CRUX_SHOTS'] === 'all';
  const kinds = [
    { label: 'narrow-dark', size: narrow, scheme: 'dark' as const },
    ...(all ? [{ label: 'narrow-light', size: narrow, scheme: 'light' as const }] : []),
    ...(all ? [{ label: 'wide-dark', size: wide, scheme: 'dark' as const }] : []),
    { label: 'wide-light', size: wide, scheme: 'light' as const },
  ];
  for (const { label, size, scheme } of kinds) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    // A page that is still on its way is not the page.
    await page
      .getByRole('status', { name: /^(Loading|正在载入)$/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.screenshot({ path: `${shots}${name}-${label}.png`, fullPage: true, animations: 'disabled' });
    const boxes = [...(await sticksOut(page)), ...(await crowdedWords(page))];
    for (const trouble of boxes) troubles.push(`${name} (${label}): ${trouble}`);
    for (const trouble of await axe(page)) troubles.push(`${name} (${label}): ${trouble}`);
    for (const trouble of await faintWords(page)) troubles.push(`${name} (${label}): ${trouble}`);
  }
}

/** Whether the page has to be scrolled sideways. */
export async function sticksOut(page: Page): Promise<string[]> {
  const px = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  return px > 1 ? [`${px} px stick out sideways`] : [];
}

/** What axe-core calls serious or critical, one line each. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<Found>(`axe.run({ resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
    );
}
