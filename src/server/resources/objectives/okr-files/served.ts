import type { OkrFileObjective } from '../../../../formats/okr-yaml/schema.ts';
import { servesOf } from '../../../../formats/okr-yaml/serves-of.ts';
import type { Ask } from '../../../ask/change.ts';
import { mayRead } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { type LinkedRow, listLinked } from '../../../store/alignments.ts';
import { listAgreements } from '../../../store/objectives.ts';
import { findKeyResults, findObjectives } from '../../../store/search.ts';
import { titleKey } from './drafts.ts';

/** An objective that is served, or a key result of it. */
export type Served = { parentId: string; keyResultId: string | null };

const most = 200;

/**
 * What the objectives of a file say they serve, by their words: `team/cycle/words` or the words alone, of an objective or a
 * key result in a cycle that is not closed. What two have in common is nobody's.
 */
export async function findServed(
  ask: Ask,
  objectives: readonly Pick<OkrFileObjective, 'serves' | 'share'>[],
): Promise<Map<string, Served>> {
  const said = [...new Set(objectives.flatMap((one) => servesOf(one).map(({ name }) => name)))];
  const found = new Map<string, Served>();
  for (const one of said) {
    const served = await find(ask, one);
    if (served) found.set(one, served);
  }
  return found;
}

async function find(ask: Ask, said: string): Promise<Served | undefined> {
  const { db, actor } = ask;
  const words = said
    .slice(said.lastIndexOf('/') + 1)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [objectives, keyResults] = await Promise.all([
    findObjectives(db, actor.organizationId, words, most),
    findKeyResults(db, actor.organizationId, words, most),
  ]);
  const seen = await listSeen(ask, [...objectives.map(({ id }) => id), ...keyResults.map((one) => one.objective_id)]);
  const candidates = [
    ...objectives.map(({ id, text }) => ({ parentId: id, keyResultId: null, text })),
    ...keyResults.map(({ id, objective_id, text }) => ({ parentId: objective_id, keyResultId: id, text })),
  ].filter(({ parentId, text }) => {
    const parent = seen.get(parentId);
    return parent !== undefined && namesOf(parent, text).includes(titleKey(said));
  });
  const [first] = candidates;
  return first && candidates.length === 1 ? { parentId: first.parentId, keyResultId: first.keyResultId } : undefined;
}

function namesOf({ team_name, cycle_name }: LinkedRow, text: string): string[] {
  return [text, `${team_name}/${text}`, servedName({ team_name, cycle_name }, text)].map(titleKey);
}

/** How a file names what is served. */
export function servedName(
  { team_name, cycle_name }: Pick<LinkedRow, 'team_name' | 'cycle_name'>,
  text: string,
): string {
  return `${team_name}/${cycle_name}/${text}`;
}

async function listSeen({ db, actor }: Ask, ids: string[]): Promise<Map<string, LinkedRow>> {
  const rows = await listLinked(db, actor.organizationId, [...new Set(ids)]);
  const agreements = await listAgreements(
    db,
    actor.organizationId,
    rows.map((row) => row.id),
  );
  const of = Map.groupBy(agreements, (one) => one.objective_id);
  const shown = rows.filter(
    (row) =>
      row.removed_at === null &&
      row.cycle_state !== 'closed' &&
      mayRead(actor, objectiveRecord(row, of.get(row.id) ?? [])),
  );
  return new Map(shown.map((row) => [row.id, row]));
}
