// Finds a number without unit where the thing measured has one: times, rates, money, sizes.
import type { Span } from '../read/span.ts';
import { hasWithin, is } from '../read/look.ts';
import type { Measure, ReadNumber, Reading } from '../read/reading.ts';

export function bareNumber(reading: Reading, measures: Measure[]): ReadNumber | undefined {
  for (const [i, { kind, target, baseline, span, clause }] of measures.entries()) {
    if (kind === 'change' || target === undefined || target.unitKind !== 'none' || target.unit !== undefined) continue;
    if (baseline !== undefined && (baseline.unitKind !== 'none' || baseline.unit !== undefined)) continue;
    if (hasNoun(reading, target) || (baseline !== undefined && hasNoun(reading, baseline))) continue;
    const name = nameOf(reading, measures[i - 1]?.span.end ?? 0, span.start, clause);
    if (
      hasWithin(reading, name, 'score', 'proxy', 'velocity') ||
      countNoun.test(reading.folded.slice(name.start, name.end))
    )
      continue;
    if (
      hasWithin(reading, name, 'timeMetric', 'rateMetric', 'moneyMetric', 'sizeMetric', 'percentile') &&
      !isTotal(reading, name)
    )
      return target;
  }
  return undefined;
}

/** The words that name what is measured: from the last measure or the clause before up to the number. */
function nameOf(reading: Reading, after: number, until: number, clause: number): Span {
  const start = reading.clauses[Math.max(0, clause - 1)]?.start ?? 0;
  return { start: Math.max(after, start), end: until };
}

const countNoun = /次数|人数|条数|个数|件数|单数|步数|数量|number of|count of/;

/** GMV, users: totals whose name is their unit, unless a time or rate word stands there too. */
function isTotal(reading: Reading, name: Span): boolean {
  return hasWithin(reading, name, 'result') && !hasWithin(reading, name, 'timeMetric', 'rateMetric');
}

/** 3 shops, 20 家: a noun right behind is the unit. */
function hasNoun(reading: Reading, number: ReadNumber): boolean {
  const token = reading.tokens.find((one) => one.start === number.span.start);
  const next = token === undefined ? undefined : reading.tokens[token.at + 1];
  if (
    next === undefined ||
    next.start - number.span.end > 1 ||
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
  return !/^(?:a|an|the|as|for|on|at|in|by|of|before|after|during|的|了|后|前|内|以|左)$/.test(
    reading.folded.slice(next.start, next.end),
  );
}
