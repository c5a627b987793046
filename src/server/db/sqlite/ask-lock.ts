import { DatabaseSync } from 'node:sqlite';
import { whenUnlocked } from './patience.ts';
import type { Held } from './writer.ts';

/** A backup or a look from outside holds the lock for less. */
const longestMs = 1_000;

/**
 * Throws where another program holds the lock of the file, so that nothing can be written: asked with a connection of its
 * own, whether or not somebody writes. Our own writer may hold it as long as it needs to.
 */
export async function askLock(file: string, held: Held): Promise<void> {
  const asking = new DatabaseSync(file, { timeout: 0 });
  try {
    const ask = () => {
      if (!held.ours) asking.exec('begin immediate; rollback');
    };
    await whenUnlocked(ask, performance.now(), longestMs);
  } finally {
    asking.close();
  }
}
