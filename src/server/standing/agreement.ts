import type { Objective } from '../../contract/objectives.ts';
import { type Actor, isOwn } from '../../core/access/relation.ts';
import type { AgreementsTable } from '../db/tables/objectives.ts';

export type Agreement = Objective['agreements'][number];

export function presentAgreement(row: AgreementsTable, names: ReadonlyMap<string, string>, actor: Actor): Agreement {
  return {
    id: row.id,
    person: { id: row.person_id, name: names.get(row.person_id) ?? '' },
    role: row.role,
    question: row.question,
    state: row.state,
    reason: row.reason,
    condition: row.condition,
    conditionMetAt: row.condition_met_at,
    spoke: row.spoke === null ? null : row.spoke === 1,
    earlier: row.earlier === 1,
    answeredAt: row.answered_at,
    mine: isOwn(actor, row.person_id),
  };
}
