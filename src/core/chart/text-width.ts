// How wide a text will be, without a font at hand: enough to keep words from running into each other.

/** Px at `size` px: a Chinese character is as wide as it is high, a Latin letter a little more than half of that. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56) * size, 0);
}
