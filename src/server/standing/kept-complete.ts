import type { Missing } from '../../core/okr/publishing.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { impactPartsOf } from '../../core/okr/impact.ts';
import { evidenceOf } from '../../core/okr/evidence.ts';
import type { Ask } from '../ask/change.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { missingIn, type Page } from './page.ts';
import { lacksWords } from './publication.ts';
import { isSameNumber } from './same-number.ts';

/**
 * What is published stays fit to be published: a change after which something is missing that was not before is
 * refused, with all of it, key result by key result. What was missing before, from former rules, may stay so.
 */
export function refuseLess(ask: Ask, before: Page, after: Page): void {
  const lost = newIn(missingIn(ask, before), missingIn(ask, after), idsOf(before), idsOf(after));
  if (lost.length > 0) throw new Refusal('published-incomplete', { problems: lost.map(problemOf) });
  // Another kind of objective may have to be told in plain words (A63).
  if (lacksWords(after.row, after.row.publication) && !lacksWords(before.row, before.row.publication))
    refuse('plain-words-missing');
}

/** Those that were not there before, each as often as it is there more. */
export function newIn(
  before: readonly Missing[],
  after: readonly Missing[],
  idsBefore: readonly string[] = [],
  idsAfter: readonly string[] = [],
): Missing[] {
  const keyOf = ({ code, keyResult }: Missing, ids: readonly string[]) =>
    keyResult === null ? code : `${code} ${ids[keyResult]}`;
  const had = new Map<string, number>();
  for (const one of before) had.set(keyOf(one, idsBefore), (had.get(keyOf(one, idsBefore)) ?? 0) + 1);
  return after.filter((one) => {
    const left = had.get(keyOf(one, idsAfter)) ?? 0;
    had.set(keyOf(one, idsAfter), left - 1);
    return left <= 0;
  });
}

function idsOf({ row, loaded }: Page): string[] {
  return (loaded.keyResults.get(row.id) ?? []).map(({ id }) => id);
}

/** As a refusal tells it: where, and the number of the key result for its sentence. */
export function problemOf({ code, keyResult }: Missing) {
  return {
    path: keyResult === null ? '' : `keyResults.${keyResult}`,
    code,
    values: { number: (keyResult ?? 0) + 1 },
  };
}

/** Does it promise something else now than what was agreed to: its words, for whom, what it rests on, its numbers? */
export function isAnotherPromise(before: Written, after: Written): boolean {
  const is = new Map(after.keyResults.map((one) => [one.id, one]));
  return (
    said(before.row) !== said(after.row) ||
    is.size !== before.keyResults.length ||
    before.keyResults.some((one) => !isSameNumber(one, is.get(one.id)))
  );
}

type Written = { row: ObjectivesTable; keyResults: readonly KeyResultsTable[] };

function said({
  text,
  type,
  impact,
  impact_parts,
  ideal_customer,
  ideal_customer_id,
  gap_id,
  evidence,
}: ObjectivesTable) {
  const parts = [impact, impactPartsOf(impact_parts), evidence.map(evidenceOf)];
  return JSON.stringify([text, type, ideal_customer, ideal_customer_id, gap_id, ...parts]);
}
