import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import type { Db } from '../db/database.ts';
import { statement } from '../db/statement.ts';
import { decoded } from './json-columns.ts';
import { listAgreements } from './objectives.ts';

const restricted = statement((db, at: { organizationId: string }) =>
  db
    .selectFrom('objectives')
    .select(['id', 'team_id', 'owner_id', 'state', 'restricted'])
    .where('organization_id', '=', at.organizationId)
    .where('restricted', 'is not', null),
);

const none: ReadonlySet<string> = new Set();

/**
 * Restricted objectives that the actor may not read: whatever is listed from tables without their whole rows leaves these
 * out. They are the rare case, so there are few, and mostly none.
 */
export async function hiddenFrom({ db, actor }: { db: Db; actor: Actor }): Promise<ReadonlySet<string>> {
  const { organizationId } = actor;
  if (actor.role === 'admin') return none;
  const rows = decoded('objectives', await restricted(db, { organizationId }));
  if (rows.length === 0) return none;
  const agreements = await listAgreements(
    db,
    organizationId,
    rows.map((row) => row.id),
  );
  const hidden = rows.filter((row) => {
    const asked = agreements.filter((one) => one.objective_id === row.id && one.state !== 'overridden');
    const record = {
      organizationId,
      teamId: row.team_id,
      visibility: 'team' as const,
      ownerId: row.owner_id,
      askedIds: asked.map((one) => one.person_id),
      readers:
        row.state === 'published' ? [...(row.restricted?.teamIds ?? []), ...(row.restricted?.personIds ?? [])] : [],
    };
    return may(actor, 'read', record) !== 'yes';
  });
  return new Set(hidden.map((row) => row.id));
}
