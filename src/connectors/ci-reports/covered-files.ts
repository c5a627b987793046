// Which lines, branches and functions of a file ran, kept small, so that shards that ran the same code count it once.
import type { Places, CoveredFile } from './covered-file.ts';
import { detached } from './detached.ts';
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
export function addFile(files: Map<string, CoveredFile>, name: string, file: OpenFile): void {
  const known = files.get(name);
  if (known) for (const part of parts) unpack(known[part], file[part]);
  files.set(known ? name : detached(name), {
    lines: pack(file.lines),
    branches: pack(file.branches),
    functions: pack(file.functions),
  });
}

export function mergeFiles(
  a: Record<string, CoveredFile>,
  b: Record<string, CoveredFile>,
): Record<string, CoveredFile> {
  const files = new Map(Object.entries(a));
  for (const [name, file] of Object.entries(b)) {
    if (!files.has(name)) {
      files.set(name, file);
      continue;
    }
    const opened = openFile();
    for (const part of parts) unpack(file[part], opened[part]);
    addFile(files, name, opened);
  }
  return Object.fromEntries(files);
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
