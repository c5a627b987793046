// What comes of reading a number: the number, or why there is none; and the words for the second.
import type { Text } from '../text.ts';

/**
 * `understood`: something in the text was interpreted (a mark, 万, k, another unit), so it is worth showing what was
 * understood. `readings`: the two numbers an ambiguous text may mean.
 */
export type NumberRead =
  | { ok: true; value: number; understood: boolean }
  | { ok: false; why: 'empty' | 'no-number' | 'other-unit' }
  | { ok: false; why: 'ambiguous'; readings: readonly [number, number] };

export type NumberProblem = Exclude<(NumberRead & { ok: false })['why'], 'empty'>;

/** `{said}` is the text, `{one}` and `{other}` are what it may mean, `{unit}` what the number counts. */
export const numberProblemTexts: Record<NumberProblem, Text> = {
  'no-number': { en: '“{said}” is not a number.', zh: '“{said}”不是数字。' },
  'other-unit': {
    en: '“{said}” does not fit the unit {unit}.',
    zh: '“{said}”与单位“{unit}”对不上。',
  },
  ambiguous: {
    en: '“{said}” can be {one} or {other}. Write it without the comma, or with a decimal point.',
    zh: '“{said}”可以是 {one}，也可以是 {other}。请去掉逗号，或用小数点书写。',
  },
};
