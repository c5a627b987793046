// Tells whether a target lacks its start value; things that begin from nothing, limits and acceptance thresholds need none.
import type { StatedKeyResult } from './stated-set.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Span } from '../read/span.ts';
import type { Measure, ReadNumber, Statement } from '../read/statement.ts';
import { otherParty } from './other-party.ts';
import { perPersonOutput } from './per-person.ts';
import { sentenceOf } from '../read/sentence.ts';
import {
  comparedWith,
  heldAgainst,
  doneByUs,
  saidByOthers,
  levelReached,
  madeBefore,
  onlyScope,
  eachPart,
  fromZero,
  inEachPart,
  inEachPeriod,
  newOnlyBesideNumber,
  soFar,
  unitOfCycle,
} from '../words/patterns/baselines.ts';
import { ofTest } from '../words/patterns/absolutes.ts';
import { attaining } from '../words/patterns/forms.ts';

/**
 * `asked`: nobody says where this begins. `new`: a count of something, that may begin at nothing; then the question is
 * another one.
 */
export type LacksBaseline = { target: string; span?: Span; as: 'asked' | 'new' };

export function lacksBaseline(keyResult: StatedKeyResult): LacksBaseline | undefined {
  const target = needsBaseline(keyResult);
  if (target === undefined) return besideTheText(keyResult);
  const { statement, shape } = keyResult;
  const { span } = target;
  const counted = target.unitKind === 'count' || target.unitKind === 'none' || target.unitKind === 'money';
  const moved = shape.measures.some((one) => one.target === target && one.limit);
  const level =
    moved || has(statement, 'rateMetric', 'timeMetric', 'coverage', 'ops') || levelReached.test(statement.folded);
  const fromNothing = counted && !level && target.value > 0 && target.whole === undefined;
  return { target: statement.text.slice(span.start, span.end), span, as: fromNothing ? 'new' : 'asked' };
}

/** `Line coverage` with ≥ 90% in the column beside it has a value today; `Keywords in the top ten` with 5 may begin at none. */
function besideTheText({ draft, statement, shape }: StatedKeyResult): LacksBaseline | undefined {
  const { target, baseline, kind, unit } = draft;
  if (typeof target !== 'number' || typeof baseline === 'number' || kind === 'guard' || kind === 'milestone')
    return undefined;
  if (kind === 'unknown' || shape.measures.length > 0 || !/^(?:name|open|measured)$/.test(shape.form)) return undefined;
  const level = unit === '%' || has(statement, 'rateMetric', 'timeMetric', 'coverage');
  // 首次匹配成功率: a share of first times is none of something new.
  if (has(statement, 'afterRelease') || (!level && has(statement, 'fromNothing')) || soFar.test(statement.folded))
    return undefined;
  if (!level && (shape.form !== 'name' || target <= 1 || has(statement, 'activityNoun', 'outputNoun', 'deliverable')))
    return undefined;
  return { target: `${target}${unit ?? ''}`, as: level ? 'asked' : 'new' };
}

function needsBaseline({ draft, statement, shape }: StatedKeyResult): ReadNumber | undefined {
  if (draft.kind === 'guard' || draft.kind === 'milestone' || draft.kind === 'unknown') return undefined;
  if (shape.form !== 'measured' || typeof draft.baseline === 'number') return undefined;
  if (shape.measures.some((one) => one.kind !== 'target')) return undefined;
  if (statement.numbers.some((number) => number.role === 'baseline')) return undefined;
  if (has(statement, 'loadTest', 'guardWord', 'afterRelease') || startsFromZero(statement)) return undefined;
  if (soFar.test(statement.folded) || comparedWith.test(statement.folded.trim())) return undefined;
  if (heldAgainst.test(statement.folded)) return undefined;
  const measure = shape.measures.find((one) => one.target !== undefined && !isReward(statement, one));
  if (measure?.target === undefined || acceptsDelivery(statement, measure) || beginsFromNothing(statement, measure))
    return undefined;
  if (ofTest.test(statement.folded.slice(measure.target.span.start))) return undefined;
  return measure.target;
}

/** The clause is about a reward; its number is the condition. */
function isReward(statement: Statement, measure: Measure): boolean {
  const clause = statement.clauses[measure.clause];
  return clause !== undefined && hasWithin(statement, clause, 'pay');
}

function startsFromZero({ folded }: Statement): boolean {
  return fromZero.test(folded);
}

/** Loki 部署完成，日志覆盖率 > 95%: the threshold at which a first delivery is accepted. */
function acceptsDelivery(statement: Statement, measure: Measure): boolean {
  if (measure.clause === 0) return false;
  return all(statement, 'done').some(
    (token) => token.clause < measure.clause && statement.tokens[token.at + 1]?.kind === 'mark',
  );
}

