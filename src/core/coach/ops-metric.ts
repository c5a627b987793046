// Finds a metric of the running service in a statement, and whether the statement names where it is read.
import { all, has, hasWithin, is } from './look.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** The operations word outside brackets; not delivery flow, batch work, support or business rates. */
export function opsWord(reading: Reading): Token | undefined {
  const words = all(reading, 'ops').filter((token) => token.depth === 0);
  const measured = words.find((token) => !isDescribing(reading, token));
  if (measured !== undefined && !isOtherBusiness(reading, measured)) return measured;
  const percentile = all(reading, 'percentile').find((token) => token.depth === 0);
  if (percentile === undefined || has(reading, 'notOps')) return undefined;
  return reading.numbers.some((number) => number.unitKind === 'time') && isService(reading) ? percentile : undefined;
}

function isService(reading: Reading): boolean {
  return /接口|服务|请求|响应|查询|登录|api|endpoint|request|response|service|server|query|latency|delay|alarm|延迟|时延|token/.test(
    reading.folded,
  );
}

/** Words of other trades in the same clause make it no number of the service. */
function isOtherBusiness(reading: Reading, token: Token): boolean {
  const word = reading.folded.slice(token.start, token.end);
  const clause = reading.clauses[token.clause];
  if (clause === undefined || !hasWithin(reading, clause, 'notOps')) return false;
  return !/^(?:可用性|可用率|服务可用性|availability|uptime|mttr|slo|error budget|cpu|qps|吞吐量?|throughput)/.test(
    word,
  );
}

/** 超时 in 超时自动关单的订单占比 only describes. */
function isDescribing(reading: Reading, token: Token): boolean {
  const next = reading.tokens[token.at + 1];
  return (
    next !== undefined &&
    reading.folded.slice(next.start, next.end) === '的' &&
    is(reading.tokens[token.at + 2], 'audience')
  );
}

export function hasSource(reading: Reading): boolean {
  if (has(reading, 'tool', 'loadTest')) return true;
  return all(reading, 'sourceNoun').some(
    (token) =>
      token.depth > 0 ||
      /^(?:measured|reported|tracked|according|as seen|per the)/.test(reading.folded.slice(token.start, token.end)),
  );
}
