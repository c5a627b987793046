import type { HandOver } from '../../contract/hand-overs.ts';
import { mostAtOnce } from '../../contract/most-at-once.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { organizationRecord } from '../ask/allow.ts';
import type { Ask } from '../ask/change.ts';
import { type OwnedRow, listOwned } from '../store/hand-overs.ts';
import { listLeft } from '../store/people.ts';

/** Whoever leads nothing and runs nothing hands nothing over. */
export function mayHandOver(actor: Actor): boolean {
  return actor.role === 'admin' || actor.leads.length > 0;
}

/** What people who left still answer for, of the teams the actor leads; an admin sees all. */
export async function listLeftBehind({ db, actor }: Ask): Promise<HandOver[]> {
  if (!mayHandOver(actor)) return [];
  const left = await listLeft(db, actor.organizationId);
  const rows = await listOwned(
    db,
    actor.organizationId,
    left.map((one) => one.id),
  );
  const owned = Map.groupBy(mine(actor, rows), (row) => row.owner_id);
  return left.flatMap((person) => {
    const items = owned.get(person.id) ?? [];
    return items.length === 0 ? [] : [presentHandOver(person, true, items)];
  });
}

/** Those of them that the actor may hand over: what is their own, and what belongs to the teams they lead. */
export function mine(actor: Actor, rows: readonly OwnedRow[]): OwnedRow[] {
  const yes = (teamId: string | null) =>
    may(actor, 'manage-team', organizationRecord(actor.organizationId, teamId)) === 'yes';
  return rows.filter((row) => row.owner_id === actor.id || yes(row.team_id));
}

/** The first of them are told, and how many there are. */
export function presentHandOver(person: HandOver['person'], left: boolean, rows: readonly OwnedRow[]): HandOver {
  return { person, left, items: rows.slice(0, mostAtOnce).map(presentOwned), itemCount: rows.length };
}

function presentOwned(row: OwnedRow): HandOver['items'][number] {
  const { kind, id, text } = row;
  return {
    kind,
    id,
    text,
    objective: row.objective_id === null ? null : { id: row.objective_id, text: row.objective ?? '' },
    team: row.team_id === null ? null : { id: row.team_id, name: row.team ?? '' },
  };
}
