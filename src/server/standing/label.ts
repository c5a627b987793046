import { bears } from '../../core/okr/labels.ts';
import { refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask/change.ts';
import type { LabelsTable } from '../db/tables/labels.ts';
import { listLabels } from '../store/labels.ts';

/** All ids by which objectives bear the label: its own and those of what was merged into it. Undefined: nothing was asked. */
export async function idsOfLabel({ db, actor }: Ask, wanted: string | undefined): Promise<string[] | undefined> {
  if (wanted === undefined) return undefined;
  const labels = (await listLabels(db, actor.organizationId)).map(asMerged);
  if (!labels.some((one) => one.id === wanted)) refuse('not-found');
  return labels.filter((one) => bears([one.id], wanted, labels)).map((one) => one.id);
}

export function asMerged({ id, name, archived_at, merged_into }: LabelsTable) {
  return { id, name, archivedAt: archived_at, mergedInto: merged_into };
}
