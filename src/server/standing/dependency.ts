import type { Dependency } from '../../contract/dependency.ts';
import { may } from '../../core/access/may.ts';
import type { Actor } from '../../core/access/relation.ts';
import { organizationRecord } from '../ask/allow.ts';
import type { DependencyRow } from '../store/dependencies.ts';
import { personRef } from './person.ts';

type Around = { actor: Actor; names: ReadonlyMap<string, string>; today: string; isOpen: boolean };

/** A row as both teams see it. */
export function presentDependency(row: DependencyRow, { actor, names, today, isOpen }: Around): Dependency {
  const asking = { ...organizationRecord(row.organization_id, row.from_id), ownerId: row.owner_id };
  return {
    id: row.id,
    keyResult: { id: row.key_result_id, text: row.key_result_text },
    objective: { id: row.objective_id, text: row.objective_text },
    from: { id: row.from_id, name: row.from_name },
    team: { id: row.team_id, name: row.team_name },
    need: row.need,
    due: row.due,
    state: row.state,
    late: isLate(row, today),
    reason: row.reason,
    askedBy: personRef(row.asked_by, names),
    askedAt: row.asked_at,
    answeredBy: personRef(row.answered_by, names),
    answeredAt: row.answered_at,
    can: {
      answer: isOpen && mayAnswer(actor, row),
      change: isOpen && may(actor, 'edit-objective', asking) === 'yes',
    },
  };
}

/** Whoever works in the team that is asked answers for it. */
export function mayAnswer(actor: Actor, row: Pick<DependencyRow, 'organization_id' | 'team_id'>): boolean {
  return may(actor, 'edit-objective', organizationRecord(row.organization_id, row.team_id)) === 'yes';
}

/** The lead who is away and whose answer it is, where the actor answers as their deputy and not as one of the team. */
export function leadAway({ teamIds, leads, standsInFor = [] }: Actor, teamId: string): string | undefined {
  if (teamIds.includes(teamId) || leads.includes(teamId)) return undefined;
  return standsInFor.find((one) => one.leads.includes(teamId))?.id;
}

export function peopleInDependencies(rows: readonly DependencyRow[]): (string | null)[] {
  return rows.flatMap((row) => [row.asked_by, row.answered_by]);
}

/** Asked for or accepted, not done, and its day is past. */
export function isLate({ state, due }: Pick<DependencyRow, 'state' | 'due'>, today: string): boolean {
  return (state === 'asked' || state === 'accepted') && due !== null && due < today;
}
