// Small looks into a statement: is a kind of word there, where, and next to what.
import type { Span } from './span.ts';
import type { Tag } from '../words/lexicon.ts';
import type { Cut } from './statement.ts';
import type { Token } from './tokens.ts';

export function is(token: Token | undefined, ...tags: Tag[]): boolean {
  // Two of three words are in no list.
  if (token === undefined || token.tags.length === 0) return false;
  for (const tag of tags) if (token.tags.includes(tag)) return true;
  return false;
}

export function has(statement: Cut, ...tags: Tag[]): boolean {
  for (const tag of tags) if (statement.tagged.has(tag)) return true;
  return false;
}

export function all(statement: Cut, tag: Tag): readonly Token[] {
  return statement.tagged.get(tag) ?? nothing;
}

export function first(statement: Cut, ...tags: Tag[]): Token | undefined {
  let best: Token | undefined;
  for (const tag of tags) {
    const token = statement.tagged.get(tag)?.[0];
    if (token !== undefined && (best === undefined || token.start < best.start)) best = token;
  }
  return best;
}

/** Is there a word of one of the kinds within the range? */
export function hasWithin(statement: Cut, span: Span, ...tags: Tag[]): boolean {
  return tags.some((tag) => all(statement, tag).some((token) => token.start >= span.start && token.end <= span.end));
}

export function spanOf(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** The words under a span, as written. */
export function words(statement: Cut, span: Span): string {
  return statement.text.slice(span.start, span.end).trim();
}

const nothing: readonly Token[] = [];
