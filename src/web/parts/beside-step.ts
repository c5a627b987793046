import type { KeyResult } from '../../contract/key-results.ts';
import type { Text } from '../../core/text.ts';

/** What a step of a running milestone is besides its words: promised and taken out, or added or accepted too late to count. */
export function besideStep(
  { id, dropped, late }: Pick<KeyResult['steps'][number], 'id' | 'dropped' | 'late'>,
  { frozen }: Pick<KeyResult, 'frozen'>,
): Text | undefined {
  if (late) return { en: 'accepted after the end, does not count', zh: '周期结束后才验收，不计入' };
  if (dropped) return { en: 'taken out, still counts', zh: '已移除，仍计入' };
  if (frozen === null || frozen.steps.some((step) => step.id === id)) return undefined;
  return { en: 'added later, does not count', zh: '后来添加，不计入' };
}
