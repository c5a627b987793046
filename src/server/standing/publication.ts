import type { Objective } from '../../contract/objectives.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';

/** What was published; null for a draft. */
export function presentPublication(row: ObjectivesTable, names: ReadonlyMap<string, string>): Objective['publication'] {
  if (row.publication === null || row.published_at === null) return null;
  const by = row.published_by ?? '';
  return {
    ...row.publication,
    publishedAt: row.published_at,
    publishedBy: { id: by, name: names.get(by) ?? '' },
  };
}
