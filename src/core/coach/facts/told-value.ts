// A number of a key result as the coach's sentences tell it: with thousands apart and its unit.
import { formatValue } from '../../format-value.ts';
import type { KeyResultDraft } from '../../okr/okr-set.ts';

/** `15,000 ms`, `90%`; `beside`: what it is compared with in the same sentence, so that rounding makes no two alike. */
export function toldValue(value: number, { unit }: Pick<KeyResultDraft, 'unit'>, beside: readonly number[]): string {
  // Digits and thousands are the same in both languages of the coach.
  return formatValue(value, unit, 'en', beside);
}
