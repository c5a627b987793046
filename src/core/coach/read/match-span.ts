// Finds the first match of a pattern in a text as a span, for rules that show which words they read.
import type { Span } from './span.ts';

export function matchSpan(text: string, pattern: RegExp): Span | undefined {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
