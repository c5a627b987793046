import type { Objective } from '../../contract/objectives.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import type { StoredPublication } from '../db/tables/written.ts';

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

/** What others have to agree to is told to them in their words (A63). */
export function lacksWords({ type }: Pick<ObjectivesTable, 'type'>, told: StoredPublication | null): boolean {
  return (type === 'debt' || type === 'fit') && (told === null || told.plain.trim() === '' || told.lines.length === 0);
}
