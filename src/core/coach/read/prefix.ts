// Finds where a statement begins behind its labels and owners: `KR1:`, `[QA]`, `@ann -`, `Search:`, 负责人：.
import { is } from './look.ts';
import { hasHan } from './script.ts';
import type { Token } from './tokens.ts';
import { verbForm } from './verb-forms.ts';
import { numbersSteps } from '../words/patterns/numbers.ts';

/** Index of the first token that is no label; labels may follow one another (`KR2: Search:`). */
export function prefixEnd(tokens: Token[], folded: string): number {
  let at = 0;
  for (let found = 0; found !== -1; ) {
    found =
      bracketEnd(tokens, at) ?? mentionEnd(tokens, at) ?? numberedEnd(tokens, at) ?? labelEnd(tokens, at, folded) ?? -1;
    if (found > at && found < tokens.length) at = found;
    else found = -1;
  }
  return at;
}

const most = 6;

/** `[QA]`, `(P0)`: a few words in brackets at the very start. */
function bracketEnd(tokens: Token[], from: number): number | undefined {
  const open = tokens[from]?.word;
  if (open !== '[' && open !== '(') return undefined;
  const close = open === '[' ? ']' : ')';
  for (let at = from + 1; at <= from + most; at++) {
    if (tokens[at]?.word === close) return at + 1;
    if (tokens[at]?.number !== undefined) return undefined;
  }
  return undefined;
}

/** `@ann`, `@ann @bo -`, `p1 -`. */
function mentionEnd(tokens: Token[], from: number): number | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const end =
    first?.word === '@' && second?.kind !== 'mark' ? from + 2 : /^p[0-4]$/.test(first?.word ?? '') ? from + 1 : from;
  if (end === from) return first?.word === '`' ? from + 1 : undefined;
  let at = end;
  while (/^[-:,/`.@]$/.test(tokens[at]?.word ?? '') && tokens[at]?.word !== '@') at++;
  return at > end || tokens[at]?.word === '@' ? at : undefined;
}

/** `Task 1.1:`, 任务 12：, 阶段 2 -: a word and its number, then what it is about. */
function numberedEnd(tokens: Token[], from: number): number | undefined {
  const [word, number, colon, next] = tokens.slice(from, from + 4);
  return numbersSteps.test(word?.word ?? '') &&
    number?.number !== undefined &&
    colon?.word === ':' &&
    next !== undefined
    ? from + 3
    : undefined;
}

/** A short label before a colon or a dash that is followed by words, not by values. */
function labelEnd(tokens: Token[], from: number, folded: string): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const dash = token.word === '-' && folded[token.start - 1] === ' ' && folded[token.end] === ' ';
    if (token.word === ':' || (dash && at <= from + 3)) {
      if (at === from) return undefined;
      const label = tokens.slice(from, at);
      if (label.some((one) => is(one, 'label', 'handedDown', 'proposed', 'guardWord'))) return at + 1;
      return isOwner(label, tokens[at + 1], folded) && isStatement(tokens[at + 1]) ? at + 1 : undefined;
    }
    if (token.kind === 'mark' && !/^[&/+'.-]$/.test(token.word)) return undefined;
  }
  return undefined;
}

/** A team, an area or a person: few words, none that measures or moves. */
function isOwner(label: Token[], next: Token | undefined, folded: string): boolean {
  const start = label[0]?.start ?? 0;
  const end = label.at(-1)?.end ?? 0;
  const long = hasHan(folded, start, end) ? end - start > 10 : label.length > 4;
  if (long || label.some((one) => one.kind === 'number')) return false;
  const order = next?.form === 'base' || verbForm(next?.word ?? '')?.form === 'base';
  if (order && label.length <= 2) return true;
  return !label.some(
    (one) =>
      one.kind === 'date' ||
      is(one, 'rateMetric', 'timeMetric', 'moneyMetric', 'ops', 'score', 'result', 'reach', 'from', 'to', 'arrow'),
  );
}

function isStatement(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind !== 'number' && token.kind !== 'mark' && !is(token, 'from', 'arrow', 'reach')
  );
}
