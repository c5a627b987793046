// Finds a number without unit where the thing measured has one: times, rates, money, sizes.
import type { Span } from '../read/span.ts';
import { hasWithin, is } from '../read/look.ts';
import type { Measure, ReadNumber, Statement } from '../read/statement.ts';
import { rangeBehind } from '../words/patterns/baselines.ts';
import { countNoun, noNounBehind } from '../words/patterns/units.ts';

export function bareNumber(statement: Statement, measures: Measure[]): ReadNumber | undefined {
  for (const [i, { kind, target, baseline, span, clause }] of measures.entries()) {
    if (kind === 'change' || target === undefined || target.unitKind !== 'none' || target.unit !== undefined) continue;
    if (baseline !== undefined && (baseline.unitKind !== 'none' || baseline.unit !== undefined)) continue;
    const behind = statement.folded.slice(target.span.end, target.span.end + 16);
    // 3:1 is one by the other.
    if (rangeBehind.test(behind) || /^:\d/.test(behind)) continue;
    if (hasNoun(statement, target) || (baseline !== undefined && hasNoun(statement, baseline))) continue;
    const name = nameOf(statement, measures[i - 1]?.span.end ?? 0, span.start, clause);
    if (
      hasWithin(statement, name, 'score', 'proxy', 'velocity') ||
      countNoun.test(statement.folded.slice(name.start, name.end))
    )
      continue;
    if (
      hasWithin(statement, name, 'timeMetric', 'rateMetric', 'moneyMetric', 'sizeMetric', 'percentile') &&
      !isTotal(statement, name)
    )
      return target;
  }
  return undefined;
}

/** The words that name what is measured: from the last measure or the clause before up to the number. */
function nameOf(statement: Statement, after: number, until: number, clause: number): Span {
  const start = statement.clauses[Math.max(0, clause - 1)]?.start ?? 0;
  return { start: Math.max(after, start), end: until };
}

/** GMV, users: totals whose name is their unit, unless a time or rate word stands there too. */
function isTotal(statement: Statement, name: Span): boolean {
  return hasWithin(statement, name, 'result') && !hasWithin(statement, name, 'timeMetric', 'rateMetric');
}

/** 3 shops, 20 家: a noun right behind is the unit. */
function hasNoun(statement: Statement, number: ReadNumber): boolean {
  const token = statement.tokens.find((one) => one.start === number.span.start);
  const plus = token === undefined ? false : statement.tokens[token.at + 1]?.word === '+';
  const next = token === undefined ? undefined : statement.tokens[token.at + (plus ? 2 : 1)];
  if (
    next === undefined ||
    next.start - number.span.end > (plus ? 2 : 1) ||
    next.kind === 'number' ||
    next.kind === 'mark' ||
    next.kind === 'date'
  )
    return false;
  if (
    is(
      next,
      'arrow',
      'to',
      'reach',
      'adverb',
      'window',
      'per',
      'and',
      'after',
      'limit',
      'nowBefore',
      'joinTask',
      'means',
      'lever',
      'change',
      'vague',
      'changeBy',
      'changeAfter',
      'end',
      'negation',
      'from',
      'fold',
    )
  )
    return false;
  return !noNounBehind.test(next.word);
}
