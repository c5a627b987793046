import type { KeyResult } from '../../contract/key-results.ts';
import type { Text } from '../../core/text.ts';

/** What a step of a running milestone is besides its words: promised and taken out, or added later and not counted. */
export function besideStep(
  { id, dropped }: Pick<KeyResult['steps'][number], 'id' | 'dropped'>,
  { frozen }: Pick<KeyResult, 'frozen'>,
): Text | undefined {
  if (dropped) return { en: 'taken out, still counts', zh: '已移除，仍计入' };
  if (frozen === null || frozen.steps.some((step) => step.id === id)) return undefined;
  return { en: 'added later, does not count', zh: '后来添加，不计入' };
}
