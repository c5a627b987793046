// Tells from its neighbours when a number is no measure: a version, an id, an ordinal, a time window, a population.
import { is } from './look.ts';
import type { Seat } from './number-place.ts';
import type { NumberRole } from './statement.ts';
import type { Token } from './tokens.ts';
import {
  beforeId,
  beforeOrdinal,
  beforeStatus,
  behindStatus,
  agoBehind,
  boundBeforeTime,
  littleWord,
  numbersSteps,
  ordinalEnding,
  parameter,
  progressBehind,
  sinceThen,
  tolerance,
  upgradeTo,
  windowBefore,
  timeLost,
  windowBehind,
} from '../words/patterns/numbers.ts';

/** The role a number has by its place alone; `other` = it may still be a target. */
export function plainRole(seat: Seat, tokens: Token[], folded: string): NumberRole {
  const { number, at, token } = seat;
  if (number.role !== 'other') return number.role;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const wordBefore = before?.word ?? '';
  const wordAfter = after?.word ?? '';
  if (wordBefore === '第' || folded[token.end] === '期' || /^(?:期|代)$/.test(number.unit ?? '')) return 'ordinal';
  if (/^(?:第|top|前)$/.test(wordBefore) || ordinalEnding.test(wordAfter)) return 'ordinal';
  if (number.unitKind === 'none') {
    if (/[a-z]-$/.test(folded.slice(Math.max(0, token.start - 2), token.start))) return 'id';
    if (wordBefore === '#' || folded[token.start - 1] === '§' || (beforeId.test(wordBefore) && number.value >= 100))
      return 'id';
    if (isStatus(seat, wordAfter, folded)) return 'id';
    if (parameter.test(folded.slice(Math.max(0, token.start - 40), token.start))) return 'id';
    if (beforeOrdinal.test(wordBefore) || (wordAfter === ':' && numbersSteps.test(wordBefore))) return 'ordinal';
    if (isVersion(seat, tokens, before, wordBefore, wordAfter, folded)) return 'version';
  }
  if (number.unitKind === 'percent' && isBeside(seat, folded)) return 'window';
  if (isWindow(seat, tokens, folded, wordBefore, wordAfter)) return 'window';
  const share = number.unitKind === 'percent' && wordAfter === '的';
  if (!share && isBounded(seat, tokens) && isRelative(seat, tokens, folded)) return 'window';
  if (isPopulation(seat, tokens, wordBefore, wordAfter, folded)) return 'window';
  return 'other';
}

/** ± 5 % is how exact something is, `Q2 0%-30%` behind the text how far it has come. */
function isBeside({ token }: Seat, folded: string): boolean {
  return (
    tolerance.test(folded.slice(Math.max(0, token.start - 5), token.start)) || progressBehind.test(folded.slice(-24))
  );
}

/** Returns 200, 返回 404. */
function isStatus({ number: { value }, token }: Seat, wordAfter: string, folded: string): boolean {
  const before = folded.slice(Math.max(0, token.start - 20), token.start);
  return value >= 100 && value < 600 && behindStatus.test(wordAfter) && beforeStatus.test(before);
}

/** 升级到 2.3, upgraded to 5.1. */
function isUpgradeTo(seat: Seat, before: Token, wordBefore: string): boolean {
  return (
    seat.token.number?.oneDecimal === true &&
    upgradeTo.test(wordBefore) &&
    is(before, 'rework', 'change', 'to', 'reach')
  );
}

/** A launch within the same few words: 琴房预约 1.0 在 10 月上线. */
function isLaunchNear({ at }: Seat, tokens: Token[]): boolean {
  return tokens.slice(Math.max(0, at - 8), at + 8).some((token) => is(token, 'launch'));
}

