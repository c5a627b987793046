// Finds pay or a rating of people that depends on a result; products about pay are left alone.
import type { Span } from '../read/span.ts';
import { all, has } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { ofResult, payByName, productOfPay, tiedTo, ties } from '../words/patterns/pay.ts';

/** The clause that ties pay to a result; undefined when there is none or pay is what the product is about. */
export function payTie(statement: Statement, objective: Statement): { span: Span; bound: boolean } | undefined {
  // One clause may name pay many times: it is read once.
  const bindsAt = once((at) => binds(statement, at));
  const measuredAt = once((at) => isMeasured(statement, at));
  const about = statement !== objective && has(objective, 'pay');
  for (const token of all(statement, 'pay')) {
    const clause = statement.clauses[token.clause];
    if (clause === undefined || isThing(statement, token)) continue;
    const bound = bindsAt(token.clause) && !isTiedElsewhere(statement, token);
    const plain = payByName.test(token.word) && !measuredAt(token.clause);
    const own = statement === objective;
    if (about || own ? bound && token.clause > 0 : bound || plain)
      return { span: trimmed(statement.text, clause), bound };
  }
  return undefined;
}

function once(find: (at: number) => boolean): (at: number) => boolean {
  const known = new Map<number, boolean>();
  return (at) => {
    const found = known.get(at) ?? find(at);
    known.set(at, found);
    return found;
  };
}

/** A word that ties, in the clause of pay or the short one before it. */
function binds(statement: Statement, at: number): boolean {
  const clause = statement.clauses[at];
  const before = statement.clauses[at - 1];
  if (clause === undefined) return false;
  if (ties.test(statement.folded.slice(clause.start, clause.end))) return true;
  return (
    before !== undefined &&
    before.end - before.start < 16 &&
    ties.test(statement.folded.slice(before.start, before.end))
  );
}

/** Compensation tied to market benchmarks: pay is bound to something, but to no result. */
function isTiedElsewhere({ folded }: Statement, token: { end: number }): boolean {
  const tie = tiedTo.exec(folded.slice(token.end, token.end + 90));
  return tie !== null && !ofResult.test(tie[1] ?? '');
}

/** Pay that is itself counted from … to … is the product's matter. */
function isMeasured(statement: Statement, clause: number): boolean {
  return statement.measures.some((one) => one.clause === clause && one.kind === 'pair');
}

/** 绩效系统, bonus page, 奖金明细: a thing of that name. */
function isThing({ folded }: Statement, token: { end: number }): boolean {
  return productOfPay.test(folded.slice(token.end, token.end + 14));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