/** Counts of new things, of a first group, or of what people do with something new. */
function beginsFromNothing(statement: Statement, { target, limit }: Measure): boolean {
  if (target === undefined || perPersonOutput(statement).length > 0) return false;
  const counted = target.unitKind === 'count' || target.unitKind === 'none' || target.unitKind === 'money';
  const before = { start: Math.max(0, target.span.start - 24), end: target.span.end + 14 };
  const lead = statement.folded.slice(Math.max(0, target.span.start - 16), target.span.start);
  if (counted && onlyScope.test(lead)) return true;
  if (counted && isHabit(statement, target)) return true;
  if (counted && isSaidByOthers(statement, target)) return true;
  if (counted && !limit && (madeBefore.test(lead) || isEvent(statement, target))) return true;
  if (has(statement, 'firstGroup') && isGroup(statement, target)) return true;
  if (counted && target.value === 1 && !limit) return true;
  if (counted && target.unit === undefined && target.value <= 3 && isFirstWord(statement, target)) return true;
  if (counted && (isWhatIsDone(statement, target) || isOfEach(statement, target))) return true;
  if (counted && isOfNewThing(statement, target)) return true;
  if (counted && /新增|新签|净增/.test(statement.folded.slice(before.start, before.end))) return true;
  if (counted && /(?:里|中)(?:有|至少)?\s?(?:至少)?\s?$/.test(statement.folded.slice(before.start, target.span.start)))
    return true;
  if (counted && hasWithin(statement, before, 'fromNothing') && isNewThing(statement, target)) return true;
  if (counted && otherParty(statement) !== undefined) return true;
  const converts = statement.folded.startsWith('convert', statement.tokens[statement.head]?.start ?? 0);
  if (
    target.unitKind === 'percent' &&
    !converts &&
    has(statement, 'rework') &&
    !has(statement, 'rateMetric', 'coverage')
  )
    return true;
  const made = statement.verbs.some(
    (verb) =>
      verb.span.start < target.span.start &&
      (verb.class === 'delivery' || (verb.class === 'work' && verb.position === 'head')),
  );
  return counted && made && !has(statement, 'rateMetric', 'timeMetric');
}

/** 走完全程至少 3 次, 形成 4 篇: times and texts of a cycle are counted from its first day; of each day or week they are not. */
function isEvent({ folded }: Statement, { span, unit, value }: ReadNumber): boolean {
  return value < 1000 && unitOfCycle.test(unit ?? '') && !/每[天日周月]|人均|平均/.test(folded.slice(0, span.start));
}

/** 至少 6 位店长给出反馈, 4 笔试用订单: what others say or take once is counted from nothing. */
function isSaidByOthers({ folded }: Statement, { span }: ReadNumber): boolean {
  return saidByOthers.test(folded.slice(span.end, span.end + 24)) && !/每[天日周月]|[日周月人]均|平均/.test(folded);
}

/** 每周完成 5 个, each week do three: what is done anew in each of them. */
function isHabit({ folded, verbs }: Statement, { span }: ReadNumber): boolean {
  return (
    inEachPeriod.test(folded) &&
    verbs.some(
      (verb) =>
        verb.span.end <= span.start &&
        (verb.class === 'work' || verb.class === 'activity' || verb.class === 'delivery'),
    )
  );
}

/** Read ten papers, 录制 5 个视频: what somebody does is counted from nothing, whatever the verb. */
function isWhatIsDone(statement: Statement, target: ReadNumber): boolean {
  const first = statement.tokens[statement.head];
  if (first === undefined || first.start > target.span.start || has(statement, 'rateMetric', 'timeMetric', 'result'))
    return false;
  if (statement.lang !== 'en') return doneByUs.test(statement.folded.slice(first.start, target.span.start));
  const { kind, word } = sentenceOf(statement);
  return (
    kind === 'order' &&
    word === first &&
    !is(first, 'change', 'steady', 'reach', 'vague') &&
    !attaining.test(first.word)
  );
}

/** 每章有 3 个, three examples in each chapter: so many of something in each of what is new. */
function isOfEach({ folded, tokens }: Statement, target: ReadNumber): boolean {
  const lead = folded.slice(Math.max(0, target.span.start - 8), target.span.start);
  if (eachPart.test(lead)) return true;
  const at = tokens.findIndex((token) => token.start === target.span.start);
  return inEachPart.test(folded.slice(tokens[at + 2]?.start ?? folded.length));
}

/** 1 tier-one story: so few of something are new ones. */
function isFirstWord({ tokens, head }: Statement, target: ReadNumber): boolean {
  return tokens[head]?.start === target.span.start;
}

/** Programme deployed with at least 15 champions: what is brought out begins without them. */
function isOfNewThing({ tokens }: Statement, target: ReadNumber): boolean {
  return tokens.some(
    (token) =>
      token.form === 'past' &&
      is(token, 'launch', 'build', 'work') &&
      tokens[token.at + 1]?.word === 'with' &&
      token.end < target.span.start,
  );
}

/** 首批、试点, the first 12, pilot: not 首次 inside the name of a metric. */
function isGroup(statement: Statement, target: ReadNumber): boolean {
  return all(statement, 'firstGroup').some((token) => {
    const text = token.word;
    if (text !== 'first') return true;
    const next = statement.tokens[token.at + 1];
    return next?.kind === 'number' && Math.abs(token.start - target.span.start) < 40;
  });
}

function isNewThing(statement: Statement, target: ReadNumber): boolean {
  return all(statement, 'fromNothing').some((token) => {
    const text = token.word;
    if (
      newOnlyBesideNumber.test(text) &&
      !is(statement.tokens[token.at + 1], 'adverb') &&
      statement.tokens[token.at + 1]?.number === undefined
    )
      return false;
    return Math.abs(token.start - target.span.start) <= 24;
  });
}
