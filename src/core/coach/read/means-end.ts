// Splits a cut into means (通过 2.0 / use the guide) and end (让客户自助部署 / so that customers deploy alone).
import type { Span } from './span.ts';
import { all, is } from './look.ts';
import type { Cut } from './statement.ts';
import type { Token } from './tokens.ts';
import {
  causative,
  enabling,
  meansBeforeNumber,
  meansMarker,
  meansPreposition,
  reaching,
  endsBefore,
} from '../words/patterns/grammar.ts';

export function meansAndEnd(cut: Cut): { means: Span | undefined; end: Span | undefined } {
  const end = endOf(cut);
  return { means: meansOf(cut, end), end };
}

/** From the first marker of an end to the end of the sentence; a negated marker (不是为了…) starts none. */
function endOf(cut: Cut): Span | undefined {
  const { tokens } = cut;
  const head = cut.head;
  for (const token of all(cut, 'end')) {
    const { at } = token;
    const word = token.word;
    if (/^(?:so|because)$/.test(word) && tokens[at + 1]?.kind === 'mark') continue;
    if (word === 'support' || (is(token, 'support') && at === head)) continue;
    if (word.startsWith('to ') && at === head) continue;
    if (is(tokens[at - 1], 'negation') && !word.startsWith('而是')) continue;
    return { start: token.start, end: cut.text.length };
  }
  const reached = reachedEnd(cut);
  if (reached !== undefined) return { start: reached.start, end: cut.text.length };
  if (cut.lang === 'en' && causative.test(wordAt(cut, head))) {
    return all(cut, 'audience').length > 0 || enabling.test(wordAt(cut, head))
      ? { start: tokens[head]?.start ?? 0, end: cut.text.length }
      : undefined;
  }
  return undefined;
}

/** 交付 2.0，实现客户自助部署: what is reached for somebody, behind what is made. */
function reachedEnd(cut: Cut): Token | undefined {
  const { tokens, head } = cut;
  return all(cut, 'reach').find(
    ({ at, word }) =>
      at > head && reaching.test(word) && endsBefore.test(tokens[at - 1]?.word ?? '') && is(tokens[at + 1], 'audience'),
  );
}

function wordAt({ tokens }: Cut, at: number): string {
  const token: Token | undefined = tokens[at];
  return token?.word ?? '';
}

/** From behind 通过/靠/use/by to the next comma or the end marker. */
function meansOf(cut: Cut, end: Span | undefined): Span | undefined {
  const { tokens } = cut;
  for (const token of all(cut, 'means')) {
    const { at } = token;
    const word = token.word;
    if (
      meansMarker.test(word) &&
      at > 0 &&
      end !== undefined &&
      token.start > end.start &&
      !meansPreposition.test(word)
    )
      continue;
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'mark' || next.kind === 'date') continue;
    // 用法: half of a noun.
    if (word === '用' && /^[法途例]$/.test(next.word)) continue;
    if (next.kind === 'number' && meansBeforeNumber.test(word)) continue;
    if (is(token, 'from') && is(next, 'nowBefore')) continue;
    const last = lastBefore(cut, at, end);
    if (last !== undefined && last.end > next.start) return { start: next.start, end: last.end };
  }
  return undefined;
}

function lastBefore({ tokens, folded }: Cut, from: number, end: Span | undefined): Token | undefined {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const one = tokens[at];
    if (one === undefined || one.start === end?.start) break;
    if (one.kind === 'mark' && ',;。:'.includes(folded[one.start] ?? '')) break;
  }
  return tokens[at - 1];
}
