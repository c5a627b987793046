// Which lines, branches and functions of a file ran, kept small, so that shards that ran the same code count it once.
import type { Places, CoveredFile } from './covered-file.ts';
import { detached } from './detached.ts';
import { findFile, pathOf } from './file-path.ts';
import type { Counts, Share } from './report.ts';

/** A file while it is read: place → did it run? */
export type OpenFile = {
  lines: Map<string, boolean>;
  branches: Map<string, boolean>;
  functions: Map<string, boolean>;
};

const parts = ['lines', 'branches', 'functions'] as const;

export function openFile(): OpenFile {
  return { lines: new Map(), branches: new Map(), functions: new Map() };
}

/** A place that is told twice ran if it ran once. */
export function mark(places: Map<string, boolean>, key: string, ran: boolean): void {
  places.set(key, ran || places.get(key) === true);
}

/** Adds a file that was read to those read before; the same file twice is put together place by place. */
export function addFile(files: Map<string, CoveredFile>, spelled: string, file: OpenFile): void {
  const name = pathOf(spelled);
  const known = files.get(name);
  if (known) for (const part of parts) unpack(known[part], file[part]);
  files.set(known ? name : detached(name), {
    lines: pack(file.lines),
    branches: pack(file.branches),
    functions: pack(file.functions),
  });
}

/** `shared`: at least one file is in both. */
export function mergeFiles(
  a: Record<string, CoveredFile>,
  b: Record<string, CoveredFile>,
): { files: Record<string, CoveredFile>; shared: boolean } {
  const files = new Map(Object.entries(a));
  const find = findFile(files);
  let shared = false;
  for (const [name, file] of Object.entries(b)) {
    const known = find(name, file);
    if (known === undefined) {
      files.set(name, file);
      continue;
    }
    shared = true;
    const opened = openFile();
    for (const part of parts) unpack(file[part], opened[part]);
    addFile(files, known, opened);
  }
  return { files: Object.fromEntries(files), shared };
}

/** Shares counted from the places themselves. */
export function coverageOf(files: Record<string, CoveredFile>): Counts & { kind: 'coverage' } {
  const [line, branch, fn]: [Share, Share, Share] = [none(), none(), none()];
  for (const { lines, branches, functions } of Object.values(files)) {
    count(line, lines);
    count(branch, branches);
    count(fn, functions);
  }
  return { kind: 'coverage', line, branch, function: fn, files };
}

function pack(places: Map<string, boolean>): Places {
  const [ran, missed]: [string[], string[]] = [[], []];
  for (const [key, hit] of places) (hit ? ran : missed).push(key);
  return { ran: ran.join('\n'), missed: missed.join('\n'), ranCount: ran.length, missedCount: missed.length };
}

function unpack({ ran, missed, ranCount, missedCount }: Places, into: Map<string, boolean>): void {
  if (ranCount > 0) for (const key of ran.split('\n')) mark(into, key, true);
  if (missedCount > 0) for (const key of missed.split('\n')) mark(into, key, false);
}

function count(share: Share, { ranCount, missedCount }: Places): void {
  share.total += ranCount + missedCount;
  share.covered += ranCount;
}

function none(): Share {
  return { covered: 0, total: 0 };
}
