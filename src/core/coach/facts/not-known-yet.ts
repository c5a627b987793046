// Finds where a key result itself says that nobody knows yet how to measure it.
import { is } from '../read/look.ts';
import { matchSpan } from '../read/match-span.ts';
import { sentenceOf } from '../read/sentence.ts';
import type { Span } from '../read/span.ts';
import type { Statement } from '../read/statement.ts';
import { asksItself, besideDoubt, doubtHint, unmeasured, unmeasuredHint } from '../words/patterns/unknowns.ts';
import { ofThese, overcome, putOff } from '../words/patterns/put-off.ts';

/** The words that say so; undefined where it says nothing of the kind, or has a number after all. */
export function saysNotKnown(statement: Statement): Span | undefined {
  const { folded, measures } = statement;
  if (measures.length > 0) return matchSpan(folded, ofThese);
  if (overcome.test(folded)) return undefined;
  return (
    matchSpan(folded, putOff[statement.lang === 'en' ? 'en' : 'zh']) ??
    (isDoubted(folded) ? inDoubt(statement) : undefined)
  );
}

function isDoubted(folded: string): boolean {
  return unmeasuredHint.test(folded) && doubtHint.test(folded);
}

function inDoubt(statement: Statement): Span | undefined {
  const { folded } = statement;
  return (
    unmeasured.map((pattern) => matchSpan(folded, pattern)).find((span) => span !== undefined) ?? loosely(statement)
  );
}

/** Longer ones are prose about many things. In characters. */
const longest = { en: 120, zh: 50 };

/**
 * A word of measuring and one of doubt in a key result that has no number: hardly anybody writes both there about
 * anything else. Not where something is ordered to be done.
 */
function loosely(statement: Statement): Span | undefined {
  const { folded, lang } = statement;
  const of = lang === 'en' ? 'en' : 'zh';
  return folded.length > longest[of] || isOrder(statement) ? undefined : matchSpan(folded, besideDoubt[of]);
}

/** Add a metric that is missing, 建立没有的口径: a thing to do. Who is to find out or to agree does not know yet. */
function isOrder(statement: Statement): boolean {
  const { tokens, head, folded, lang } = statement;
  const first = tokens[head];
  if (first === undefined || asksItself.test(folded.slice(first.start))) return false;
  if (is(first, 'launch', 'build', 'rework', 'work', 'change', 'steady')) return true;
  return lang === 'en' ? sentenceOf(statement).kind === 'order' : is(first, 'vague');
}
