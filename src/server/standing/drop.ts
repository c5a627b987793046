import type { Drop } from '../../contract/fields.ts';
import type { CycleState } from '../../core/okr/words.ts';
import { refuse } from '../../core/refusal.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import type { StoredDrop } from '../db/tables/written.ts';
import { isFreezing } from '../store/freeze.ts';
import { personRef } from './person.ts';

type Droppable = { dropped: StoredDrop | null };

/** That it was given up, by whom and why; null for all that counts. */
export function presentDrop({ dropped }: Droppable, names: ReadonlyMap<string, string>): Drop | null {
  return dropped && { ...dropped, by: personRef(dropped.by, names) };
}

/** Who gave it up. */
export function dropperIn({ dropped }: Droppable): string | null {
  return dropped?.by ?? null;
}

/** What was given up is shown and not changed. */
export function refuseDropped({ dropped }: Droppable): void {
  if (dropped !== null) refuse('dropped');
}

/** A key result that others rely on: frozen in a cycle that still runs. */
export function isPromised(
  { frozen, removed_at }: Pick<KeyResultsTable, 'frozen' | 'removed_at'>,
  cycle: { state: CycleState },
): boolean {
  return frozen !== null && removed_at === null && isFreezing(cycle.state);
}

/** The same for an objective: published while its cycle runs, or once promised and taken back to draft. */
export function isObjectivePromised(
  { state }: Pick<ObjectivesTable, 'state'>,
  keyResults: readonly Pick<KeyResultsTable, 'frozen' | 'removed_at'>[],
  cycle: { state: CycleState },
): boolean {
  return isFreezing(cycle.state) && (state === 'published' || keyResults.some((one) => isPromised(one, cycle)));
}
