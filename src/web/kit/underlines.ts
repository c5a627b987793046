/** A stretch of a statement to underline, in UTF-16 offsets, half open. `key` says which finding it belongs to. */
export type Underline = { start: number; end: number; key: string; gentle?: boolean };

export type Piece = { text: string; keys: string[]; gentle: boolean };

/** Cuts the text at every edge of an underline; overlapping ones share their pieces. */
export function cutPieces(text: string, underlines: readonly Underline[]): Piece[] {
  const inside = underlines.filter((line) => line.start < line.end && line.start < text.length && line.end > 0);
  const edges = new Set([0, text.length]);
  for (const line of inside) {
    edges.add(Math.max(0, line.start));
    edges.add(Math.min(text.length, line.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] ?? 0;
    const end = sorted[index + 1] ?? 0;
    const over = inside.filter((line) => line.start < end && line.end > start);
    pieces.push({
      text: text.slice(start, end),
      keys: over.map((line) => line.key),
      gentle: over.length > 0 && over.every((line) => line.gentle === true),
    });
  }
  return pieces;
}

/**
 * Moves underlines that were found in `before` to where the same words stand in `after`, so that they do not flicker
 * between a keystroke and the next reading. Words that were touched lose their line.
 */
export function followEdit(underlines: readonly Underline[], before: string, after: string): readonly Underline[] {
  if (before === after) return underlines;
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const shift = after.length - before.length;
  return underlines.flatMap((line) => {
    if (line.end <= head) return [line];
    if (line.start >= before.length - tail) return [{ ...line, start: line.start + shift, end: line.end + shift }];
    return [];
  });
}
