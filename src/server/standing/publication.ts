import type { Objective } from '../../contract/objectives.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';

export type StoredPublication = Pick<NonNullable<Objective['publication']>, 'plain' | 'lines'>;

/** What was published; null for a draft. */
export function presentPublication(row: ObjectivesTable, names: ReadonlyMap<string, string>): Objective['publication'] {
  if (row.publication === null || row.published_at === null) return null;
  const by = row.published_by ?? '';
  return {
    ...(JSON.parse(row.publication) as StoredPublication),
    publishedAt: row.published_at,
    publishedBy: { id: by, name: names.get(by) ?? '' },
  };
}
