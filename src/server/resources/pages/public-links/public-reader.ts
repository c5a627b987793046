import { programOf } from '../../../auth/program.ts';
import type { Db } from '../../../db/database.ts';

/** Sees what everyone in the organization sees, and no draft. */
export async function publicReader(db: Db, organizationId: string): ReturnType<typeof programOf> {
  const program = await programOf(db, organizationId);
  return { ...program, actor: { ...program.actor, role: 'reader' } };
}
