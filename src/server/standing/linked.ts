import type { Contribution, Contributor, Contributors } from '../../core/standing/contributed.ts';
import { countedKind } from '../../core/standing/measure.ts';
import type { StandingMember } from '../../core/standing/objective-standing.ts';
import { mostFloors } from '../../core/okr/alignment.ts';
import type { Ask } from '../ask/change.ts';
import type { AlignmentsTable } from '../db/tables/alignments.ts';
import type { AgreementsTable, KeyResultsTable } from '../db/tables/objectives.ts';
import { type LinkedRow, listAlignments, listContributing, listLinked } from '../store/alignments.ts';
import { listKeyResults, listShownKeyResults } from '../store/key-results.ts';
import { listAgreements } from '../store/objectives.ts';
import { noAheads } from './ahead.ts';
import { aroundOf } from './around.ts';
import { presentCycle } from './cycle.ts';
import { judge } from './judge.ts';
import { pointsOf } from './measure.ts';

/** What objectives serve and what serves them, with all that is counted in them from below. */
export type Linked = {
  /** Up and down from them. */
  links: readonly AlignmentsTable[];
  /** The objectives at the other ends, and those below that count. */
  others: ReadonlyMap<string, LinkedRow>;
  /** Of those among them that not everybody reads. */
  agreements: ReadonlyMap<string, AgreementsTable[]>;
  /** What of a parent is served, by the id of the key result. */
  keyResults: ReadonlyMap<string, Pick<KeyResultsTable, 'id' | 'text' | 'removed_at'>>;
  contributions: ReadonlyMap<string, Contribution[]>;
  contributors: Contributors;
};

export const noLinks: Linked = {
  links: [],
  others: new Map(),
  agreements: new Map(),
  keyResults: new Map(),
  contributions: new Map(),
  contributors: new Map(),
};

/** One query where nothing is linked. */
export async function loadLinked(ask: Pick<Ask, 'db' | 'actor' | 'now'>, ids: readonly string[]): Promise<Linked> {
  const { organizationId } = ask.actor;
  const links = await listAlignments(ask.db, organizationId, ids);
  if (links.length === 0) return noLinks;
  const ends = [...new Set(links.flatMap((link) => [link.objective_id, link.parent_id]))];
  const others = new Map((await listLinked(ask.db, organizationId, ends)).map((row) => [row.id, row]));
  const mine = new Set(ids);
  const counting = links.filter((link) => mine.has(link.parent_id) && link.state === 'accepted' && link.share !== null);
  const below = await loadBelow(ask, counting, others);
  const hidden = [...others.values()].filter(
    (row) => (row.state === 'draft' || row.restricted !== null) && !mine.has(row.id),
  );
  const named = await listShownKeyResults(ask.db, organizationId, [
    ...new Set(links.filter((link) => link.key_result_id !== null).map((link) => link.parent_id)),
  ]);
  const agreements = await listAgreements(
    ask.db,
    organizationId,
    hidden.map((row) => row.id),
  );
  return {
    links,
    others,
    agreements: Map.groupBy(agreements, (one) => one.objective_id),
    keyResults: new Map(named.map((row) => [row.id, row])),
    contributions: contributionsOf(counting, (link) => others.get(link.parent_id)?.cycle_state === 'closed'),
    contributors: below,
  };
}

/** All that is counted further down, floor by floor; what is a draft, restricted, deleted or dropped does not count. */
async function loadBelow(
  ask: Pick<Ask, 'db' | 'actor' | 'now'>,
  counting: readonly AlignmentsTable[],
  others: Map<string, LinkedRow>,
): Promise<Contributors> {
  const { organizationId } = ask.actor;
  const contributors = new Map<string, Contributor>();
  let floor = [...new Set(counting.map((link) => link.objective_id))];
  for (let depth = 0; depth < mostFloors && floor.length > 0; depth += 1) {
    const unknown = floor.filter((id) => !others.has(id));
    for (const row of await listLinked(ask.db, organizationId, unknown)) others.set(row.id, row);
    const rows = floor.flatMap((id) => others.get(id) ?? []).filter(isCounted);
    const ids = rows.map((row) => row.id);
    const [keyResults, links] = await Promise.all([
      listKeyResults(ask.db, organizationId, ids),
      listContributing(ask.db, organizationId, ids),
    ]);
    const byObjective = Map.groupBy(keyResults, (one) => one.objective_id);
    const contributions = contributionsOf(links);
    for (const row of rows)
      contributors.set(row.id, {
        name: `${row.text} (${row.team_name})`,
        members: membersOfLinked(row, byObjective.get(row.id) ?? [], ask.now),
        contributions: contributions.get(row.id) ?? [],
      });
    floor = [...new Set(links.map((link) => link.objective_id))].filter((id) => !contributors.has(id));
  }
  return contributors;
}

function isCounted(row: LinkedRow): boolean {
  return row.state === 'published' && row.restricted === null && row.removed_at === null;
}

function contributionsOf(
  links: readonly AlignmentsTable[],
  isOver: (link: AlignmentsTable) => boolean = () => false,
): Map<string, Contribution[]> {
  const contributions = new Map<string, Contribution[]>();
  for (const link of links) {
    const { parent_id, objective_id, key_result_id, share } = link;
    if (share === null) continue;
    const one = {
      from: objective_id,
      keyResultId: key_result_id,
      share,
      kept: keptOf(link),
      moves: isOver(link) && !link.kept_at,
    };
    contributions.set(parent_id, [...(contributions.get(parent_id) ?? []), one]);
  }
  return contributions;
}

function keptOf({ kept_at, kept_name, kept_progress, kept_expected }: AlignmentsTable): Contribution['kept'] {
  if (!kept_at) return undefined;
  return { name: kept_name ?? '', progress: kept_progress ?? undefined, expected: kept_expected ?? undefined };
}

function membersOfLinked(row: LinkedRow, keyResults: readonly KeyResultsTable[], now: Date): StandingMember[] {
  const around = aroundOf(row, cycleOf(row), now, { adjustments: new Map(), aheads: noAheads });
  return keyResults.map((one) => {
    const { progress, expected } = judge(one, around, pointsOf(one));
    return { id: one.id, name: one.text, kind: countedKind(one), weight: one.weight, progress, expected };
  });
}

/** The cycle that was read beside an objective. */
export function cycleOf(row: LinkedRow) {
  const { cycle_id, cycle_name, cycle_state, cycle_level } = row;
  return presentCycle({ ...row, id: cycle_id, name: cycle_name, state: cycle_state, level: cycle_level });
}
