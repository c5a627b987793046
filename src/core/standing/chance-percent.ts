// A chance as a whole percentage that never claims to be certain.
import type { Text } from '../text.ts';

/** `24%`, and at the edges `under 1%` and `over 99%`: no model knows more. */
export function chancePercent(chance: number): Text {
  if (chance < 0.01) return { en: 'under 1%', zh: '不到 1%' };
  if (chance > 0.99) return { en: 'over 99%', zh: '超过 99%' };
  const whole = `${Math.round(chance * 100)}%`;
  return { en: whole, zh: whole };
}
