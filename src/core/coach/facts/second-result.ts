// Finds where a second result begins in one key result; a guard clause or a stop rule is none.
import type { Span } from '../read/span.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Measure, Statement } from '../read/statement.ts';
import { isMovedTo } from '../read/measures.ts';
import { isVerbHere } from '../read/verbs-of.ts';
import { beforeDate } from '../words/patterns/dates.ts';

export function secondResult(statement: Statement, measures: Measure[]): Span | undefined {
  if (has(statement, 'loadTest') || measures.length === 0) return undefined;
  return secondMeasure(statement, measures) ?? joinedTask(statement, measures);
}

function secondMeasure(statement: Statement, measures: Measure[]): Span | undefined {
  const results = measures.filter((one) => isResult(statement, one));
  const [first, second] = results;
  if (first === undefined || second === undefined) return undefined;
  if (first.clause === second.clause && !isJoined(statement, first.span.end, second.span.start)) return undefined;
  const clause = statement.clauses[second.clause];
  const start =
    first.clause === second.clause || clause === undefined
      ? second.span.start
      : clause.start + leading(statement.text.slice(clause.start, clause.end));
  return { start, end: second.span.end };
}

/** A pair or a change, or a goal that is no mere limit. */
function isResult(statement: Statement, { kind, explicit, limit, clause, span }: Measure): boolean {
  if (kind !== 'target') return !hasWithinClause(statement, clause);
  const bounded = limit && !isMovedTo(statement.folded, span.start);
  return explicit && !bounded && !hasWithinClause(statement, clause);
}

function hasWithinClause(statement: Statement, index: number): boolean {
  const clause = statement.clauses[index];
  return clause !== undefined && hasWithin(statement, clause, 'guardWord', 'stop', 'pay');
}

function isJoined(statement: Statement, from: number, to: number): boolean {
  return (
    all(statement, 'and').some((token) => token.start >= from && token.end <= to) ||
    statement.folded.slice(from, to).includes('、')
  );
}

/** …，并上线影像识别; … and launch the new plan: a piece of work behind a measured result. */
function joinedTask(statement: Statement, measures: Measure[]): Span | undefined {
  const end = measures[0]?.span.end ?? 0;
  const head = statement.head;
  for (const token of all(statement, 'and')) {
    if (token.start < end || token.depth > 0) continue;
    const next = statement.tokens[token.at + 1];
    if (next === undefined || !is(next, 'launch', 'build', 'rework', 'work') || !isVerbHere(statement, next.at, head))
      continue;
    if (is(next, 'plain', 'accepted', 'inProcess') || isOfOneVerb(statement, token.start)) continue;
    if (next.form === 'past' && isInRow(statement, token.at)) continue;
    return { start: token.start, end: statement.clauses[token.clause]?.end ?? statement.text.length };
  }
  return taskClause(statement, end);
}

/** 可发现并执行: what somebody can do is one thing, said with two verbs. */
function isOfOneVerb({ folded }: Statement, at: number): boolean {
  return /[可能][^,;。]{0,24}$/.test(folded.slice(Math.max(0, at - 30), at));
}

/** Are rebuilt and monitored: one thing is done to it in several words. */
function isInRow({ tokens }: Statement, at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some((token) => token.form === 'past');
}

/** …；上线货架灯: a later clause that starts with bringing something out. */
function taskClause(statement: Statement, after: number): Span | undefined {
  for (const token of statement.tokens) {
    if (token.start < after || token.depth > 0 || !is(token, 'launch', 'build', 'rework') || is(token, 'plain'))
      continue;
    const before = statement.tokens[token.at - 1];
    if (before?.kind !== 'mark' || !isVerbHere(statement, token.at, token.at)) continue;
    return { start: token.start, end: statement.clauses[token.clause]?.end ?? statement.text.length };
  }
  return undefined;
}

/** 1 月底前完成设计；2 月底前上线…: clauses that each begin with a day of their own. */
export function secondDatedStep({ dates, clauses, folded }: Statement): Span | undefined {
  const [, second] = clauses.filter(({ start, end }) =>
    dates.some(({ span }) => {
      const inside = span.start >= start && span.end < end;
      return inside && isLead(folded.slice(start, span.start).trim());
    }),
  );
  return second && { start: second.start + leading(folded.slice(second.start, second.end)), end: second.end };
}

/** Three parts or more behind one another, parted by semicolons: write…; train…; hand over…. */
export function secondOfMany({ folded, text }: Statement): Span | undefined {
  const parts = [...folded.matchAll(/[^;]+/g)].filter((part) => part[0].trim().length >= 4);
  const second = parts[1];
  if (parts.length < 3 || second === undefined || /[([][^)\]]*;/.test(folded)) return undefined;
  const start = second.index + leading(text.slice(second.index));
  return { start, end: second.index + second[0].length };
}

/** Nothing, or a word that leads to a day. */
function isLead(words: string): boolean {
  return words === '' || beforeDate.test(words);
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
