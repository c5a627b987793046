// Tells whether a target lacks its start value; things that begin from nothing, limits and acceptance thresholds need none.
import type { KeyResultReading } from './set-reading.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Measure, ReadNumber, Reading } from '../read/reading.ts';
import { otherParty } from './other-party.ts';
import { perPersonOutput } from './per-person.ts';

export function needsBaseline({ draft, reading, shape }: KeyResultReading): ReadNumber | undefined {
  if (draft.kind === 'guard' || draft.kind === 'milestone' || draft.kind === 'unknown') return undefined;
  if (shape.form !== 'measured' || typeof draft.baseline === 'number') return undefined;
  if (shape.measures.some((one) => one.kind !== 'target')) return undefined;
  if (reading.numbers.some((number) => number.role === 'baseline')) return undefined;
  if (has(reading, 'loadTest', 'guardWord', 'afterRelease') || startsFromZero(reading)) return undefined;
  const measure = shape.measures.find((one) => one.target !== undefined && !isReward(reading, one));
  if (measure?.target === undefined || acceptsDelivery(reading, measure) || beginsFromNothing(reading, measure))
    return undefined;
  return measure.target;
}

/** The clause is about a reward; its number is the condition. */
function isReward(reading: Reading, measure: Measure): boolean {
  const clause = reading.clauses[measure.clause];
  return clause !== undefined && hasWithin(reading, clause, 'pay');
}

function startsFromZero({ folded }: Reading): boolean {
  return /从\s?(?:0|零)(?![.\d])|from (?:0|zero|scratch)\b|从无到有/.test(folded);
}

/** Loki 部署完成，日志覆盖率 > 95%: the threshold at which a first delivery is accepted. */
function acceptsDelivery(reading: Reading, measure: Measure): boolean {
  if (measure.clause === 0) return false;
  return all(reading, 'done').some(
    (token) => token.clause < measure.clause && reading.tokens[token.at + 1]?.kind === 'mark',
  );
}

/** Counts of new things, of a first group, or of what people do with something new. */
function beginsFromNothing(reading: Reading, { target }: Measure): boolean {
  if (target === undefined || perPersonOutput(reading).length > 0) return false;
  const counted = target.unitKind === 'count' || target.unitKind === 'none' || target.unitKind === 'money';
  const before = { start: Math.max(0, target.span.start - 24), end: target.span.end + 14 };
  if (has(reading, 'firstGroup') && isGroup(reading, target)) return true;
  if (counted && /新增|新签|净增/.test(reading.folded.slice(before.start, before.end))) return true;
  if (counted && /(?:里|中)(?:有|至少)?\s?(?:至少)?\s?$/.test(reading.folded.slice(before.start, target.span.start)))
    return true;
  if (counted && hasWithin(reading, before, 'fromNothing') && isNewThing(reading, target)) return true;
  if (counted && otherParty(reading) !== undefined) return true;
  if (target.unitKind === 'percent' && has(reading, 'rework') && !has(reading, 'rateMetric', 'coverage')) return true;
  const made = reading.verbs.some(
    (verb) =>
      verb.span.start < target.span.start &&
      (verb.class === 'delivery' || (verb.class === 'work' && verb.position === 'head')),
  );
  return counted && made && !has(reading, 'rateMetric', 'timeMetric');
}

/** 首批、试点, the first 12, pilot: not 首次 inside the name of a metric. */
function isGroup(reading: Reading, target: ReadNumber): boolean {
  return all(reading, 'firstGroup').some((token) => {
    const text = reading.folded.slice(token.start, token.end);
    if (text !== 'first') return true;
    const next = reading.tokens[token.at + 1];
    return next?.kind === 'number' && Math.abs(token.start - target.span.start) < 40;
  });
}

function isNewThing(reading: Reading, target: ReadNumber): boolean {
  return all(reading, 'fromNothing').some((token) => {
    const text = reading.folded.slice(token.start, token.end);
    if (
      /^(?:first|首次|open|opens|close|closes|获得|接入|another|additional)$/.test(text) &&
      !is(reading.tokens[token.at + 1], 'adverb') &&
      reading.tokens[token.at + 1]?.number === undefined
    )
      return false;
    return Math.abs(token.start - target.span.start) <= 24;
  });
}
