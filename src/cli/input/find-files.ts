import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../terminal.ts';

const readable = /\.(?:okr\.ya?ml|md|markdown|txt)$/i;
const skipped = new Set(['node_modules', 'dist', 'build', 'vendor', 'coverage']);

/**
 * The files that paths stand for, each once: a file as it is, a folder with every `*.okr.yaml`, `*.md` and `*.txt` below
 * it in alphabetical order. Hidden folders, `node_modules` and links are not followed. `-` stays `-`.
 */
export async function findFiles(paths: readonly string[]): Promise<{ path: string; named: boolean }[]> {
  const found = new Map<string, boolean>();
  for (const path of paths) {
    if (path === '-') {
      found.set('-', true);
      continue;
    }
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (kind instanceof Error) throw noSuchPath(path, kind);
    if (kind.isDirectory()) for (const file of await below(path)) found.set(file, found.get(file) ?? false);
    else found.set(path, true);
  }
  return [...found].map(([path, named]) => ({ path, named }));
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) throw noSuchPath(folder, entries);
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && readable.test(entry.name)) files.push(path);
    else if (isOpen(entry)) files.push(...(await below(path)));
  }
  return files;
}

function isOpen(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name);
}

function noSuchPath(path: string, error: NodeJS.ErrnoException): Stop {
  return error.code === 'ENOENT'
    ? new Stop({
        en: `There is no file or folder ${path}; check the path.`,
        zh: `没有 ${path} 这个文件或文件夹，请检查路径。`,
      })
    : new Stop({
        en: `${path} cannot be read (${error.code}); check its permissions.`,
        zh: `无法读取 ${path}（${error.code}），请检查权限。`,
      });
}
