import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import { decoded } from './json-columns.ts';
import { updateObjective } from './objectives.ts';
import { objectivesOfTeams } from './objectives-joined.ts';

/** So many names are looked for by the database; of more, all that is open is read. */
const fewNames = 20;

/**
 * What these people have still to learn, of any cycle: what names them, and what falls to them as the owner of an
 * objective whose cycle is closed, since that one is not handed over.
 */
export async function listOwnedLearning(db: Db, organizationId: string, personIds: readonly string[]) {
  const text = sql.ref<string>('objectives.retrospective');
  const open = objectivesOfTeams(db)
    .where('objectives.organization_id', '=', organizationId)
    .where('objectives.removed_at', 'is', null)
    // Written by us alone: within a text the quotes would stand behind a backslash.
    .where(text, 'like', '%"done":false%')
    .select(['objectives.id as objective_id', 'objectives.text as objective', 'objectives.retrospective'])
    .select(['objectives.owner_id', 'cycles.state', 'teams.id as team_id', 'teams.name as team'])
    .orderBy('teams.created_at')
    .orderBy('objectives.created_at');
  const theirs =
    personIds.length > fewNames
      ? open
      : open.where((at) =>
          at.or([
            at('objectives.owner_id', 'in', personIds),
            ...personIds.map((id) => at(text, 'like', `%"id":"${id}"%`)),
          ]),
        );
  const known = new Set(personIds);
  return decoded('objectives', await theirs.execute()).flatMap(({ retrospective, owner_id, state, ...row }) =>
    (retrospective?.learning ?? []).flatMap(({ id, text: words, done, owner }) => {
      const whose = owner?.id ?? (state === 'closed' ? owner_id : null);
      if (done || whose === null || !known.has(whose)) return [];
      return [{ ...row, id, text: words, owner_id: whose }];
    }),
  );
}

/**
 * Gives them to somebody by name; returns how many were still theirs. A retrospective that is open elsewhere is behind
 * from then on: saved as it was, it would give them back to whoever left.
 */
export async function giveLearning(
  tx: Db,
  organizationId: string,
  { ids, from, to, by, at }: { ids: readonly string[]; from: string; to: Owner; by: Owner; at: string },
): Promise<number> {
  const rows = (await listOwnedLearning(tx, organizationId, [from])).filter((row) => ids.includes(row.id));
  for (const [objectiveId, items] of Map.groupBy(rows, (row) => row.objective_id)) {
    const given = items.map((one) => one.id);
    await rename(tx, { organizationId, objectiveId, by, at }, (id) => (given.includes(id) ? to : undefined));
  }
  return rows.length;
}

type Owner = { id: string; name: string };

type Renamed = { organizationId: string; objectiveId: string; by: Owner; at: string };

async function rename(
  tx: Db,
  { organizationId, objectiveId, by, at }: Renamed,
  ownerOf: (id: string) => Owner | undefined,
) {
  const one = tx
    .selectFrom('objectives')
    .select('retrospective')
    .where('organization_id', '=', organizationId)
    .where('id', '=', objectiveId);
  const [row] = decoded('objectives', await one.execute());
  if (row === undefined || row.retrospective === null) return;
  const learning = row.retrospective.learning.map((item) => ({ ...item, owner: ownerOf(item.id) ?? item.owner }));
  await updateObjective(tx, organizationId, objectiveId, {
    retrospective: { ...row.retrospective, learning, by, at },
  });
}
