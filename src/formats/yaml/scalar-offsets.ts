// Finds for each character of a YAML string the place in the source it came from, across quotes, escapes and folded lines.
import { isSpace } from '../statement.ts';

/** How far an escape or a mark may put a character off. */
const reach = 12;

/** Offsets for each UTF-16 unit of `text` and one for its end; the scalar stands at `[from, to)` of the source. Linear. */
export function scalarOffsets(source: string, text: string, from: number, to: number): number[] {
  const offsets: number[] = [];
  let at = from;
  if (source[at] === '"' || source[at] === "'") at++;
  else if (source[at] === '|' || source[at] === '>') while (at < to && source[at] !== '\n') at++;
  for (let i = 0; i < text.length; i++) {
    const blank = isSpace(text.charCodeAt(i));
    if (!blank) while (at < to && isSpace(source.charCodeAt(at))) at++;
    const found =
      blank && isSpace(source.charCodeAt(at)) ? at : near(source, text.charCodeAt(i), at, Math.min(to, at + reach));
    if (found === undefined) {
      offsets.push(Math.min(at, to));
      continue;
    }
    offsets.push(found);
    at = found + 1;
  }
  offsets.push(Math.min(at, to));
  return offsets;
}

function near(source: string, unit: number, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === unit) return at;
  return undefined;
}
