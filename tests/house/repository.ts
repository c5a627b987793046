// The files of the repository as the house tests see them: path from the root, and text.
import { readFileSync, readdirSync } from 'node:fs';

export type File = { path: string; text: string };

const root = new URL('../../', import.meta.url);
const apart = new Set(['node_modules', 'dist', 'data', '.git', '.cache', 'coverage']);
const binary = /\.(png|jpe?g|ico|woff2?|gz|sqlite|pdf|ttf)$/;

export const files: readonly File[] = walk('');

/** Sources that are part of the product: no tests. */
export const product = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !isTest(path));

/** Everything written by hand in a programming language. */
export const code = files.filter(({ path }) => /^(src|scripts|tests|bench)\/.*\.(tsx?|mjs)$/.test(path));

export function isTest(path: string): boolean {
  return /\.(test|journey)\.tsx?$/.test(path) || path.startsWith('tests/');
}

export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function walk(folder: string): File[] {
  return readdirSync(new URL(folder || '.', root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (apart.has(entry.name) || entry.isSymbolicLink()) return [];
    if (entry.isDirectory()) return walk(`${path}/`);
    return binary.test(path) || !entry.isFile() ? [] : [{ path, text: read(path) }];
  });
}
