import { type Actor, isOwn } from '../../core/access/relation.ts';
import type { RecordedRow } from './record.ts';

/**
 * Whoever may do something with one objective of a team may do it with its others, but for what is one's own or restricted:
 * of long lists each kind is asked about once. Only for rows on which nobody is asked to agree.
 */
export function askedOnce<Row extends RecordedRow>(actor: Actor, is: (row: Row) => boolean): (row: Row) => boolean {
  const known = { draft: kinds(), published: kinds() };
  return (row) => {
    if (row.restricted !== null) return is(row);
    const byTeam = known[row.state][isOwn(actor, row.owner_id) ? 'own' : 'other'];
    const before = byTeam.get(row.team_id);
    if (before !== undefined) return before;
    const may = is(row);
    byTeam.set(row.team_id, may);
    return may;
  };
}

function kinds() {
  return { own: new Map<string, boolean>(), other: new Map<string, boolean>() };
}
