// Tells the form of an English sentence by its grammar: an order, a state of somebody or something, work done, or a name.
import type { Form } from './forms.ts';
import { is } from './look.ts';
import type { Cut } from './statement.ts';
import type { Token } from './tokens.ts';
import { verbForm } from './verb-forms.ts';
import {
  article,
  beforeParticiple,
  endsPhrase,
  finite,
  nounGoesOn,
  objectBegins,
  pluralNoun,
  relative,
  wayNoun,
} from '../words/patterns/grammar.ts';
import { metricEnding } from '../words/patterns/forms.ts';

/**
 * `order`: Collate the list; `state`: admins can see it, the page is public; `done`: a dashboard shipped; `name`: no verb
 * at all. `word` is the verb that decided.
 */
export type Sentence = { kind: 'order' | 'state' | 'done' | 'name'; word: Token | undefined };

/** The first sentence of the statement, from its head on; brackets and later clauses are left out. */
export function sentenceOf({ tokens, head }: Cut): Sentence {
  const part = mainPart(tokens, head);
  const first = part[0];
  if (first === undefined) return { kind: 'name', word: undefined };
  const ours = /^(?:we|i)$/.test(tokens[head - 1]?.word ?? '');
  if (ours && finite.test(first.word)) return { kind: 'state', word: first };
  if (isOrder(part)) return { kind: 'order', word: first };
  const verb = finiteVerb(part);
  const purpose = verb !== undefined && part[part.indexOf(verb) - 1]?.word === 'to';
  if (purpose && formOf(first)?.form === 'base') return { kind: 'order', word: first };
  if (verb !== undefined) return { kind: 'state', word: verb };
  const past = part.find((token, at) => formOf(token)?.form === 'past' && !isDescribing(part, at));
  if (past !== undefined) return { kind: 'done', word: past };
  return { kind: 'name', word: undefined };
}

const longest = 40;

/** Up to the end of the first sentence, outside brackets. */
function mainPart(tokens: readonly Token[], head: number): Token[] {
  const part: Token[] = [];
  for (let at = head; at < Math.min(tokens.length, head + longest); at++) {
    const token = tokens[at];
    if (token === undefined || (token.depth === 0 && /^[;。!?]$/.test(token.word))) break;
    if (token.depth === 0 && token.word === '.' && part.length > 0) break;
    if (token.depth === 0) part.push(token);
  }
  return part;
}

/** The form of a verb by the lexicon or the list of verbs; `double` when it may as well be a noun. */
function formOf(token: Token | undefined): { form: Form; double: boolean } | undefined {
  if (token === undefined || token.kind === 'mark' || token.kind === 'number' || is(token, 'plain')) return undefined;
  const listed = verbForm(token.word);
  if (token.form !== undefined) return { form: token.form, double: listed?.double ?? false };
  if (listed === undefined && is(token, 'launch', 'build', 'rework', 'work', 'steady', 'support', 'vague', 'change'))
    return { form: 'base', double: false };
  return listed;
}

/** A base form with what it acts on behind, and no finite verb of which it would be the subject. */
function isOrder(part: readonly Token[]): boolean {
  const [first, next] = part;
  if (first === undefined || next === undefined || finite.test(next.word)) return false;
  // Supply-chain integrity: half of a compound.
  if (/^[-/]$/.test(next.word) && next.start === first.end) return false;
  const verb = formOf(first);
  // Whatever the word: in front of an article at the start of a sentence it can only be an order.
  if (verb === undefined && first.kind === 'latin' && article.test(next.word)) return true;
  if (verb?.form !== 'base') return false;
  if (next.kind === 'number' || objectBegins.test(next.word) || is(next, 'adverb')) return true;
  const known = first.form !== undefined && !nounGoesOn.test(next.word);
  if (verb.double && (!known || metricEnding.test(part.at(-1)?.word ?? ''))) return false;
  const later = finiteVerb(part.slice(1));
  return later === undefined || part.slice(1, part.indexOf(later)).some(isLink);
}

/** A word behind which another sentence may begin: that, so, when, and. */
function isLink(token: Token): boolean {
  return relative.test(token.word) || is(token, 'end', 'and') || token.kind === 'mark';
}

/** is, can, has, receives; not inside a clause that only describes a noun. */
function finiteVerb(part: readonly Token[]): Token | undefined {
  for (const [at, token] of part.entries()) {
    if (at === 0 || token.kind === 'mark') continue;
    if (finite.test(token.word)) return token;
    if (relative.test(token.word) || is(token, 'end')) return undefined;
    const before = part[at - 1];
    if (before?.word === 'to' && at < 6 && formOf(token)?.form === 'base' && !isWay(part[at - 2])) return token;
    if (isFinite(part, at, token)) return token;
  }
  return undefined;
}

/** The ability to search, a plan to hire: no sentence. */
function isWay(token: Token | undefined): boolean {
  return wayNoun.test(token?.word ?? '');
}

function isFinite(part: readonly Token[], at: number, token: Token): boolean {
  const verb = formOf(token);
  if (verb?.form === 'third') return is(token, 'change') || (!verb.double && !isNounHere(part, at));
  return verb?.form === 'base' && !verb.double && isPlural(part[at - 1]) && !isNounHere(part, at);
}

/** In front of a preposition or at the end a word in -s is rather a noun: support calls from 3 to 5. */
function isNounHere(part: readonly Token[], at: number): boolean {
  const next = part[at + 1];
  if (next === undefined) return at > 0 && !isPlural(part[at - 1]);
  return nounGoesOn.test(next.word) || next.kind === 'mark' || is(next, 'arrow', 'from');
}

function isPlural(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
  return pluralNoun.test(token.word) && formOf(token)?.form !== 'third';
}

/** The shipped version, users reached by mail, qualified leads: a form that only describes what stands beside it. */
function isDescribing(part: readonly Token[], at: number): boolean {
  const before = part[at - 1];
  const next = part[at + 1];
  if (before !== undefined && beforeParticiple.test(before.word)) return true;
  if (at === 0 || next === undefined || next.kind === 'mark' || next.kind === 'number' || next.kind === 'date')
    return false;
  return next.word === 'by' || !endsPhrase.test(next.word);
}
