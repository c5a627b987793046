import type { Ask } from '../ask/change.ts';
import type { AlignmentsTable } from '../db/tables/alignments.ts';
import { listAlignments } from '../store/alignments.ts';
import { type DependencyRow, listNeeds } from '../store/dependencies.ts';
import { hiddenFrom } from '../store/hidden.ts';

export type CarriedLinks = { up: AlignmentsTable[]; needs: DependencyRow[] };

/** What an objective serves and needs, as far as what goes on with it may serve and need the same: what was declined or is done stays behind. */
export async function carriedLinks(ask: Pick<Ask, 'db' | 'actor'>, id: string): Promise<CarriedLinks> {
  const { db, actor } = ask;
  const [hidden, links, needs] = await Promise.all([
    hiddenFrom(ask),
    listAlignments(db, actor.organizationId, [id]),
    listNeeds(db, actor.organizationId, [id]),
  ]);
  return {
    up: links.filter((link) => link.objective_id === id && link.state === 'accepted' && !hidden.has(link.parent_id)),
    needs: needs.filter(({ state }) => state === 'asked' || state === 'accepted'),
  };
}
