// The files of the repository as the house tests see them: path from the root, and text. What git ignores is not among them.
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';

export type File = { path: string; text: string };

const root = new URL('../../', import.meta.url);
const binary = /\.(png|jpe?g|ico|woff2?|gz|sqlite|pdf|ttf)$/;

export const files: readonly File[] = list();

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

/** Committed or not yet; what is deleted on disk and still in git's index is gone. */
function list(): File[] {
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(known.split('\0'))]
    .filter((path) => !binary.test(path) && lstatSync(new URL(path, root), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((path) => ({ path, text: read(path) }));
}
