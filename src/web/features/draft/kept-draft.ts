import type { Objective } from '../../../contract/objectives.ts';
import type { Place } from '../../data/objectives.ts';
import { type Remembered, useRemembered } from '../../lib/remembered.ts';
import { type DraftForm, fullDraft } from './draft-form.ts';

/** What is typed, and the version it was read with: whoever saves over a newer one is asked first. */
export type Kept = { form: DraftForm; version: number | undefined };

const keptLike: Kept = { form: fullDraft(), version: 0 };

/**
 * A draft while it is typed: this browser keeps it under its objective's id, a new one under the team and cycle it is
 * for (and the record it comes of), until it is saved. `stored`: what there is when nothing is kept.
 */
export function useKeptDraft(objective: Objective | undefined, place: Place, stored: DraftForm): Remembered<Kept> {
  const key = `draft:${objective?.id ?? `${place.teamId}:${place.cycleId}${cameOf(stored)}`}`;
  return useRemembered<Kept>(key, { form: stored, version: objective?.version }, keptLike);
}

function cameOf({ debtId, gapId }: DraftForm): string {
  const from = debtId ?? gapId;
  return from === null ? '' : `:${from}`;
}