function isVersion(
  seat: Seat,
  tokens: Token[],
  before: Token | undefined,
  wordBefore: string,
  wordAfter: string,
  folded: string,
): boolean {
  if (seat.number.unit === 'of') return false;
  if (before === undefined) return seat.token.number?.oneDecimal === true && isLaunchNear(seat, tokens);
  if (/^(?:版|版本)/.test(wordAfter) || folded[seat.token.end] === '版') return true;
  if (
    seat.token.number?.oneDecimal === true &&
    isLaunchNear(seat, tokens) &&
    !is(before, 'reach', 'to', 'from', 'arrow', 'nowBefore')
  )
    return true;
  if (isUpgradeTo(seat, before, wordBefore)) return true;
  if (
    is(
      before,
      'reach',
      'to',
      'from',
      'arrow',
      'limit',
      'changeBy',
      'adverb',
      'per',
      'nowBefore',
      'rateMetric',
      'timeMetric',
      'moneyMetric',
      'result',
      'proxy',
      'score',
      'ops',
      'retention',
      'conversion',
      'lagging',
      'velocity',
      'means',
      'window',
      'sizeMetric',
    )
  ) {
    return false;
  }
  const nameLike = (before.kind === 'latin' && !littleWord.test(wordBefore)) || is(before, 'product', 'plain', 'tool');
  if (seat.token.number?.oneDecimal === true)
    return nameLike || is(before, 'launch', 'build', 'rework', 'work') || before.kind === 'han';
  if (/^(?:到|至|to)$/.test(wordBefore) || is(before, 'to')) return false;
  const whole = Number.isInteger(seat.number.value) && seat.number.value < 100;
  return (
    whole &&
    ((before.kind === 'latin' && !littleWord.test(wordBefore)) || is(before, 'product')) &&
    /[a-z0-9]$/.test(wordBefore)
  );
}

/** A span of time that only says when or how long: 24 小时内撤单, 30-day, within 7 days, 第 4 周, D7. */
function isWindow(seat: Seat, tokens: Token[], folded: string, wordBefore: string, wordAfter: string): boolean {
  const { number, at, token } = seat;
  if (number.unitKind !== 'time') return false;
  const reached = is(tokens[at - 1], 'reach') && !boundBeforeTime.test(wordBefore);
  const goesOn = !isClauseEnd(tokens[at + 1], folded) && !isClauseEnd(tokens[at + 2], folded);
  const since = sinceThen.test(folded.slice(Math.max(0, token.start - 12), token.start));
  if (wordAfter === 'of' && timeLost.test(folded.slice(token.end, token.end + 60))) return false;
  if (windowBehind.test(wordAfter) && (goesOn || (since && hasLaterGoal(seat, tokens))) && !reached) return true;
  if (windowBefore.test(wordBefore)) return true;
  if (folded[token.end] === '+' || /^\d+-/.test(folded.slice(token.start, token.start + 6))) return true;
  if (is(tokens[at + 1], 'retention', 'window', 'activeUsers') && goesOn) return true;
  return agoBehind.test(wordAfter) && goesOn;
}

function isClauseEnd(token: Token | undefined, folded: string): boolean {
  return token === undefined || ',;。.()：:'.includes(folded[token.start] ?? '');
}

/** A group that is only named: 首批 20 家门店中, in 50 人内测, 45 天未登录的客户, at two pilot sites. */
function isPopulation(seat: Seat, tokens: Token[], wordBefore: string, wordAfter: string, folded: string): boolean {
  if (seat.number.unitKind === 'percent') return isRelative(seat, tokens, folded) && hasLaterGoal(seat, tokens);
  if (is(tokens[seat.at - 1], 'firstGroup') && hasLaterGoal(seat, tokens)) return true;
  if (/^(?:中|里|之中)$/.test(wordAfter) || /^(?:per|每)$/.test(wordBefore)) return true;
  return isRelative(seat, tokens, folded) && hasLaterGoal(seat, tokens);
}

/** 500 万以下, 超过 3 次: a bound rather than a value. */
function isBounded(seat: Seat, tokens: Token[]): boolean {
  return is(tokens[seat.at + 1], 'after') || is(tokens[seat.at - 1], 'limit') || is(tokens[seat.at - 1], 'reach');
}

/** 超过一天的…, 含 3 次以上的…: inside a clause that only describes a noun. */
function isRelative(seat: Seat, tokens: Token[], folded: string): boolean {
  for (let i = seat.at + 1; i <= seat.at + 8; i++) {
    const token = tokens[i];
    if (token === undefined || ',;。'.includes(folded[token.start] ?? '')) return false;
    if (token.word === '的') return !isClauseEnd(tokens[i + 1], folded);
  }
  return false;
}

function hasLaterGoal(seat: Seat, tokens: Token[]): boolean {
  for (let i = seat.at + 1; i <= seat.at + 40; i++) {
    const number = tokens[i]?.number;
    if (number !== undefined && !number.spelled) return true;
  }
  return false;
}
