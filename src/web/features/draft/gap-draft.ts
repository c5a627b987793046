import type { Gap } from '../../../contract/gaps.ts';
import { draftOfEvidence } from '../../parts/evidence-draft.ts';
import type { DraftForm } from './draft-form.ts';

/** A draft that closes a gap: what is needed, for whom, and what shows it; it points back. */
export function gapDraft({ id, need, feature, customerId, evidence }: Gap): Partial<DraftForm> {
  return {
    type: 'fit',
    text: feature,
    problem: need,
    idealCustomerId: customerId,
    gapId: id,
    evidence: evidence.map(draftOfEvidence),
  };
}
