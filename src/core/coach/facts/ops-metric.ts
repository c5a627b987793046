// Finds a metric of the running service in a statement, and whether the statement names where it is read.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

/** The operations word outside brackets; not delivery flow, batch work, support or business rates. */
export function opsWord(reading: Reading): Token | undefined {
  const words = all(reading, 'ops').filter((token) => token.depth === 0);
  const measured = words.find((token) => !isDescribing(reading, token) && !isSlow(reading, token));
  if (measured !== undefined && !isOtherBusiness(reading, measured)) return measured;
  const percentile = all(reading, 'percentile').find((token) => token.depth === 0);
  if (percentile === undefined || has(reading, 'notOps')) return undefined;
  return reading.numbers.some((number) => isFast(number.unit)) ? percentile : undefined;
}

const waits =
  /^(?:首屏|首帧|lcp|fcp|页面加载|page load|响应时[间长]|响应耗时|超时|告警|latency|延迟|时延|response times?|load times?|jitter|抖动|request time|service time|加载时[间长]|积压时长|timeouts?|alerts?)/;

/** A wait of minutes, hours or days is that of people or goods, not of a service. */
function isSlow(reading: Reading, token: Token): boolean {
  if (!waits.test(reading.folded.slice(token.start, token.end))) return false;
  const timed = reading.numbers.filter(
    (number) => number.unitKind === 'time' && (number.role === 'target' || number.role === 'baseline'),
  );
  if (timed.length > 0) return !timed.some((number) => isFast(number.unit));
  return reading.measures.some((one) => one.kind !== 'change' && one.target?.unitKind === 'percent');
}

function isFast(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:ms|msec|s|secs?|us|milliseconds?|seconds?|毫秒|微秒|秒钟?)$/.test(unit);
}

/** Words of other trades in the same clause make it no number of the service. */
function isOtherBusiness(reading: Reading, token: Token): boolean {
  const word = reading.folded.slice(token.start, token.end);
  const clause = reading.clauses[token.clause];
  if (clause === undefined || !hasWithin(reading, clause, 'notOps')) return false;
  return !/^(?:可用性|可用率|服务可用性|availability|uptime|mttr|slo|sla|error budget|cpu|qps|吞吐量?|throughput)/.test(
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
