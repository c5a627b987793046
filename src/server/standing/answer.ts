import type { Answer } from '../../contract/consent.ts';
import type { FindingAnswersTable } from '../db/tables/objectives.ts';

export function presentAnswer(row: FindingAnswersTable, names: ReadonlyMap<string, string>): Answer {
  return {
    fingerprint: row.fingerprint,
    rule: row.rule,
    kind: row.kind as Answer['kind'],
    text: row.text,
    until: row.until_day,
    by: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    at: row.at,
  };
}
