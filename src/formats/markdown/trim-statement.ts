// Takes off a statement what is about it rather than in it: priority, owners in brackets, the result after `=>`.
import { cut, type Piece } from '../statement.ts';
import { withoutNotesBehind } from './notes-behind.ts';

export type Trimmed = {
  piece: Piece;
  priority?: string | undefined;
  owner?: string | undefined;
  result?: string | undefined;
  /** Said in brackets behind it: `(target: 25)`, `- Current: 3`. */
  target?: string | undefined;
  baseline?: string | undefined;
};

const front = /^\s*(?:\[([^[\]]{1,30})\]|【([^【】]{1,30})】)\s*[:：-]?\s*/;
const back =
  /\s*(?:(?<=[\s)\]】])\[([^[\]]{1,30})\]|【([^【】]{1,30})】|[(（]\s{0,2}((?:@[\w.-]+[\s,，、&/]{0,3}){1,6}|(?:owner|dri|负责人|責任人|责任人|負責人)\s?[:：]\s?[^()（）]{1,40})[)）]|\s(?:[-–—]\s)?((?:@[\w.-]+[\s,，、]{0,3}){1,6}))\s*$/i;
const priority = /^p[0-9x?]$/i;
/** `P1: `, `P1 - @lin - ` in front; `P0 incidents` speaks of them. */
const leadingPriority = /^[(（]?(p[0-3x])[)）]?(?:\s{0,3}[-–—:：]{1,2}\s{0,3}|(?=\s{0,3}@)|(?<=[)）])\s{0,3})/i;
/** `@lin: `, `@lin, @wu - `, and the words people leave where a name is due. */
const leadingOwner =
  /^\s{0,3}(?:((?:@[\w.-]+[\s,，、&/]{0,3}){1,6})[-–—:：]{0,3}\s{0,3}|(?:owner|tbd|tba|unassigned|nobody|待定|负责人待定)\s{1,3}[-–—:：]\s{1,3})/i;

/** `named`: letters such as P1 that are names in its document. Brackets count only in front, or behind a space at the end: `analyzer[s]` stays as it is. */
export function trimStatement(given: Piece, named?: ReadonlySet<string>): Trimmed {
  let piece = cut(given, 0);
  const trimmed: Trimmed = { piece };
  const owners: string[] = [];
  let tags = 0;
  const take = (tag: string) => {
    if (!priority.test(tag) && !tag.includes('@')) tags++;
    if (priority.test(tag)) trimmed.priority ??= tag.toUpperCase();
    else if (/[\p{L}]/u.test(tag))
      owners.push(tag.replace(/^(?:owner|dri|负责人|责任人|責任人|負責人)\s?[:：]\s?/i, '').trim());
  };
  const arrow = resultAt(piece.text);
  if (arrow) {
    trimmed.result = piece.text.slice(arrow.after).trim();
    piece = cut(piece, 0, arrow.at);
  }
  const behind = withoutNotesBehind(piece, named);
  piece = behind.piece;
  trimmed.target = behind.target;
  trimmed.baseline = behind.baseline;
  trimmed.priority = behind.priority?.toUpperCase();
  for (let round = 0; round < 6; round++) {
    const tail = Math.max(0, piece.text.length - 160);
    const found = back.exec(piece.text.slice(tail));
    if (!found || tail + found.index === 0) break;
    take(found[1] ?? found[2] ?? found[3] ?? found[4] ?? '');
    piece = cut(piece, 0, tail + found.index);
  }
  for (let round = 0; round < 6; round++) {
    const found = front.exec(piece.text.slice(0, 60));
    if (!found || found[0].length >= piece.text.length) break;
    const tag = found[1] ?? found[2] ?? '';
    if (!priority.test(tag) && tag.length > 16) break;
    take(tag);
    piece = cut(piece, found[0].length);
  }
  const first = leadingPriority.exec(piece.text.slice(0, 20)) ?? setOffPriority(piece);
  if (first && first[0].length < piece.text.length) {
    trimmed.priority ??= first[1]?.toUpperCase();
    piece = cut(piece, first[0].length);
  }
  const led = leadingOwner.exec(piece.text.slice(0, 80));
  if (led && led[0].length < piece.text.length) {
    if (led[1]) owners.push(led[1].trim());
    piece = cut(piece, led[0].length);
  }
  // `[DP][PRODUCT]`: several in brackets name areas, nobody in charge.
  if (tags > 1) owners.length = 0;
  piece = withoutEnd(piece);
  trimmed.piece = piece;
  if (owners.length > 0) trimmed.owner = owners.toReversed().join(', ');
  return trimmed;
}

/** `P0` whose marks (code, bold) were taken off behind it. */
function setOffPriority({ text, offsets }: Piece): RegExpExecArray | null {
  const found = /^(p[0-3x])\s{1,3}/i.exec(text.slice(0, 8));
  return found && (offsets[2] ?? 0) - (offsets[1] ?? 0) > 1 ? found : null;
}

/** Colons, backslashes and signs at the end announce or decorate. */
function withoutEnd(piece: Piece): Piece {
  const shown = piece.text.slice(-24);
  const end = /(?:[\s:：\\✓✗✘]|\p{Extended_Pictographic}\ufe0f?)+$/u.exec(shown)?.[0].length ?? 0;
  return end > 0 && end < piece.text.length ? cut(piece, 0, piece.text.length - end) : piece;
}

/** The last `=>`, unless it stands between two numbers (`480 => 300 ms` is a way to go, not a result). */
function resultAt(text: string): { at: number; after: number } | undefined {
  const at = text.lastIndexOf('=>');
  if (at <= 0) return undefined;
  const after = text.slice(at + 2).trim();
  const from = /\S*$/.exec(text.slice(Math.max(0, at - 30), at).trimEnd())?.[0] ?? '';
  if (/\d/.test(from) && /^[~≤≥<>]?\s*\d/.test(after) && (/[%％]$/.test(from) || !/^\d+(?:\.\d+)?\s?[%％]/.test(after)))
    return undefined;
  return { at, after: at + 2 };
}
