// When choosing a bottleneck or driver for the focus takes a sentence (A36, A61).
import { type Evidence, isShown } from './evidence.ts';
import { focusLimit } from './gap.ts';

/** Beyond the few, or without evidence: what gives way is weighed. `chosen`: how many others are. */
export function isWeighed(evidence: readonly Evidence[], chosen: number): boolean {
  return chosen >= focusLimit || !evidence.some(isShown);
}

/** Its own proposer has said why in the evidence; of others the proposer and everybody else read why. */
export function asksReason(evidence: readonly Evidence[], chosen: number, isOwn: boolean): boolean {
  return isWeighed(evidence, chosen) || !isOwn;
}
