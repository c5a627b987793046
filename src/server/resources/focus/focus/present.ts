import { evidenceOf } from '../../../../core/okr/evidence.ts';
import type { Diagnosis } from '../../../../contract/focus.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import { personRef } from '../../../standing/person.ts';

export function presentDiagnosis(
  row: DiagnosesTable,
  names: ReadonlyMap<string, string>,
  objectives: Diagnosis['objectives'],
): Diagnosis {
  return {
    id: row.id,
    kind: row.kind,
    text: row.text,
    stageId: row.stage_id,
    teamId: row.team_id,
    evidence: row.evidence.map(evidenceOf),
    chosen: row.chosen === 1,
    tradeOff: row.trade_off ?? '',
    proposedBy: personRef(row.proposed_by, names),
    declined:
      row.declined_at == null
        ? null
        : { reason: row.declined_reason ?? '', by: personRef(row.declined_by ?? null, names), at: row.declined_at },
    objectives,
  };
}
