// Small looks into a reading: is a kind of word there, where, and next to what.
import type { Span } from './span.ts';
import type { Tag } from '../words/lexicon.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export function is(token: Token | undefined, ...tags: Tag[]): boolean {
  if (token === undefined) return false;
  for (const tag of tags) if (token.tags.includes(tag)) return true;
  return false;
}

export function has(reading: Reading, ...tags: Tag[]): boolean {
  for (const tag of tags) if (reading.tagged.has(tag)) return true;
  return false;
}

export function all(reading: Reading, tag: Tag): readonly Token[] {
  return reading.tagged.get(tag) ?? nothing;
}

export function first(reading: Reading, ...tags: Tag[]): Token | undefined {
  let best: Token | undefined;
  for (const tag of tags) {
    const token = reading.tagged.get(tag)?.[0];
    if (token !== undefined && (best === undefined || token.start < best.start)) best = token;
  }
  return best;
}

/** Is there a word of one of the kinds within the range? */
export function hasWithin(reading: Reading, span: Span, ...tags: Tag[]): boolean {
  return tags.some((tag) => all(reading, tag).some((token) => token.start >= span.start && token.end <= span.end));
}

export function spanOf(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** The words under a span, as written. */
export function words(reading: Reading, span: Span): string {
  return reading.text.slice(span.start, span.end).trim();
}

const nothing: readonly Token[] = [];
