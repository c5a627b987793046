// `npm run docs`: writes the pages that are made from the product itself; `--check` only tells which are stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { okrJsonSchema } from '../src/formats/okr-yaml/json-schema.ts';
import { connectorPages } from './docs/connector-pages.ts';
import { executedPages } from './docs/executed-page.ts';
import { metricPages } from './docs/metric-pages.ts';
import { withNextStep } from './docs/next-steps.ts';
import { pushPages } from './docs/push-page.ts';
import { settingsPages } from './docs/settings-page.ts';
import { rulePages } from './docs/rule-pages.ts';

export type Page = { path: string; text: string };

const root = new URL('../', import.meta.url);
/** Folders that hold generated pages only: what is in them and not generated is left over. */
const folders = ['docs/coach/rules/', 'docs/metrics/', 'docs/connectors/'];

/** Every generated page, path from the root of the repository. */
export const pages = (): Page[] => made().map(withNextStep);

const made = (): Page[] => [
  ...rulePages(),
  ...metricPages(),
  ...executedPages(),
  ...connectorPages(),
  ...pushPages(),
  ...settingsPages(),
  okrSchema(),
];

function okrSchema(): Page {
  return { path: 'docs/okr.schema.json', text: `${JSON.stringify(okrJsonSchema(), null, 2)}\n` };
}

/** Paths of pages that are missing, differ from what would be generated, or are left over. */
export function stalePages(): string[] {
  const wanted = new Map(pages().map(({ path, text }) => [path, text]));
  const changed = [...wanted].filter(([path, text]) => present(path) !== text).map(([path]) => path);
  return [...changed, ...leftOver(wanted)];
}

function write(): void {
  const wanted = new Map(pages().map(({ path, text }) => [path, text]));
  for (const path of leftOver(wanted)) rmSync(new URL(path, root));
  for (const [path, text] of wanted) {
    mkdirSync(dirname(fileURLToPath(new URL(path, root))), { recursive: true });
    writeFileSync(new URL(path, root), text);
  }
  process.stdout.write(`${wanted.size} pages\n`);
}

function leftOver(wanted: ReadonlyMap<string, string>): string[] {
  return folders.flatMap((folder) => names(folder).filter((path) => !wanted.has(path)));
}

function names(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}

function present(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

const isMissing = (cause: unknown) => (cause as NodeJS.ErrnoException).code === 'ENOENT';

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = stalePages();
    for (const path of stale) process.stdout.write(`${path}\n`);
    if (stale.length > 0) process.stdout.write('Stale. Run: npm run docs\n');
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    write();
  }
}
