// Cuts a tokenized statement into sentences and clauses, and knows what stands in brackets.
import type { Span } from './span.ts';
import { acceptance } from '../words/patterns/deliveries.ts';
import type { Token } from './tokens.ts';

/** The clauses; every token is told its sentence, its clause, and how deep in brackets it stands. */
export function cutIntoParts(tokens: Token[], folded: string): Span[] {
  const clauses: Span[] = [];
  let sentence = 0;
  let depth = 0;
  let start = 0;
  const mayAccept = folded.includes('accept') || folded.includes('验收');
  const accepted = mayAccept ? (acceptance.exec(folded)?.index ?? folded.length) : folded.length;
  for (const token of tokens) {
    // How it is accepted stands aside like words in brackets.
    if (token.start >= accepted && depth === 0) depth = 1;
    const char = token.kind === 'mark' ? (folded[token.start] ?? '') : '';
    if (char === '(' || char === '[') depth++;
    token.sentence = sentence;
    token.clause = clauses.length;
    token.depth = depth;
    if ((char === ')' || char === ']') && depth > (token.start >= accepted ? 1 : 0)) depth--;
    if (depth > 0 || char === '') continue;
    const stop = isStop(folded, token.start);
    if (!stop && !',:'.includes(char)) continue;
    if (stop) sentence++;
    clauses.push({ start, end: token.start });
    start = token.end;
  }
  clauses.push({ start, end: folded.length });
  return clauses;
}

function isStop(folded: string, at: number): boolean {
  const char = folded[at] ?? '';
  if (';。!?'.includes(char)) return true;
  return char === '.' && (at + 1 >= folded.length || folded.charCodeAt(at + 1) <= 32);
}
