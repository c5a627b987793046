// Finds pay or a rating of people that depends on a result; products about pay are left alone.
import type { Span } from './finding.ts';
import { all, has, hasWithin } from './look.ts';
import type { Reading } from './reading.ts';

export function payTie(reading: Reading, objective: Reading): Span | undefined {
  const about = reading !== objective && has(objective, 'pay');
  for (const token of all(reading, 'pay')) {
    const clause = reading.clauses[token.clause];
    if (clause === undefined) continue;
    const before = reading.clauses[token.clause - 1];
    const tied = hasWithin(reading, clause, 'payTie') || tiedAcross(reading, before, clause);
    const tail =
      token.clause > 0 &&
      reading.measures.some((one) => one.clause < token.clause) &&
      !reading.measures.some((one) => one.clause === token.clause && one.kind === 'pair');
    if (
      about ? tied && tail : tied ? isTie(reading, clause) || tail : tail && hasWithin(reading, clause, 'payStrong')
    ) {
      return {
        start: clause.start + leading(reading.text.slice(clause.start, clause.end)),
        end: trimmedEnd(reading.text, clause),
      };
    }
  }
  return undefined;
}

/** 达成则…: the condition stands in the clause before. */
function tiedAcross(reading: Reading, before: Span | undefined, clause: Span): boolean {
  return (
    before !== undefined &&
    hasWithin(reading, before, 'payTie') &&
    clause.start - before.end <= 1 &&
    before.end - before.start < 12
  );
}

/** Words that bind for sure; 发 or 与 alone also stand in products about pay. */
function isTie(reading: Reading, clause: Span): boolean {
  return /达成|达标|完不成|未完成|未达|没达成|计入|纳入|挂钩|扣|上调|下调|兑现|晋升|作为.{0,8}依据|if (?:reached|hit|met|achieved|missed|we)|paid (?:if|when|out)|depends? on|depending on|tied to|linked to|count(?:s|ed) (?:in|towards?)|feeds into|unlocks|on success|on completion|(?:earns?|gets?) (?:a |the )?bonus|part of the (?:annual|yearly|performance)/.test(
    reading.folded.slice(clause.start, clause.end),
  );
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function trimmedEnd(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}
