// Finds a metric of the running service in a statement, and whether the statement names where it is read.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { ninesUnit } from '../read/scan-number.ts';
import type { Token } from '../read/tokens.ts';
import { fastUnit, ofServiceAlone, readFrom, waits } from '../words/patterns/operations.ts';

/** The operations word outside brackets; not delivery flow, batch work, support or business rates. */
export function opsWord(statement: Statement): Token | undefined {
  const inNines = statement.tokens.find((token) => token.number?.unit === ninesUnit);
  if (inNines !== undefined) return inNines;
  const words = all(statement, 'ops').filter((token) => token.depth === 0);
  const measured = words.find((token) => !isDescribing(statement, token) && !isSlow(statement, token));
  if (measured !== undefined && !isOtherBusiness(statement, measured)) return measured;
  const percentile = all(statement, 'percentile').find((token) => token.depth === 0);
  if (percentile === undefined || has(statement, 'notOps')) return undefined;
  return statement.numbers.some((number) => isFast(number.unit)) ? percentile : undefined;
}

/** A wait of minutes, hours or days is that of people or goods, not of a service. */
function isSlow(statement: Statement, token: Token): boolean {
  if (!waits.test(token.word)) return false;
  const timed = statement.numbers.filter(
    (number) => number.unitKind === 'time' && (number.role === 'target' || number.role === 'baseline'),
  );
  if (timed.length > 0) return !timed.some((number) => isFast(number.unit));
  return statement.measures.some((one) => one.kind !== 'change' && one.target?.unitKind === 'percent');
}

function isFast(unit: string | undefined): boolean {
  return unit !== undefined && fastUnit.test(unit);
}

/** Words of other trades in the same clause make it no number of the service. */
function isOtherBusiness(statement: Statement, token: Token): boolean {
  const word = token.word;
  const clause = statement.clauses[token.clause];
  // Bug 修复 SLA: how soon people mend something.
  if (
    word === 'sla' &&
    clause !== undefined &&
    hasWithin(statement, clause, 'defect') &&
    hasWithin(statement, clause, 'work')
  )
    return true;
  if (clause === undefined || !hasWithin(statement, clause, 'notOps')) return false;
  return !ofServiceAlone.test(word);
}

/** 超时 in 超时自动关单的订单占比 only describes. */
function isDescribing(statement: Statement, token: Token): boolean {
  const next = statement.tokens[token.at + 1];
  return next !== undefined && next.word === '的' && is(statement.tokens[token.at + 2], 'audience');
}

export function hasSource(statement: Statement): boolean {
  if (has(statement, 'tool', 'loadTest')) return true;
  return all(statement, 'sourceNoun').some((token) => token.depth > 0 || readFrom.test(token.word));
}
