// Finds where a key result itself says that nobody knows yet how to measure it.
import { matchSpan } from '../read/match-span.ts';
import type { Span } from '../read/span.ts';
import type { Statement } from '../read/statement.ts';
import { doubtHint, unmeasured, unmeasuredHint } from '../words/patterns/unknowns.ts';

/** The words that say so; undefined where it says nothing of the kind, or has a number after all. */
export function saysNotKnown({ folded, measures }: Pick<Statement, 'folded' | 'measures'>): Span | undefined {
  if (measures.length > 0 || !unmeasuredHint.test(folded) || !doubtHint.test(folded)) return undefined;
  return unmeasured.map((pattern) => matchSpan(folded, pattern)).find((span) => span !== undefined);
}
