import { listCycles } from './cycle.ts';
import type { Objective } from '../../contract/objectives.ts';
import type { Ask } from '../ask/change.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { carriedLinks } from './carried-links.ts';
import { presentClosure } from './closure.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { listObjectives } from '../store/objectives.ts';

/** What an objective goes on with, and what goes on with it. */
export async function presentContinuation(
  ask: Ask,
  row: ObjectivesTable,
): Promise<Pick<Objective, 'continues' | 'continuedBy'>> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const [hidden, earlier, later] = await Promise.all([
    hiddenFrom(ask),
    row.continues_id === null ? [] : listObjectives(db, organizationId, { ids: [row.continues_id] }),
    listObjectives(db, organizationId, { continuesId: row.id }),
  ]);
  const isSeen = (one: ObjectivesTable) => !hidden.has(one.id);
  const [before, after] = [earlier.find(isSeen), later.find(isSeen)];
  if (!before && !after) return { continues: null, continuedBy: null };
  const carried = before ? await carriedLinks(ask, before.id) : { up: [], needs: [] };
  const cycles = new Map((await listCycles(ask)).map((cycle) => [cycle.id, cycle.name]));
  return {
    continues: before
      ? {
          id: before.id,
          text: before.text,
          cycle: cycles.get(before.cycle_id) ?? '',
          grade: presentClosure(before)?.grade ?? null,
          links: carried.up.length + carried.needs.length,
        }
      : null,
    continuedBy: after ? { id: after.id, cycle: cycles.get(after.cycle_id) ?? '' } : null,
  };
}
