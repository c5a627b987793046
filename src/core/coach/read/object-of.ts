// Finds what the leading verb is about, as written: 移动端 2.0 in 9 月底前上线移动端 2.0; the admin guide in Write the admin guide.
import type { Statement } from './statement.ts';
import type { Token } from './tokens.ts';
import { endsObject } from '../words/patterns/grammar.ts';

/** The words behind the first verb up to the next mark, date or preposition of time; else those before it. */
export function objectOf(statement: Statement): string | undefined {
  const { tokens, verbs } = statement;
  const verb = verbs[0];
  const from = verb === undefined ? statement.head : tokens.findIndex((token) => token.start >= verb.span.end);
  const behind = from < 0 ? undefined : phrase(statement, from);
  if (behind !== undefined) return behind;
  return verb === undefined ? undefined : phrase(statement, statement.head, verb.span.start);
}

function phrase({ tokens, text }: Statement, from: number, until = Number.POSITIVE_INFINITY): string | undefined {
  const first = tokens[from];
  if (first === undefined || endsObject.test(first.word)) return undefined;
  let last: Token | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= until || token.kind === 'mark' || token.kind === 'date') break;
    if (endsObject.test(token.word) && last !== undefined) break;
    last = token;
  }
  const start = tokens[from]?.start;
  if (last === undefined || start === undefined) return undefined;
  const found = text.slice(start, last.end).trim();
  return found === '' ? undefined : found.replace(/^(?:The|A|An)(?= )/, (article) => article.toLowerCase());
}
