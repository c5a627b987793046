// Tells totals (revenue, users) from the inputs that drive them (activation, a conversion step, retention in a window).
import type { StatedKeyResult } from './stated-set.ts';
import { all, has, is } from '../read/look.ts';
import { openMetric } from './open-metric.ts';
import type { Measure, Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import { narrowing, narrowingBefore, plainTotal } from '../words/patterns/drivers.ts';

/** The total that is measured; undefined when the metric is a share, an average or per unit. */
export function resultWord(statement: Statement, measures: Measure[]): Token | undefined {
  const [measure] = measures;
  if (
    measure === undefined ||
    has(statement, 'notResult') ||
    has(statement, 'lagging', 'proxy', 'velocity', 'rateMetric')
  )
    return undefined;
  const percent = measures.every((one) => one.kind !== 'change' && one.target?.unitKind === 'percent');
  if (percent || measures.some((one) => one.target?.unitKind === 'time')) return undefined;
  return all(statement, 'result').find((token) => token.depth === 0 && isMeasured(statement, token, measure));
}

/** The word stands before the numbers with nothing that turns it into a description (users who …, 用户的 …). */
function isMeasured(statement: Statement, token: Token, { span }: Measure): boolean {
  const { tokens } = statement;
  const next = tokens[token.at + 1];
  const word = next?.word ?? '';
  // Users completing three searches: of those who do so, not all of them.
  if (narrowing.test(word) || (next?.form === 'ing' && !is(next, 'change'))) return false;
  const before = tokens[token.at - 1];
  const lead = before?.word ?? '';
  if (narrowingBefore.test(lead) && before?.number === undefined) return false;
  if (token.start > span.end)
    return token.start - span.end <= 24 && token.clause === tokenAfter(statement, span.end) && isTotalName(token.word);
  return (
    isTotalName(token.word) ||
    tokens
      .slice(token.at + 1, token.at + 3)
      .some((one) => one.number !== undefined || is(one, 'from', 'reach', 'to', 'changeBy'))
  );
}

/** The clause of the first token behind an offset. */
function tokenAfter({ tokens }: Statement, end: number): number {
  return tokens.find((token) => token.start >= end)?.clause ?? -1;
}

/** Names that mean the total wherever they stand. */
function isTotalName(word: string): boolean {
  return !plainTotal.test(word);
}

/** Does this key result measure an input: a share of people doing something, or how many use a feature in a window? */
export function drivesResult({ draft, statement, shape }: StatedKeyResult): boolean {
  if (draft.kind === 'guard' || shape.form !== 'measured') return false;
  if (openMetric(statement) !== undefined) return false;
  if (has(statement, 'lagging', 'ops', 'coverage', 'moneyMetric', 'proxy')) return false;
  const shares = shape.measures.some(({ kind, target }) => kind !== 'change' && target?.unitKind === 'percent');
  if (shares) return true;
  return (
    has(statement, 'conversion', 'retention') ||
    (has(statement, 'window') && has(statement, 'usage') && resultWord(statement, shape.measures) === undefined)
  );
}
