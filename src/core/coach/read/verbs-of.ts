// Finds the verbs of a statement with class, position and negation; nouns that look like verbs are left out.
import type { Tag } from '../words/lexicon.ts';
import { is, spanOf } from './look.ts';
import type { Cut, ReadVerb, VerbClass } from './statement.ts';
import { prefixEnd } from './prefix.ts';
import { beginsHan, endsHan } from './script.ts';
import type { Token } from './tokens.ts';
import {
  beforeDateAtHead,
  determiner,
  noVerbBehind,
  nounAfterArticle,
  nounAlways,
  nounBehindVerb,
  objectBehindVerb,
  verbBehind,
} from '../words/patterns/grammar.ts';

const classes: [Tag, VerbClass][] = [
  ['launch', 'delivery'],
  ['build', 'delivery'],
  ['rework', 'work'],
  ['steady', 'steady'],
  ['support', 'support'],
  ['vague', 'change'],
  ['change', 'change'],
  ['work', 'work'],
  ['activityVerb', 'activity'],
];

export function verbsOf(cut: Cut): ReadVerb[] {
  const { tokens, head } = cut;
  const verbs: ReadVerb[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.tags.length === 0) continue;
    const found = classOf(token.tags);
    if (found === undefined || !isVerbHere(cut, at, head)) continue;
    verbs.push({
      span: spanOf(token),
      word: token.word,
      class: found,
      position: at === head ? 'head' : 'inner',
      negated: isNegated(cut, at),
    });
  }
  return verbs;
}

/** The first class that fits; the dictionary gives every word of an entry the same list of tags. */
function classOf(tags: readonly Tag[]): VerbClass | undefined {
  if (classOfTags.has(tags)) return classOfTags.get(tags);
  const found = tags.includes('plain') ? undefined : classes.find(([tag]) => tags.includes(tag))?.[1];
  classOfTags.set(tags, found);
  return found;
}

const classOfTags = new WeakMap<readonly Tag[], VerbClass | undefined>();

/** Index of the first token that carries meaning: labels, dates, brackets, adverbs and `by 30 June,` are skipped. */
export function headOf(tokens: Token[], folded: string): number {
  let at = prefixEnd(tokens, folded);
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { word } = token;
    if (token.kind === 'date' || token.kind === 'mark' || is(token, 'adverb', 'label')) continue;
    if (beforeDateAtHead.test(word) && nextDate(tokens, at)) continue;
    if (word === '在' || word === '于' || word === '内' || word === '前') continue;
    break;
  }
  return at;
}

function nextDate(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'date' || tokens[at + 2]?.kind === 'date' || tokens[at - 1]?.kind === 'date';
}

/** Chinese: a verb unless a noun part follows or 的 precedes. English: base form at the head or after to/and, other forms anywhere. */
export function isVerbHere(cut: Cut, at: number, head: number): boolean {
  const { tokens, folded } = cut;
  const token = tokens[at];
  if (token === undefined) return false;
  if (beginsHan(token)) {
    const next = tokens[at + 1];
    if (token.end - token.start === 1 && (at !== head || next?.kind === 'han')) return false;
    if (is(token, 'vague', 'change', 'steady', 'support')) {
      // 全部尝试都有结果: what every one of is said is a thing.
      if (next?.word === '都' && is(tokens[at - 1], 'absolute')) return false;
      return next === undefined || next.kind === 'number' || !nounAlways.test(folded.slice(next.start, next.start + 4));
    }
    if (next !== undefined && next.kind !== 'number' && nounBehindVerb.test(folded.slice(next.start, next.start + 4))) {
      return is(token, 'rework', 'work', 'launch') && objectBehindVerb.test(folded.slice(next.start, next.start + 4));
    }
    const before = tokens[at - 1];
    return !(before !== undefined && noVerbBehind.test(before.word));
  }
  if (token.form === 'third') return true;
  if (at === head) return token.form !== 'ing' || isDetermined(cut, at + 1);
  const before = tokens[at - 1];
  const word = before?.word ?? '';
  if (token.form === undefined && !/[a-z]/.test(folded[token.start] ?? '')) return true;
  if (token.form === undefined) return true;
  if (token.form === 'base') return verbBehind.test(word) || (before !== undefined && endsHan(before));
  return token.form === 'past' ? !nounAfterArticle.test(word) : false;
}

/** Launching the app does something; a scheduling module is a thing. */
function isDetermined({ tokens }: Cut, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && determiner.test(token.word);
}

function isNegated({ tokens, folded }: Cut, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (is(token, 'negation')) return true;
    if (token?.kind === 'mark') break;
  }
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && ',;。'.includes(folded[token.start] ?? ''))) return false;
    if (is(token, 'notTheAim')) return true;
  }
  return false;
}
