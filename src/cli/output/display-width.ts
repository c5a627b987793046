/** Columns a text takes on a terminal: 2 for Chinese, Japanese, Korean, full-width forms and emoji, 0 for marks that join the one before. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign.codePointAt(0) ?? 0);
  return width;
}

export function widthOf(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (joins.some(([from, to]) => code >= from && code <= to)) return 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

const joins: readonly [number, number][] = [
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0100, 0xe01ef],
];

/** East Asian wide and full-width blocks, and pictographs. */
const wide: readonly [number, number][] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
