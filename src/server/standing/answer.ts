import type { Answer } from '../../contract/consent.ts';
import type { Answered } from '../../core/coach/answered.ts';
import { askOfRule } from '../../core/coach/ask-of-rule.ts';
import type { AnswersTable } from '../db/tables/objectives.ts';

export function presentAnswer(row: AnswersTable, names: ReadonlyMap<string, string>): Answer {
  return {
    ...answeredOf(row),
    rule: row.rule,
    ask: askOfRule(row.rule),
    text: row.text,
    by: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    at: row.at,
  };
}

/** The part of an answer that tells whether a finding still asks. */
export function answeredOf({ fingerprint, kind, until_day }: AnswersTable): Answered {
  return { fingerprint, kind, until: until_day };
}
