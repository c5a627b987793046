// Delivery key results only say that something was handed over, not what came of it; their share is watched over cycles.
import type { KeyResultKind } from '../okr/words.ts';

/** A milestone, or anything that is merely done or not. Guards are neither and never counted. */
export function isDelivery({ kind, measure }: { kind: KeyResultKind; measure: string }): boolean {
  return kind === 'milestone' || (kind === 'metric' && measure === 'yes-no');
}
