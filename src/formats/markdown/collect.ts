// Gathers statements into sets while a document is walked, and notes for every line what became of it.
import type { DecimalMark } from '../../core/numbers/marks.ts';
import type { KeyResultDraft } from '../../core/okr/okr-set.ts';
import { positionOf, type Piece, type ReadSet, type Statement } from '../statement.ts';
import type { Node } from './outline.ts';
import type { Realm } from './realm.ts';
import type { Explained, LineRole, Reason } from './reasons.ts';
import { putAmount } from './put-amount.ts';
import { trimStatement } from './trim-statement.ts';
import { twins, type Twins } from './twins.ts';

/** `values`: what the words of the reason are filled with. */
export type Unread = { line: number; text: string; reason: Reason; values?: Record<string, string> };

export type Found = ReadSet & {
  number: string[];
  /** Its key results by their words and by their numbers. */
  words: Twins<KeyResultDraft>;
  numbered: Map<string, KeyResultDraft>;
  /** Its key results whose unit is told by itself, not beside a number. */
  withUnit: Set<KeyResultDraft>;
  realm: Realm;
  /** Its label alone does not make it one: 目标：…, Goal: …. */
  weak: boolean;
  node: Node;
};

/** A key result and the objective it stands under. */
export type Kept = { found: Found; draft: KeyResultDraft };

export type Collector = ReturnType<typeof collector>;

/** `named`: letters such as P1 that are names in this document. */
export function collector(
  starts: readonly number[],
  mark: DecimalMark | undefined,
  named: ReadonlySet<string> = new Set(),
) {
  const sets: Found[] = [];
  const explain: Explained[] = [];
  const unread: Unread[] = [];
  const byRealm = new Map<Realm, Twins<Found>>();
  const all = twins<KeyResultDraft>();
  /** The last objective of each number. */
  const byNumber = new Map<string, Found>();

  /** Says of the lines of a node what they are; only the first carries the reason. */
  const note = (node: Node, as: LineRole, reason: Reason, values?: Record<string, string>) => {
    const why = values === undefined ? { reason } : { reason, values };
    node.lines.forEach((line, index) => {
      explain.push({ line: line.number, as, ...(index === 0 ? why : { reason: 'continued' as const }) });
    });
    const line = node.lines[0];
    if (as === 'unread' && line) unread.push({ line: line.number, text: node.piece.text, ...why });
  };

  const objective = (node: Node, piece: Piece, reason: Reason, realm: Realm, within?: Found): Found | undefined => {
    const { owner, numbers: _numbers, ...place } = statementOf(starts, node, piece, named);
    if (!place.text) return void note(node, 'note', 'struck-empty');
    const number = node.label?.as === 'objective' ? node.label.number : [];
    const known = byRealm.get(realm) ?? twins<Found>();
    byRealm.set(realm, known);
    const twin = known.find(place.text);
    if (twin && node.label && twin.set.keyResults.length > 0 && sameNumber(twin.number, number)) {
      note(node, 'note', 'repeated');
      return twin;
    }
    const set: Found = {
      set: { objective: { text: place.text }, keyResults: [] },
      objective: place,
      places: [],
      number,
      words: twins(),
      numbered: new Map(),
      withUnit: new Set(),
      realm,
      weak: node.label?.weak === true,
      node,
    };
    if (owner) set.set.objective.owner = owner;
    if (within) set.set.objective.serves = within.set.objective.text;
    sets.push(set);
    known.keep(place.text, set);
    if (number[0] !== undefined) byNumber.set(number[0], set);
    note(node, 'objective', reason);
    return set;
  };

  const keyResult = (
    found: Found | undefined,
    node: Node,
    piece: Piece,
    reason: Reason,
    number?: string[],
  ): Kept | undefined => {
    const { owner, numbers, ...place } = statementOf(starts, node, piece, named);
    if (!place.text) return void note(node, 'note', 'struck-empty');
    if (!found) return void note(node, 'unread', 'no-objective-above');
    if (found.words.find(place.text)) return void note(node, 'note', 'repeated');
    const draft: KeyResultDraft = { text: place.text };
    const by = owner ?? node.label?.owner;
    if (by) draft.owner = by;
    found.set.keyResults.push(draft);
    found.places.push(place);
    found.words.keep(place.text, draft);
    all.keep(place.text, draft);
    const name = (number ?? node.label?.number ?? []).at(-1);
    if (name !== undefined) found.numbered.set(name, draft);
    note(node, 'key-result', reason);
    const kept = { found, draft };
    for (const field of ['target', 'baseline'] as const)
      if (numbers[field] !== undefined && !isDone.test(numbers[field])) putAmount(kept, field, numbers[field], mark);
    return kept;
  };

  /** The objective a labelled key result belongs to: `KR2.1` to the objective numbered 2, otherwise the last one. */
  const home = (number: readonly string[]): Found | undefined => {
    const last = sets.at(-1);
    const wanted = number.length > 1 ? number[0] : undefined;
    if (!wanted || last?.number[0] === wanted) return last;
    return byNumber.get(wanted) ?? last;
  };

  /** Whether a key result with these words, or of this number, was read. */
  const isKnown = (text: string) => all.find(text) !== undefined;
  const isNumbered = (number: readonly string[]) => home(number)?.numbered.has(number.at(-1) ?? '') === true;

  return { sets, explain, unread, note, objective, keyResult, home, isKnown, isNumbered };
}

/** `(target: 100.0)`, `(target: 1)`: a tool’s way to say that it is done or not. */
const isDone = /^(?:1|100)(?:\.0+)?$/;

type Said = Statement & {
  owner: string | undefined;
  numbers: { target: string | undefined; baseline: string | undefined };
};

function statementOf(starts: readonly number[], node: Node, piece: Piece, named: ReadonlySet<string>): Said {
  const trimmed = trimStatement(piece, named);
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
    numbers: { target: trimmed.target, baseline: trimmed.baseline },
  };
}

function sameNumber(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one[0] === other[0];
}
