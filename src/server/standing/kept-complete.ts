import type { z } from 'zod';
import type { objectiveBody } from '../../contract/objectives.ts';
import { Refusal } from '../../core/refusal.ts';
import { impactPartsOf } from '../../core/okr/impact.ts';
import { evidenceOf } from '../../core/okr/evidence.ts';
import { missingFields, type Missing, type Publishable } from '../../core/okr/publishing.ts';
import type { AgreementsTable, KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { toldOf } from './written-columns.ts';

type ObjectiveWritten = z.output<typeof objectiveBody>;
type Kept = { row: ObjectivesTable; keyResults: readonly KeyResultsTable[]; agreements: readonly AgreementsTable[] };

/**
 * What is published stays complete: a change that takes away what was there is refused, with all that would be missing.
 * What was missing before, from former rules, may stay so.
 */
export function refuseIncomplete(kept: Kept, body: ObjectiveWritten): void {
  const before = publishableOf(kept);
  const had = new Set(missingFields(before).map(({ code }) => code));
  const lost = missingFields({ ...before, ...writtenIn(body) }).filter(({ code }) => !had.has(code));
  if (lost.length > 0) throw new Refusal('not-ready', { problems: lost.map(problemOf) });
}

/** As a refusal tells it: where, and the number of the key result for its sentence. */
export function problemOf({ code, keyResult }: Missing) {
  return {
    path: keyResult === null ? '' : `keyResults.${keyResult}`,
    code,
    values: { number: (keyResult ?? 0) + 1 },
  };
}

/** Does it promise something else now than what was agreed to? */
export function isAnotherPromise(before: ObjectivesTable, after: Partial<ObjectivesTable>): boolean {
  const of = ({ text, type, impact, impact_parts = {}, ideal_customer, evidence = [] }: Partial<ObjectivesTable>) =>
    JSON.stringify([text, type, impact, impactPartsOf(impact_parts), ideal_customer, evidence.map(evidenceOf)]);
  return of(before) !== of(after);
}

function publishableOf({ row, keyResults, agreements }: Kept): Publishable {
  return {
    text: row.text,
    type: row.type,
    owner: row.owner_id,
    idealCustomer: row.ideal_customer,
    idealCustomerId: row.ideal_customer_id,
    impact: row.impact,
    impactParts: impactPartsOf(row.impact_parts),
    evidence: row.evidence.map(evidenceOf),
    // A yes to an earlier wording holds for what is public; the page says so.
    agreements: agreements.map((one) => ({
      person: { id: one.person_id },
      role: one.role,
      state: one.state,
      spoke: one.spoke === 1,
      earlier: false,
      answeredAt: one.answered_at,
    })),
    keyResults: keyResults.map((one) => ({ ...toldOf(one), steps: one.steps, owner: one.owner_id })),
  };
}

function writtenIn({
  text,
  type,
  ownerId,
  idealCustomer,
  idealCustomerId,
  impact,
  impactParts,
  evidence,
  keyResults,
}: ObjectiveWritten) {
  const written = keyResults.map((one) => ({ ...one, owner: one.ownerId }));
  const told = { idealCustomer, idealCustomerId, impact, impactParts, evidence: evidence.map(evidenceOf) };
  return { text, type, owner: ownerId, ...told, keyResults: written };
}
