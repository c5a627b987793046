// Tells what a number is by the words around it: a start value, a size of change, a stated goal.
import { is } from './look.ts';
import type { ReadNumber } from './statement.ts';
import type { Token } from './tokens.ts';
import { falling, loadBehind, ratioNoun, rising, soft, underLoad } from '../words/patterns/numbers.ts';
import { hiring } from '../words/patterns/deliveries.ts';

/** A number with the token it was read from. */
export type Seat = { at: number; token: Token; number: ReadNumber };

/** The tokens around, and the index of the first word of change (-1: none). */
export type Around = { tokens: Token[]; folded: string; firstChange: number };

/** Does 从/由/from stand before, with only small words between? */
export function isFrom(at: number, { tokens }: Around): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    if (is(tokens[i], 'from')) return true;
    if (!isSmall(tokens[i])) return false;
  }
  return false;
}

/** Does 当前/currently/up from stand before, or now/today behind? */
export function isNow(at: number, { tokens }: Around): boolean {
  if (is(tokens[at + 1], 'nowAfter') && endsThought(tokens[at + 2])) return true;
  // 初始 Gate <= 15%, 从当前基线提升至 ≥ 4.5: a bound is where it shall go.
  const bounded = /^(?:<=?|>=?|[≤≥])$/.test(tokens[at - 1]?.word ?? '');
  if (bounded && (tokens[at - 2]?.kind === 'latin' || is(tokens[at - 2], 'reach'))) return false;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (is(tokens[i], 'nowBefore')) return true;
    // (target: 40, current: 35), 当前 ~82%
    if (i === at - 1 && /^[:~≈]$/.test(tokens[i]?.word ?? '')) continue;
    if (!isSmall(tokens[i]) && !is(tokens[i], 'reach')) return false;
  }
  return false;
}

function endsThought(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || is(token, 'and', 'joinTask');
}

function isSmall(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number') return false;
  if (is(token, 'adverb', 'nowBefore', 'window', 'per', 'limit')) return true;
  return (
    (token.kind === 'han' && token.end - token.start <= 1) || (token.kind === 'latin' && token.end - token.start <= 4)
  );
}

/** A size of change: 提升 30%, by 25%, +15%, 20% faster, 3 倍. */
export function isChange(seat: Seat, around: Around): boolean {
  const { number, at, token } = seat;
  const { tokens, folded } = around;
  if (token.number?.signed === true && folded[token.start] === '+') {
    // `(+200 attendees)` says how large something is.
    const counted = number.unitKind === 'none' || number.unitKind === 'count';
    return !(counted && token.depth > 0) && !isHired(seat, around);
  }
  if (number.unitKind === 'fold') {
    return !is(tokens[at + 1], 'window', 'per') && !isLoad(seat, around) && !isRatio(seat, around);
  }
  const before = tokens[skipSoft(at - 1, around)];
  const relative = number.unitKind === 'percent' || number.unitKind === 'point' || number.unitKind === 'score';
  if (is(before, 'changeBy') && !is(before, 'reach')) {
    // Used weekly by 100% of admins: they do it, nothing moves.
    if (before?.word === 'by' && tokens[at + 1]?.word === 'of' && is(tokens[at + 2], 'audience')) return false;
    if (before === undefined || before.word !== 'by' || relative) return true;
    if (around.firstChange >= 0 && around.firstChange < at) return true;
  }
  if (relative && isChangeAfter(at, around)) return true;
  if (isAtLeastBy(seat, around)) return true;
  if (relative && is(before, 'change') && !is(before, 'reach', 'work')) return true;
  if (is(before, 'reach', 'to', 'from', 'limit')) return false;
  return number.unitKind === 'percent' && token.depth === 0 && followsChangeVerb(at, around);
}

/** 耗时下降 ≥ 50%, 提升 ≥ 30%: by how much at least; 提升 ≥ 95% says where it shall be. */
function isAtLeastBy({ number, at }: Seat, { tokens }: Around): boolean {
  const [verb, bound] = [tokens[at - 2], tokens[at - 1]];
  if (number.unitKind !== 'percent' || !/^(?:>=?|≥)$/.test(bound?.word ?? '') || verb === undefined) return false;
  return falling.test(verb.word) || (rising.test(verb.word) && number.value <= 60);
}

/** At 3x peak traffic, 三倍峰值流量: the load of a test, not a change. */
function isLoad({ at }: Seat, { tokens, folded }: Around): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && underLoad.test(before.word)) return true;
  const end = tokens[at]?.end ?? 0;
  return loadBehind.test(folded.slice(end, end + 12));
}

/** Hire +2: two more people, no size of change. */
function isHired({ number, token }: Seat, { folded }: Around): boolean {
  return number.unitKind === 'none' && hiring.test(folded.slice(Math.max(0, token.start - 60), token.start));
}

/** A pipeline coverage of 5x, 3x return: a level that is a ratio by nature. */
function isRatio({ at }: Seat, around: Around): boolean {
  const { tokens } = around;
  const before = tokens[skipSoft(at - 1, around)];
  const near = tokens.slice(Math.max(0, at - 4), at + 5).map((token) => token.word);
  return before?.word !== 'by' && !is(before, 'change') && near.some((word) => ratioNoun.test(word));
}

/** `cut complaints 30%`: the verb, a few words of what, and the size. */
function followsChangeVerb(at: number, { tokens }: Around): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const token = tokens[i];
    if (is(token, 'change') && token?.form === 'base') return true;
    if (is(token, 'reach', 'to', 'from') || token?.kind === 'number' || token?.kind === 'mark') return false;
    if (i < at - 1 && token?.word === 'by') return false;
  }
  return false;
}

function isChangeAfter(at: number, { tokens }: Around): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !is(next, 'changeAfter') || /^[多少快]/.test(next.word)) return false;
  const then = tokens[at + 2];
  return !is(then, 'to', 'reach') && then?.kind !== 'number';
}

function skipSoft(from: number, { tokens }: Around): number {
  let i = from;
  while (i >= 0 && i >= from - 2) {
    const token = tokens[i];
    if (token === undefined || is(token, 'to') || !(is(token, 'adverb') || soft.test(token.word))) break;
    i--;
  }
  return i;
}

/** A goal that says so: ≥, 达到, to 45%, 以上, of 45%. */
export function isExplicit(seat: Seat, { tokens }: Around): boolean {
  if (is(tokens[seat.at + 1], 'after')) return true;
  for (let i = seat.at - 1; i >= 0 && i >= seat.at - 3; i--) {
    const token = tokens[i];
    if (is(token, 'reach', 'to', 'arrow')) return true;
    if (!is(token, 'adverb', 'window', 'per', 'limit') && token?.kind !== 'han') return false;
  }
  return false;
}
