// Finds what the leading verb is about, as written: 移动端 2.0 in 9 月底前上线移动端 2.0; the admin guide in Write the admin guide.
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** The words behind the first verb up to the next mark, date or preposition of time; else those before it. */
export function objectOf(reading: Reading): string | undefined {
  const { tokens, verbs } = reading;
  const verb = verbs[0];
  const from = verb === undefined ? reading.head : tokens.findIndex((token) => token.start >= verb.span.end);
  const behind = from < 0 ? undefined : phrase(reading, from);
  if (behind !== undefined) return behind;
  return verb === undefined ? undefined : phrase(reading, reading.head, verb.span.start);
}

const stops = /^(?:by|in|on|before|until|at|to|within|from|so that|and|到|由|从|并|且|的)$/;

function phrase({ tokens, folded, text }: Reading, from: number, until = Number.POSITIVE_INFINITY): string | undefined {
  const first = tokens[from];
  if (first === undefined || stops.test(folded.slice(first.start, first.end))) return undefined;
  let last: Token | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= until || token.kind === 'mark' || token.kind === 'date') break;
    if (stops.test(folded.slice(token.start, token.end)) && last !== undefined) break;
    last = token;
  }
  const start = tokens[from]?.start;
  if (last === undefined || start === undefined) return undefined;
  const found = text.slice(start, last.end).trim();
  return found === '' ? undefined : found.replace(/^(?:The|A|An)(?= )/, (article) => article.toLowerCase());
}
