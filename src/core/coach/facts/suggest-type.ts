// Suggests the type of an objective from its words, and shows the words that led there; it never sets the type.
import type { Span } from '../read/span.ts';
import type { ObjectiveType } from '../../okr/words.ts';
import { fold } from '../read/fold.ts';
import { forms } from '../read/forms.ts';
import { typeWords } from '../words/types.ts';
import { contractOf } from './set-facts.ts';
import { has } from '../read/look.ts';
import { read } from '../read/parse.ts';
import { emptyTrie, longestAt, enter, type Trie } from '../read/trie.ts';
import { ownWays } from '../words/patterns/objectives.ts';

export type TypeSuggestion = { type: ObjectiveType; words: Span[] };

type Typed = Exclude<ObjectiveType, 'other'>;

/**
 * The likeliest type of an objective; `words` are ranges in `objectiveText`. `why` helps where the objective is thin.
 * Nothing matched, contract work, or work on the team's own ways: `other`.
 */
export function suggestType(objectiveText: string, why?: string): TypeSuggestion {
  const statement = read(objectiveText);
  if (contractOf(statement, [statement, statement]) !== undefined) return { type: 'other', words: [] };
  const found = score(objectiveText);
  if (why !== undefined) for (const [type, { weight }] of score(why)) add(found, type, weight / 2, undefined);
  if (statement.audiences.length > 0 || statement.end !== undefined) add(found, 'delivery', 1, undefined);
  if (isOwnWay(statement.folded) || repeatsOneWord(statement.folded)) return { type: 'other', words: [] };
  if (has(statement, 'rework')) add(found, 'debt', 1, undefined);
  let best: Typed | undefined;
  for (const type of order)
    if ((found.get(type)?.weight ?? 0) > (best === undefined ? 0.7 : (found.get(best)?.weight ?? 0))) best = type;
  return best === undefined ? { type: 'other', words: [] } : { type: best, words: found.get(best)?.words ?? [] };
}

/** On a tie the earlier one wins: the more particular before the more general. */
const order: readonly Typed[] = ['fit', 'debt', 'quality', 'operations', 'delivery'];

/** One word of these weighs as much as this; delivery words are everywhere and weigh little. */
const weights: Record<Typed, number> = { fit: 2, debt: 2, quality: 1.8, operations: 1.5, delivery: 0.8 };

type Found = Map<Typed, { weight: number; words: Span[] }>;

function score(text: string): Found {
  const folded = fold(text);
  const found: Found = new Map();
  for (let at = 0; at < folded.length; ) {
    const starts = at === 0 || !/[a-z0-9]/.test(folded[at - 1] ?? '') || !/[a-z0-9]/.test(folded[at] ?? '');
    const match = starts ? longestAt(words, folded, at) : undefined;
    if (match === undefined) at++;
    else {
      for (const type of match.value) add(found, type, weights[type], { start: at, end: match.end });
      at = match.end;
    }
  }
  return found;
}

function add(found: Found, type: Typed, weight: number, span: Span | undefined): void {
  const one = found.get(type) ?? { weight: 0, words: [] };
  one.weight += weight;
  // A long text hits often: copied each time, the list would cost its square.
  if (span !== undefined) one.words.push(span);
  found.set(type, one);
}

/** 🔥留存🔥留存🔥: one word over and over says nothing of what it is about. */
function repeatsOneWord(folded: string): boolean {
  const said = folded.match(/[a-z0-9]+|[\u3400-\u9fff]+/g) ?? [];
  const first = said[0] ?? '';
  if (said.length > 1) return said.every((word) => word === first);
  const half = /^(\S{2,8}?)\1{1,20}$/.exec(first);
  return half !== null;
}

/** How the team itself works (reviews, builds, environments, onboarding of engineers) is none of the five types. */
function isOwnWay(folded: string): boolean {
  return ownWays.test(folded);
}

const words: Trie<Typed[]> = build();

function build(): Trie<Typed[]> {
  const trie = emptyTrie<Typed[]>();
  for (const [type, { strong }] of Object.entries(typeWords) as [Typed, { strong: { zh: string; en: string } }][]) {
    const phrases = [
      ...strong.zh.trim().split(/\s+/),
      ...strong.en.split(',').flatMap((word) => forms(word.trim()).map(([, form]) => form)),
    ];
    for (const phrase of phrases) {
      if (phrase === '') continue;
      enter(trie, phrase, (before = []) => (before.includes(type) ? before : [...before, type]));
    }
  }
  return trie;
}
