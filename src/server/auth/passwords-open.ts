import { refuse } from '../../core/refusal.ts';
import type { Db } from '../db/database.ts';
import { findPasswordsUntil } from '../store/installation.ts';

type Door = { passwords: boolean; database: { db: Db }; clock: () => Date };

/** May one sign in with a password now? Always, unless they are switched off and nobody let them in for a while. */
export async function passwordsOpen({ passwords, database, clock }: Door): Promise<boolean> {
  return passwords || ((await findPasswordsUntil(database.db)) ?? '') > clock().toISOString();
}

export async function refusePasswords(door: Door): Promise<void> {
  if (!(await passwordsOpen(door))) refuse('passwords-off');
}
