// Finds where a second result begins in one key result; a guard clause or a stop rule is none.
import type { Span } from '../read/span.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Measure, Reading } from '../read/reading.ts';
import { isVerbHere } from '../read/verbs-of.ts';

export function secondResult(reading: Reading, measures: Measure[]): Span | undefined {
  if (has(reading, 'loadTest') || measures.length === 0) return undefined;
  return secondMeasure(reading, measures) ?? joinedTask(reading, measures);
}

function secondMeasure(reading: Reading, measures: Measure[]): Span | undefined {
  const results = measures.filter((one) => isResult(reading, one));
  const [first, second] = results;
  if (first === undefined || second === undefined) return undefined;
  if (first.clause === second.clause && !isJoined(reading, first.span.end, second.span.start)) return undefined;
  const clause = reading.clauses[second.clause];
  const start =
    first.clause === second.clause || clause === undefined
      ? second.span.start
      : clause.start + leading(reading.text.slice(clause.start, clause.end));
  return { start, end: second.span.end };
}

/** A pair or a change, or a goal that is no mere limit. */
function isResult(reading: Reading, { kind, explicit, limit, clause }: Measure): boolean {
  if (kind !== 'target') return !hasWithinClause(reading, clause);
  return explicit && !limit && !hasWithinClause(reading, clause);
}

function hasWithinClause(reading: Reading, index: number): boolean {
  const clause = reading.clauses[index];
  return clause !== undefined && hasWithin(reading, clause, 'guardWord', 'stop', 'pay');
}

function isJoined(reading: Reading, from: number, to: number): boolean {
  return (
    all(reading, 'and').some((token) => token.start >= from && token.end <= to) ||
    reading.folded.slice(from, to).includes('、')
  );
}

/** …，并上线影像识别; … and launch the new plan: a piece of work behind a measured result. */
function joinedTask(reading: Reading, measures: Measure[]): Span | undefined {
  const end = measures[0]?.span.end ?? 0;
  const head = reading.head;
  for (const token of all(reading, 'and')) {
    if (token.start < end || token.depth > 0) continue;
    const next = reading.tokens[token.at + 1];
    if (next === undefined || !is(next, 'launch', 'build', 'rework', 'work') || !isVerbHere(reading, next.at, head))
      continue;
    if (is(next, 'plain', 'accepted', 'inProcess')) continue;
    return { start: token.start, end: reading.clauses[token.clause]?.end ?? reading.text.length };
  }
  return taskClause(reading, end);
}

/** …；上线货架灯: a later clause that starts with bringing something out. */
function taskClause(reading: Reading, after: number): Span | undefined {
  for (const token of reading.tokens) {
    if (token.start < after || token.depth > 0 || !is(token, 'launch', 'build', 'rework') || is(token, 'plain'))
      continue;
    const before = reading.tokens[token.at - 1];
    if (before?.kind !== 'mark' || !isVerbHere(reading, token.at, token.at)) continue;
    return { start: token.start, end: reading.clauses[token.clause]?.end ?? reading.text.length };
  }
  return undefined;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
