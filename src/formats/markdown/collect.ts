// Gathers statements into sets while a document is walked, and notes for every line what became of it.
import { positionOf, type Piece, type ReadSet, type Statement } from '../statement.ts';
import type { Node } from './outline.ts';
import type { Explained, LineRole, Reason } from './reasons.ts';
import { trimStatement } from './trim-statement.ts';

export type Unread = { line: number; text: string; reason: Reason };

export type Found = ReadSet & { number: string[] };

export type Collector = ReturnType<typeof collector>;

export function collector(starts: readonly number[]) {
  const sets: Found[] = [];
  const explain: Explained[] = [];
  const unread: Unread[] = [];

  /** Says of the lines of a node what they are; only the first carries the reason. */
  const note = (node: Node, as: LineRole, reason: Reason) => {
    node.lines.forEach((line, index) => {
      explain.push({ line: line.number, as, reason: index === 0 ? reason : 'continued' });
    });
    const line = node.lines[0];
    if (as === 'unread' && line) unread.push({ line: line.number, text: node.piece.text, reason });
  };

  const statement = (node: Node, piece: Piece): Statement & { owner: string | undefined } => {
    const trimmed = trimStatement(piece);
    const place = positionOf(starts, trimmed.piece.offsets[0] ?? 0);
    return {
      text: trimmed.piece.text,
      line: place.line,
      column: place.column,
      offsets: trimmed.piece.offsets,
      state: node.struck ? 'dropped' : node.tick,
      priority: trimmed.priority,
      result: trimmed.result,
      owner: trimmed.owner,
    };
  };

  const objective = (node: Node, piece: Piece, reason: Reason, serves?: string): Found | undefined => {
    const { owner, ...place } = statement(node, piece);
    if (!place.text) return void note(node, 'note', 'struck-empty');
    const set: Found = {
      set: { objective: { text: place.text }, keyResults: [] },
      objective: place,
      places: [],
      number: node.label?.number ?? [],
    };
    if (owner) set.set.objective.owner = owner;
    if (serves) set.set.objective.serves = serves;
    sets.push(set);
    note(node, 'objective', reason);
    return set;
  };

  const keyResult = (found: Found | undefined, node: Node, piece: Piece, reason: Reason): boolean => {
    const { owner, ...place } = statement(node, piece);
    if (!place.text) note(node, 'note', 'struck-empty');
    else if (!found) note(node, 'unread', 'no-objective-above');
    else {
      found.set.keyResults.push({ text: place.text });
      const draft = found.set.keyResults.at(-1);
      const by = owner ?? node.label?.owner;
      if (draft && by) draft.owner = by;
      found.places.push(place);
      note(node, 'key-result', reason);
      return true;
    }
    return false;
  };

  /** The objective a labelled key result belongs to: `KR2.1` to the objective numbered 2, otherwise the last one. */
  const home = (number: readonly string[]): Found | undefined => {
    const last = sets.at(-1);
    const wanted = number.length > 1 ? number[0] : undefined;
    if (!wanted || last?.number[0] === wanted) return last;
    return sets.findLast((set) => set.number[0] === wanted) ?? last;
  };

  return { sets, explain, unread, note, objective, keyResult, home };
}
