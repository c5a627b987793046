import { statSync, statfsSync } from 'node:fs';
import { DatabaseGone } from '../outage.ts';

/** Fewer bytes are no room for the next write. */
const leastRoom = 1_000_000;

/**
 * Asked before each write: is the file there that was opened? The engine goes on writing into one that was deleted or
 * moved away, and all of it would be gone with the process.
 */
export function sameFile(file: string): () => void {
  const opened = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.ino !== opened.ino || now.dev !== opened.dev) throw new DatabaseGone(`${file} is not what was opened`);
  };
}

/** Throws when the disk has no room left for another write. */
export function hasRoom(file: string): void {
  const { bavail, bsize } = statfsSync(file);
  if (bavail * bsize < leastRoom) throw Object.assign(new Error(`no room beside ${file}`), { code: 'ENOSPC' });
}
