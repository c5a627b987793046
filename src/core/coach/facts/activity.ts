// Tells whether a key result only counts something done: talks held, articles written, interviews made.
import type { KeyResultDraft } from '../../okr/okr-set.ts';
import { all, has, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

/**
 * The word of the activity; undefined when there is none. `excused`: discovery that ends in a stated finding, or a drill
 * with a criterion, which is a milestone.
 */
export function activityOf(
  draft: KeyResultDraft,
  reading: Reading,
  isDiscovery: boolean,
): { word: Token; excused: boolean } | undefined {
  if (draft.kind === 'guard' || draft.kind === 'unknown') return undefined;
  if (reading.measures.some((one) => one.kind !== 'target' || one.baseline !== undefined)) return undefined;
  const word = counted(reading) ?? rhythmic(reading);
  return word === undefined ? undefined : { word, excused: isExcused(draft, reading, isDiscovery) };
}

function isExcused(draft: KeyResultDraft, reading: Reading, isDiscovery: boolean): boolean {
  const stated = has(reading, 'finding');
  if (stated && (isDiscovery || draft.kind === 'milestone' || reading.clauses.length > 1)) return true;
  if (draft.kind === 'milestone' && has(reading, 'criterion', 'accepted')) return true;
  return isDrill(reading) && has(reading, 'criterion');
}

function isDrill(reading: Reading): boolean {
  return /演练|评审|走查|drill|review|rehears|game day/.test(reading.folded);
}

/** A count with an activity beside it. */
function counted(reading: Reading): Token | undefined {
  for (const token of reading.tokens) {
    const { number, at } = token;
    if (number === undefined || token.depth > 0 || !isCount(token)) continue;
    const found = nounBehind(reading, at) ?? nounBefore(reading, at) ?? showUnit(reading, token);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isCount({ number }: Token): boolean {
  return number?.unitKind === 'count' || number?.unitKind === 'none' || number?.unitKind === 'score';
}

const doing =
  /^(?:举办|组织|召开|开展|参加|参与|邀请|走访|拜访|访谈|回访|宣讲|撰写|编写|发表|推送|录制|主持|培训|开设|策划|拍摄|主办|承办|host|hold|attend|conduct|organise|organize|facilitate|give|run|publish|post|write|present|record|sponsor|film|speak at|interview|visit|train|teach|coach|survey|meet with|talk to|call|shadow|email|phone|invite)$/;

/** Hold 8 training sessions; 访谈 20 位用户: a verb of doing in front, a noun of activity or nothing special behind. */
function nounBehind(reading: Reading, at: number): Token | undefined {
  const { tokens, folded } = reading;
  const lead = tokens.slice(Math.max(0, at - 6), at);
  const verb = lead.find((one) => is(one, 'activityVerb') && (one.form === undefined || one.form === 'base'));
  const noun = activityNounAfter(tokens, at);
  const near = tokens[at - 1];
  const plain = near !== undefined && (near.form === undefined || near.form === 'base');
  const exclusive = plain && doing.test(folded.slice(near.start, near.end));
  if (exclusive && !isDeliverable(reading, at)) return noun ?? near;
  if (noun === undefined) return undefined;
  const bare = lead.every((one) => is(one, 'window', 'adverb', 'per') || one.kind === 'date' || one.kind === 'han');
  return verb !== undefined || (bare && at <= 4) ? noun : undefined;
}

function isDeliverable({ tokens }: Reading, at: number): boolean {
  return is(tokens[at + 1], 'deliverable') || is(tokens[at + 2], 'deliverable');
}

function activityNounAfter(tokens: Token[], at: number): Token | undefined {
  for (let i = at + 1; i <= at + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number' || is(token, 'to', 'reach'))
      return undefined;
    if (is(token, 'notResult', 'rateMetric')) return undefined;
    if (!is(token, 'activityNoun')) continue;
    return is(tokens[i + 1], 'notResult', 'rateMetric') || is(tokens[i + 2], 'rateMetric') ? undefined : token;
  }
  return undefined;
}

/** 客户走访 12 家, A/B test 做 5 个, interviews with 10 museums: the noun stands in front of its count. */
function nounBefore(reading: Reading, at: number): Token | undefined {
  const { tokens, folded } = reading;
  if (isReached(reading, at)) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || is(token, 'notResult', 'rateMetric')) return undefined;
    if (is(token, 'activityNoun') && !is(token, 'proxy')) return token;
    const small =
      is(token, 'activityVerb', 'adverb', 'window') ||
      /^(?:with|of|for|at|in|共|各|数|量|拍|录|剪|做|写|发|开|讲|办)$/.test(folded.slice(token.start, token.end));
    if (!small) return undefined;
  }
  return undefined;
}

/** 直播 8 场, KOL 投放 20 场, 推文 12 篇: units that only events and texts have. */
function showUnit(reading: Reading, token: Token): Token | undefined {
  const unit = token.number?.unit ?? '';
  if (!/^(?:场|篇|讲|堂)$/.test(unit) || isReached(reading, token.at)) return undefined;
  const metric = has(reading, 'rateMetric', 'notResult', 'timeMetric') || is(reading.tokens[token.at + 1], 'after');
  return metric ? undefined : token;
}

/** 达到 300 场: a level reached, not a number done. */
function isReached({ tokens, folded }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (is(before, 'limit')) return true;
  return (
    before !== undefined &&
    /^(?:达到|突破|不低于|超过|提升到|提高到|增至|reach|reaches)$/.test(folded.slice(before.start, before.end))
  );
}

/** Hold weekly bug bashes, 每周组织例会: no count but a rhythm. */
function rhythmic(reading: Reading): Token | undefined {
  if (reading.measures.length > 0 || !has(reading, 'window')) return undefined;
  const head = reading.tokens[reading.head];
  const verb = all(reading, 'activityVerb').find((token) => token.at <= (head?.at ?? 0) + 2);
  if (verb === undefined || !doing.test(reading.folded.slice(verb.start, verb.end))) return undefined;
  return all(reading, 'activityNoun').find((token) => token.start > verb.start);
}
