// Finds what is measured: pairs (from … to …), targets, changes; and gives every number its role.
import { is } from './look.ts';
import { type Around, isChange, isExplicit, isFrom, isNow, type Seat } from './number-place.ts';
import { plainRole } from './number-context.ts';
import type { Measure, ReadNumber } from './statement.ts';
import { hasHan } from './script.ts';
import type { Token } from './tokens.ts';
import { beforeWhole, reachesTo } from '../words/patterns/numbers.ts';

/** `folds`: a word among the tokens is a change without a number (翻倍). */
export function findMeasures(
  tokens: Token[],
  folded: string,
  folds: boolean,
): { numbers: ReadNumber[]; measures: Measure[] } {
  const seats = seatNumbers(tokens);
  if (seats.length === 0 && !folds) return { numbers: [], measures: [] };
  const around: Around = {
    tokens,
    folded,
    firstChange: tokens.findIndex((one) => is(one, 'change', 'vague', 'changeAfter')),
  };
  const measures: Measure[] = [];
  const used = new Set<Seat>();
  const take = (measure: Measure, ...taken: Seat[]): void => {
    measures.push(measure);
    for (const seat of taken) used.add(seat);
  };
  for (let i = 0; i < seats.length; i++) {
    const a = seats[i];
    const b = seats[i + 1];
    if (a === undefined || b === undefined || used.has(a)) continue;
    const order = pairOrder(a, b, around);
    if (order === undefined) continue;
    const [base, goal] = order === 'forward' ? [a, b] : [b, a];
    base.number.role = 'baseline';
    const change = isChange(goal, around);
    goal.number.role = change ? 'change' : 'target';
    take(measureOf(change ? 'change' : 'pair', goal, base, tokens, true), a, b);
  }
  for (const [i, seat] of seats.entries()) {
    if (used.has(seat)) continue;
    seat.number.role = plainRole(seat, tokens, folded);
    if (seat.number.role !== 'other') continue;
    if (isChange(seat, around)) {
      seat.number.role = 'change';
      take(measureOf('change', seat, baselineNear(i, seats), tokens, true), seat);
    } else if (isNow(seat.at, around)) seat.number.role = 'baseline';
    else if (isExplicit(seat, around) && seat.token.depth === 0) {
      seat.number.role = 'target';
      take(measureOf('target', seat, undefined, tokens, true), seat);
    }
  }
  if (folds) measures.push(...foldChanges(around, seats, measures));
  dropDescribing(measures, folded);
  for (const seat of impliedTargets(seats, measures, tokens)) {
    seat.number.role = 'target';
    take(measureOf('target', seat, undefined, tokens, false), seat);
  }
  measures.sort((x, y) => x.span.start - y.span.start);
  if (measures.length > most) measures.length = most;
  return { numbers: seats.map((seat) => seat.number), measures };
}

/** More than this many are noise, not a statement; the rules need not look at them. */
const most = 64;

/** The numbers with their places; the whole of `8 of 12` is folded into its first number. */
function seatNumbers(tokens: Token[]): Seat[] {
  const seats: Seat[] = [];
  for (const token of tokens) {
    const scanned = token.number;
    if (scanned === undefined) continue;
    if (seats.length > 0 && isWhole(token, tokens)) {
      const last = seats.at(-1);
      if (last !== undefined && last.number.unit === undefined) last.number.unit = 'of';
      if (last !== undefined) last.number.whole = scanned.value;
      continue;
    }
    const { value, unit, unitKind, spelled, shape } = scanned;
    const span = { start: token.start, end: token.end };
    const role = shape === 'version' ? 'version' : isRow(token, tokens) || isListed(token, tokens) ? 'id' : 'other';
    seats.push({ at: token.at, token, number: { span, value, unit, unitKind, whole: undefined, spelled, role } });
  }
  return seats;
}

/** Figures in a row with nothing between belong to one long number: +49 151 5550. */
function isRow(token: Token, tokens: Token[]): boolean {
  const before = tokens[token.at - 1];
  const after = tokens[token.at + 1];
  const bare = (one: Token | undefined) =>
    one?.number !== undefined && one.number.unit === undefined && !one.number.spelled;
  return bare(token) && (bare(before) || bare(after));
}

