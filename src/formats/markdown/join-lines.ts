// Puts the lines a statement goes on over behind each other: without a space between Chinese characters.
import type { Piece } from '../statement.ts';

export function joinLines(lines: readonly Piece[]): Piece {
  const texts: string[] = [];
  const offsets: number[] = [];
  for (const line of lines) {
    if (line.text === '') continue;
    const end = offsets.pop();
    if (end !== undefined && !(wide.test(texts.at(-1)?.slice(-1) ?? '') && wide.test(line.text.slice(0, 1)))) {
      texts.push(' ');
      offsets.push(end);
    }
    texts.push(line.text);
    for (const offset of line.offsets) offsets.push(offset);
  }
  return { text: texts.join(''), offsets };
}

const wide = /[\u2e80-\uffef]/;
