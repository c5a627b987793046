// Splits a statement into means (通过 2.0 / use the guide) and end (让客户自助部署 / so that customers deploy alone).
import type { Span } from './span.ts';
import { all, is } from './look.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export function meansAndEnd(reading: Reading): { means: Span | undefined; end: Span | undefined } {
  const end = endOf(reading);
  return { means: meansOf(reading, end), end };
}

/** From the first marker of an end to the end of the sentence; a negated marker (不是为了…) starts none. */
function endOf(reading: Reading): Span | undefined {
  const { tokens, folded } = reading;
  const head = reading.head;
  for (const token of all(reading, 'end')) {
    const { at } = token;
    const word = folded.slice(token.start, token.end);
    if (/^(?:so|because)$/.test(word) && tokens[at + 1]?.kind === 'mark') continue;
    if (word === 'support' || (is(token, 'support') && at === head)) continue;
    if (word.startsWith('to ') && at === head) continue;
    if (is(tokens[at - 1], 'negation') && !word.startsWith('而是')) continue;
    return { start: token.start, end: reading.text.length };
  }
  if (
    reading.lang === 'en' &&
    /^(?:let|help|enable|make|get|have|allow|give|keep|free|turn)$/.test(wordAt(reading, head))
  ) {
    return all(reading, 'audience').length > 0 || /^(?:let|help|enable|allow)$/.test(wordAt(reading, head))
      ? { start: tokens[head]?.start ?? 0, end: reading.text.length }
      : undefined;
  }
  return undefined;
}

function wordAt({ tokens, folded }: Reading, at: number): string {
  const token: Token | undefined = tokens[at];
  return token === undefined ? '' : folded.slice(token.start, token.end);
}

/** From behind 通过/靠/use/by to the next comma or the end marker. */
function meansOf(reading: Reading, end: Span | undefined): Span | undefined {
  const { tokens, folded } = reading;
  for (const token of all(reading, 'means')) {
    const { at } = token;
    const word = folded.slice(token.start, token.end);
    if (
      /^(?:把|将|从|以|用|by|with|using|through)$/.test(word) &&
      at > 0 &&
      end !== undefined &&
      token.start > end.start &&
      !/^(?:by|through|using|with)$/.test(word)
    )
      continue;
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'mark' || next.kind === 'date') continue;
    if (next.kind === 'number' && /^(?:by|with|in|用|以|凭|围绕)$/.test(word)) continue;
    if (is(token, 'from') && is(next, 'nowBefore')) continue;
    const last = lastBefore(reading, at, end);
    if (last !== undefined && last.end > next.start) return { start: next.start, end: last.end };
  }
  return undefined;
}

function lastBefore({ tokens, folded }: Reading, from: number, end: Span | undefined): Token | undefined {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const one = tokens[at];
    if (one === undefined || one.start === end?.start) break;
    if (one.kind === 'mark' && ',;。:'.includes(folded[one.start] ?? '')) break;
  }
  return tokens[at - 1];
}
