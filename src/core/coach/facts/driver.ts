// Tells totals (revenue, users) from the inputs that drive them (activation, a conversion step, retention in a window).
import type { KeyResultReading } from './set-reading.ts';
import { all, has, is } from '../read/look.ts';
import { openMetric } from './open-metric.ts';
import type { Measure, Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

/** The total that is measured; undefined when the metric is a share, an average or per unit. */
export function resultWord(reading: Reading, measures: Measure[]): Token | undefined {
  const [measure] = measures;
  if (measure === undefined || has(reading, 'notResult') || has(reading, 'lagging', 'proxy', 'velocity', 'rateMetric'))
    return undefined;
  const percent = measures.every((one) => one.kind !== 'change' && one.target?.unitKind === 'percent');
  if (percent || measures.some((one) => one.target?.unitKind === 'time')) return undefined;
  return all(reading, 'result').find((token) => token.depth === 0 && isMeasured(reading, token, measure));
}

/** The word stands before the numbers with nothing that turns it into a description (users who …, 用户的 …). */
function isMeasured(reading: Reading, token: Token, { span }: Measure): boolean {
  const { tokens, folded } = reading;
  const next = tokens[token.at + 1];
  const word = next === undefined ? '' : folded.slice(next.start, next.end);
  if (/^(?:who|that|whose|with|的|中|里|in|on|reporting|seeing|asking|calls|cases|records|data|accounts)$/.test(word))
    return false;
  const before = tokens[token.at - 1];
  const lead = before === undefined ? '' : folded.slice(before.start, before.end);
  if (/^(?:per|each|every|by|for|from|of|每|the sales|among)$/.test(lead) && before?.number === undefined) return false;
  if (token.start > span.end)
    return (
      token.start - span.end <= 24 &&
      token.clause === tokenAfter(reading, span.end) &&
      isTotalName(folded.slice(token.start, token.end))
    );
  return (
    isTotalName(folded.slice(token.start, token.end)) ||
    tokens
      .slice(token.at + 1, token.at + 3)
      .some((one) => one.number !== undefined || is(one, 'from', 'reach', 'to', 'changeBy'))
  );
}

/** The clause of the first token behind an offset. */
function tokenAfter({ tokens }: Reading, end: number): number {
  return tokens.find((token) => token.start >= end)?.clause ?? -1;
}

/** Names that mean the total wherever they stand. */
function isTotalName(word: string): boolean {
  return !/^(?:customers|users|accounts|members|subscribers|sales|income|bookings|用户|客户)$/.test(word);
}

/** Does this key result measure an input: a share of people doing something, or how many use a feature in a window? */
export function drivesResult({ draft, reading, shape }: KeyResultReading): boolean {
  if (draft.kind === 'guard' || shape.form !== 'measured') return false;
  if (openMetric(reading) !== undefined) return false;
  if (has(reading, 'lagging', 'ops', 'coverage', 'moneyMetric', 'proxy')) return false;
  const shares = shape.measures.some(({ kind, target }) => kind !== 'change' && target?.unitKind === 'percent');
  if (shares) return true;
  return (
    has(reading, 'conversion', 'retention') ||
    (has(reading, 'window') && has(reading, 'usage') && resultWord(reading, shape.measures) === undefined)
  );
}
