import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RunningServer } from './running-server.ts';

/** Days from today, as fields hold them. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What no story can wait for: the day by which a key result was to be known is yesterday, in the file of the server. */
export function letItsDayPass({ folder }: RunningServer, keyResultId: string): void {
  const database = new DatabaseSync(join(folder, 'crux.db'), { timeout: 5_000 });
  try {
    const { changes } = database.prepare('update key_results set know_by = ? where id = ?').run(dayIn(-1), keyResultId);
    if (changes !== 1) throw new Error(`there is no key result ${keyResultId}`);
  } finally {
    database.close();
  }
}
