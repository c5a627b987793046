import { confidenceProblem } from '../../../../core/standing/confidence.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { listCheckIns } from '../../../store/check-ins.ts';

/** What the key-result row keeps of its check-ins. */
export type Kept = Pick<KeyResultsTable, 'check_in_id' | 'checked_in_at' | 'confidence'>;

/** A move of two or more needs a sentence. */
export function refuseUnexplained(confidence: number | null, before: number | null, reason: string): void {
  if (confidence === null || confidenceProblem(confidence, before, reason) !== 'sentence-missing') return;
  refuse('confidence-reason-missing', { values: { from: before ?? 0, to: confidence } });
}

/** The row keeps the latest check-in, and the confidence of the latest that said one. */
export async function keptOfCheckIns({ db, actor }: Change, keyResultId: string): Promise<Kept> {
  const rows = await listCheckIns(db, actor.organizationId, keyResultId, 20);
  return {
    check_in_id: rows[0]?.id ?? null,
    checked_in_at: rows[0]?.at ?? null,
    confidence: rows.find((one) => one.confidence !== null)?.confidence ?? null,
  };
}
