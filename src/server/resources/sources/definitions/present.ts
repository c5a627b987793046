import type { DefinitionChange } from '../../../../contract/definitions.ts';
import type { DefinitionsTable } from '../../../db/tables/sources.ts';
import type { ReadingsTable } from '../../../db/tables/readings.ts';
import { personRef } from '../../../standing/person.ts';

export function presentDefinition(
  row: DefinitionsTable,
  names: ReadonlyMap<string, string>,
  first: ReadingsTable | undefined,
): DefinitionChange {
  return {
    id: row.id,
    at: row.at,
    by: personRef(row.changed_by, names),
    before: row.from_question,
    after: row.to_question,
    baseline: row.baseline_before,
    firstReading: first ? { at: first.at, value: first.value } : null,
    answer: row.answer,
    newBaseline: row.baseline_after,
    answeredBy: personRef(row.answered_by, names),
    answeredAt: row.answered_at,
  };
}
