// `npm run look`: every page in every state, wide and narrow, in both languages, light and dark, one sheet for each page.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Lang, langs } from '../../src/core/text.ts';
import { saidWeight } from '../journeys/weight.ts';
import { closeChromium, openChromium } from '../journeys/chromium.ts';
import { changedPictures } from './changed.ts';
import { type LookedAt, addressAt, pages } from './pages.ts';
import { looks, type Seen, takePictures } from './pictures.ts';
import { type Row, saveSheet } from './sheet.ts';
import { stateNames, throughStates } from './states.ts';

const out = fileURLToPath(new URL('./out/', import.meta.url));
const asked = process.argv.slice(2);
const asBefore = asked.includes('--before');
const wantedStates = stateNames.filter((state) => asked.includes(state));
const named = pages.filter(({ name }) => asked.includes(name));
const known = [...stateNames, ...pages.map(({ name }) => name), '--before'] as string[];
const unknown = asked.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there is ${known.join(', ')}\n`);
  process.exit(2);
}
const wanted = named.length === 0 ? pages : named;
/** By page, in the order the states were gone through. */
const seenOn = new Map<string, Seen[]>();
const kept = asBefore ? `${out}before/` : out;

const browser = await openChromium();
try {
  for (const { name } of wanted) rmSync(kept + name, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  await Promise.all(langs.map(takeAll));
  for (const page of wanted) await tell(page);
} finally {
  await closeChromium();
}

async function takeAll(lang: Lang): Promise<void> {
  await throughStates(browser, lang, async ({ name: state, page, place, by }) => {
    if (wantedStates.length > 0 && !wantedStates.includes(state)) return;
    for (const one of wanted.filter((each) => each.by === by)) {
      const address = addressAt(one, place);
      if (address === undefined) continue;
      const seen = await takePictures(page, address, kept + one.name, `${state}-${lang}`, state);
      seenOn.set(one.name, [...(seenOn.get(one.name) ?? []), seen]);
    }
  });
}

/** Puts the sheets of a page together and says where they lie. */
async function tell({ name }: LookedAt): Promise<void> {
  const taken = existsSync(kept + name) ? readdirSync(kept + name) : [];
  if (asBefore || taken.length === 0) {
    process.stdout.write(`${name}: ${taken.length} pictures\n`);
    return;
  }
  const rows = stateNames.flatMap((state): Row[] => {
    const pictures = langs.flatMap((lang) =>
      looks
        .map(({ size, scheme }) => ({ file: `${state}-${lang}-${size}-${scheme}.png`, size }))
        .filter(({ file }) => taken.includes(file))
        .map(({ file, size }) => ({ file: `${out}${name}/${file}`, title: file, width: size === 'wide' ? 400 : 140 })),
    );
    return pictures.length === 0 ? [] : [{ title: state, pictures }];
  });
  await saveSheet(browser, name, rows, `${out}${name}.png`);
  process.stdout.write(`${name}: ${taken.length} pictures, ${out}${name}.png\n`);
  const seen = seenOn.get(name) ?? [];
  const heaviest = seen.map(({ weight }) => weight).toSorted((a, b) => b.all - a.all)[0];
  if (heaviest !== undefined) process.stdout.write(`  at most ${saidWeight(heaviest)}\n`);
  for (const trouble of seen.flatMap(({ troubles }) => troubles)) process.stdout.write(`  ${trouble}\n`);
  const changes = await changedPictures(browser, `${out}before/${name}`, out + name, taken);
  rmSync(`${out}${name}-changed.png`, { force: true });
  if (changes.length === 0) return;
  for (const { name: file, told } of changes) process.stdout.write(`  ${file}: ${told}\n`);
  const pairs = changes.map(({ name: file, told }) => ({
    title: `${file}: ${told}`,
    pictures: [`${out}before/${name}/${file}`, `${out}${name}/${file}`].map((path) => ({
      file: path,
      title: path.includes('/before/') ? 'before' : 'now',
      width: file.includes('wide') ? 900 : 390,
    })),
  }));
  await saveSheet(browser, `${name}: what changed`, pairs.slice(0, 12), `${out}${name}-changed.png`);
}
