import type { Alignment } from '../../contract/alignment.ts';
import type { ObjectiveCard } from '../../contract/objectives.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import type { ContributedStanding } from '../../core/standing/contributed.ts';
import type { AlignmentsTable } from '../db/tables/alignments.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import type { LinkedRow } from '../store/alignments.ts';
import { cycleOf, type Linked } from './linked.ts';
import { personRef } from './person.ts';
import { type ObjectiveRecord, objectiveRecord } from './record.ts';

/** What the objective serves, of what the actor may see, as its card tells it. */
export function presentServes(
  { id }: Pick<ObjectivesTable, 'id'>,
  linked: Linked,
  actor: Actor,
): ObjectiveCard['serves'] {
  return linked.links.flatMap((link) => {
    if (link.objective_id !== id || link.state !== 'accepted') return [];
    const parent = seen(link.parent_id, linked, actor);
    if (parent === undefined) return [];
    const keyResult = link.key_result_id === null ? undefined : linked.keyResults.get(link.key_result_id);
    return [
      {
        objectiveId: parent.row.id,
        keyResultId: link.key_result_id,
        text: keyResult?.text ?? parent.row.text,
        team: parent.row.team_name,
        share: link.share,
        public: parent.row.state === 'published' && parent.row.restricted === null,
        dropped: parent.row.dropped !== null || isKeyResultGone(link, linked),
      },
    ];
  });
}

type End = { row: ObjectivesTable; access: ObjectiveRecord; isOpen: boolean };

/** Both directions, of what the actor may see, as the page of the objective tells them. */
export function presentAlignments(
  own: End,
  { linked, names, standing }: { linked: Linked; names: ReadonlyMap<string, string>; standing: ContributedStanding },
  actor: Actor,
): { serves: Alignment[]; servedBy: Alignment[] } {
  const { id } = own.row;
  const all = linked.links.flatMap((link) => {
    const isChild = link.objective_id === id;
    const other = seen(isChild ? link.parent_id : link.objective_id, linked, actor);
    if (other === undefined) return [];
    const isOpen = cycleOf(other.row).state !== 'closed';
    const otherEnd = { row: other.row, access: other.access, isOpen };
    const [child, parent] = isChild ? [own, otherEnd] : [otherEnd, own];
    const counted = isChild
      ? undefined
      : standing.counted.find(({ from, keyResultId }) => from === other.row.id && keyResultId === link.key_result_id);
    return [
      {
        isChild,
        told: tell(link, other.row, {
          linked,
          names,
          counted: counted?.progress ?? null,
          can: canOf(link, { child, parent, isGone: isKeyResultGone(link, linked) }, actor),
        }),
      },
    ];
  });
  return {
    serves: all.filter(({ isChild }) => isChild).map(({ told }) => told),
    servedBy: all.filter(({ isChild }) => !isChild).map(({ told }) => told),
  };
}

/** What is not there any more is served by nobody; that is not to serve all of its objective. */
function isKeyResultGone({ key_result_id }: AlignmentsTable, { keyResults }: Linked): boolean {
  return key_result_id !== null && keyResults.get(key_result_id)?.removed_at !== null;
}

/** People that links name. */
export function peopleInLinks({ links }: Linked): (string | null)[] {
  return links.flatMap((link) => [link.asked_by, link.answered_by]);
}

type Told = { linked: Linked; names: ReadonlyMap<string, string>; counted: number | null; can: Alignment['can'] };

function tell(link: AlignmentsTable, other: LinkedRow, { linked, names, counted, can }: Told): Alignment {
  const { id, name, start, end, state } = cycleOf(other);
  const keyResult = link.key_result_id === null ? undefined : linked.keyResults.get(link.key_result_id);
  return {
    id: link.id,
    other: {
      id: other.id,
      text: other.text,
      team: { id: other.team_id, name: other.team_name },
      cycle: { id, name, start, end, state },
      state: other.state,
      dropped: other.dropped !== null,
      restricted: other.restricted !== null,
    },
    keyResult: keyResult === undefined ? null : { id: keyResult.id, text: keyResult.text },
    gone: isKeyResultGone(link, linked),
    share: link.share,
    state: link.state,
    askedFrom: link.from_parent === 1 ? 'parent' : 'objective',
    note: link.note,
    reason: link.reason,
    askedBy: personRef(link.asked_by, names),
    askedAt: link.asked_at,
    answeredBy: personRef(link.answered_by, names),
    answeredAt: link.answered_at,
    counted,
    can,
  };
}

type Ends = { child: End; parent: End; isGone: boolean };

function canOf(link: AlignmentsTable, { child, parent, isGone }: Ends, actor: Actor): Alignment['can'] {
  const mayEdit = ({ row, access }: End) => row.dropped === null && may(actor, 'edit-objective', access) === 'yes';
  const asked = link.from_parent === 1 ? child : parent;
  const isOpen = child.isOpen && parent.isOpen;
  return {
    answer: isOpen && link.state === 'asked' && mayEdit(asked),
    share: isOpen && !isGone && link.state === 'accepted' && mayEdit(parent),
    remove: isOpen && [child, parent].some((end) => may(actor, 'edit-objective', end.access) === 'yes'),
  };
}

/** The objective at the other end, if the actor may see it. */
function seen(id: string, linked: Linked, actor: Actor) {
  const row = linked.others.get(id);
  if (row === undefined) return undefined;
  const access = objectiveRecord(row, linked.agreements.get(id) ?? []);
  return may(actor, 'read', access) === 'yes' ? { row, access } : undefined;
}