/** Severity 1,2,3: three single figures or more with nothing but a comma between are names. */
function isListed({ at }: Token, tokens: Token[]): boolean {
  const figure = (i: number) => {
    const number = tokens[i]?.number;
    return number !== undefined && number.unit === undefined && !number.spelled && number.value < 10;
  };
  const close = (i: number) => tokens[i + 1]?.word === ',' && tokens[i]?.end === tokens[i + 1]?.start && figure(i + 2);
  if (!figure(at)) return false;
  let [from, to] = [at, at];
  while (figure(from - 2) && close(from - 2) && at - from < 6) from -= 2;
  while (close(to) && to - at < 6) to += 2;
  return to - from >= 4;
}

/** `8 of 12`, `8 of the first 12`, `8/12`. */
function isWhole(token: Token, tokens: Token[]): boolean {
  const [first, slash] = [tokens[token.at - 2], tokens[token.at - 1]];
  if (slash?.word === '/' && first?.number?.unit === undefined && first?.number !== undefined) {
    return first.end === slash.start && slash.end === token.start && first.number.value <= (token.number?.value ?? 0);
  }
  for (let i = token.at - 1; i >= 0 && i >= token.at - 4; i--) {
    const before = tokens[i];
    if (before === undefined) return false;
    const word = before.word;
    if (word === 'of' || word === 'in') {
      const left = tokens[i - 1];
      const first = left?.word === 'out' ? tokens[i - 2] : left;
      const open = first?.kind === 'number' && !first.number?.unit;
      return open && (word === 'of' || (token.number?.spelled === true && first.number?.spelled === true));
    }
    if (!beforeWhole.test(word)) return false;
  }
  return false;
}

function measureOf(
  kind: Measure['kind'],
  goal: Seat,
  base: Seat | undefined,
  tokens: Token[],
  explicit: boolean,
): Measure {
  const start = Math.min(goal.token.start, base?.token.start ?? goal.token.start);
  const end = Math.max(goal.token.end, base?.token.end ?? goal.token.end);
  const limit =
    is(tokens[goal.at - 1], 'limit') || is(tokens[goal.at - 2], 'limit') || is(tokens[goal.at + 1], 'limit');
  const clause = goal.token.clause;
  return { kind, span: { start, end }, baseline: base?.number, target: goal.number, explicit, limit, clause };
}

const reachOf = 12;

/** `forward`: the first is the start value; `backward`: the second is (30 a week, up from 2). */
function pairOrder(a: Seat, b: Seat, around: Around): 'forward' | 'backward' | undefined {
  const { tokens, folded } = around;
  if (isFixed(a) || isFixed(b)) return undefined;
  if (a.token.sentence !== b.token.sentence || b.at - a.at > reachOf) return undefined;
  const goalLike = a.number.unitKind !== 'none' || isExplicit(a, around);
  if (b.token.depth > a.token.depth) return isStart(b, around) && goalLike ? 'backward' : undefined;
  if (a.token.depth !== b.token.depth) return undefined;
  const between = tokens.slice(a.at + 1, b.at);
  if (between.some((token) => is(token, 'arrow'))) return 'forward';
  if (isNow(b.at, around) && !isFrom(a.at, around)) {
    return a.number.unitKind === b.number.unitKind || goalLike ? 'backward' : undefined;
  }
  const moved = between.some((token) => is(token, 'to') || (is(token, 'reach') && reachesTo.test(token.word)));
  if (isFrom(a.at, around) || isNow(a.at, around)) {
    const bounded = between.some((token) => is(token, 'reach', 'limit'));
    return moved || bounded || isChange(b, around) ? 'forward' : undefined;
  }
  if (!moved || a.token.clause !== b.token.clause || a.number.spelled) return undefined;
  const { unitKind: from } = a.number;
  const { unitKind: to } = b.number;
  if (from !== to && from !== 'none' && to !== 'none') return undefined;
  if (between.length <= 2 && between.every((token) => isStep(token))) return 'forward';
  const turned = between.length <= 5 && between.some((token) => is(token, 'change', 'vague', 'changeBy', 'reach'));
  return turned && hasHan(folded, a.token.end, b.token.start) ? 'forward' : undefined;
}

/** To 85% (from 71%), ≥ 90% (today 82%): behind the goal, in brackets; from 20% to 60% there is a pair of its own. */
function isStart({ at }: Seat, around: Around): boolean {
  if (isNow(at, around)) return true;
  const next = around.tokens[at + 1];
  return isFrom(at, around) && !is(next, 'to', 'arrow', 'reach');
}

/** 到, ≤, or an arrow up or down: from 12 times ↓ to 3. */
function isStep(token: Token): boolean {
  return is(token, 'to', 'reach', 'limit', 'adverb') || /^[↓↑]$/.test(token.word);
}

