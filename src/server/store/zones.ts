import { utc, type Zones } from '../../core/calendar/zones.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import { decodedOne, encoded } from './json-columns.ts';

const find = statement((db, at: { organizationId: string }) =>
  db.selectFrom('organizations').select('zones').where('organization_id', '=', at.organizationId),
);

/** The time zones that the days of an organization follow; where nobody has said, days are those of UTC. */
export async function findZones(db: Db, organizationId: string): Promise<Zones> {
  const [row] = await find(db, { organizationId });
  return decodedOne('organizations', row)?.zones ?? utc;
}

export async function updateZones(tx: Db, organizationId: string, zones: Zones): Promise<void> {
  await tx
    .updateTable('organizations')
    .set(encoded('organizations', { zones }))
    .where('organization_id', '=', organizationId)
    .execute();
}
