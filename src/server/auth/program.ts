import type { Actor } from '../../core/access/relation.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';
import { findZones } from '../store/zones.ts';

/** The program itself at work in an organization: it sees everything there; events name no actor. */
export async function programOf(db: Db, organizationId: string): Promise<{ actor: Actor; name: string; zones: Zones }> {
  const actor = { id: '', organizationId, role: 'admin' as const, teamIds: [], leads: [] };
  return { actor, name: '', zones: await findZones(db, organizationId) };
}