function isFixed({ number }: Seat): boolean {
  return number.role === 'version' || number.role === 'id';
}

function baselineNear(i: number, seats: Seat[]): Seat | undefined {
  const seat = seats[i];
  return [seats[i - 1], seats[i + 1]].find(
    (other) =>
      other?.number.role === 'baseline' &&
      other.token.sentence === seat?.token.sentence &&
      Math.abs(other.at - seat.at) <= reachOf,
  );
}

/** 翻倍, halve: changes without a number, unless a pair or change stands in the same clause or beside it. */
function foldChanges(around: Around, seats: Seat[], measures: Measure[]): Measure[] {
  const { tokens } = around;
  const taken = new Set(
    measures.flatMap((one) => (one.kind === 'target' ? [] : [one.clause, one.kind === 'pair' ? one.clause - 1 : -1])),
  );
  const bases = new Map<number, Seat>();
  for (const seat of seats) {
    if (seat.number.unitKind === 'none' || bases.has(seat.token.sentence)) continue;
    if (isFrom(seat.at, around) || isNow(seat.at, around)) bases.set(seat.token.sentence, seat);
  }
  return tokens.flatMap((token) => {
    if (token.depth > 0 || !is(token, 'fold') || token.form === 'ing' || taken.has(token.clause)) return [];
    taken.add(token.clause);
    const base = bases.get(token.sentence);
    if (base !== undefined) base.number.role = 'baseline';
    const span = { start: token.start, end: token.end };
    return [
      {
        kind: 'change',
        span,
        baseline: base?.number,
        target: undefined,
        explicit: true,
        limit: false,
        clause: token.clause,
      },
    ];
  });
}

/**
 * Beside or before a pair or change, a bare goal only describes: 开播 3 次以上的新主播占比 30%→55%; 召回率达 99%、准确率由 75%
 * 提升至 90% are two.
 */
function dropDescribing(measures: Measure[], folded: string): void {
  const moving = measures.filter((one) => one.kind !== 'target');
  const clauses = new Set(moving.map((one) => one.clause));
  const last = Math.max(-1, ...moving.map((one) => one.span.start));
  for (let i = measures.length - 1; i >= 0; i--) {
    const one = measures[i];
    if (one?.kind !== 'target' || (!clauses.has(one.clause) && one.span.start > last)) continue;
    const apart = (end: number) => /^[^,;。]?、/.test(folded.slice(end, end + 2));
    if (isMovedTo(folded, one.span.start)) continue;
    if (one.explicit && (apart(one.span.end) || moving.some(({ span: { end } }) => end < one.span.start && apart(end))))
      continue;
    if (one.target !== undefined) one.target.role = 'other';
    measures.splice(i, 1);
  }
}

/** Where nothing is explicit, one number stands for the target: a percentage first, else the first plain one. */
function impliedTargets(seats: Seat[], measures: Measure[], tokens: Token[]): Seat[] {
  if (measures.length > 0) return [];
  const outside = seats.filter((seat) => isFigure(seat) && seat.token.depth === 0);
  const free = outside.filter((seat) => seat.number.role === 'other');
  const best = free.find((seat) => seat.number.unitKind === 'percent') ?? free[0];
  if (best !== undefined) return [best];
  // Good (≤ 0.1): a bound right behind the bracket says how far.
  const aside = seats.filter(
    (seat) => isFigure(seat) && seat.number.role === 'other' && isBoundAside(tokens, seat.at) && outside.length === 0,
  );
  if (aside.length === 1) return aside;
  // A window that is all there is may be the goal itself: 2 小时内答复, answered within 2 hours.
  return outside
    .filter((seat) => seat.number.role === 'window')
    .filter((seat) => is(tokens[seat.at + 1], 'after', 'limit') || is(tokens[seat.at - 1], 'limit', 'reach'))
    .slice(0, 1);
}

/** Written in digits, or in words but large: 两个亿. */
function isFigure({ number }: Seat): boolean {
  return !number.spelled || number.value >= 10_000;
}

/** (≤ 0.1), (>= 90%). */
function isBoundAside(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 2]?.word === '(' && tokens[at + 1]?.word === ')' && /^(?:[<>]=?|[≤≥])$/.test(tokens[at - 1]?.word ?? '')
  );
}

/** 压至 100 分钟内, 降到 2 小时以内: something moves to that bound. */
export function isMovedTo(folded: string, start: number): boolean {
  return /[压降减缩][降低短]?[至到]\s?$/.test(folded.slice(Math.max(0, start - 6), start));
}
