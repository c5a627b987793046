// Tells whether a key result only counts something done: talks held, articles written, interviews made.
import type { KeyResultDraft } from '../../okr/okr-set.ts';
import { all, has, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import { atLeast } from '../words/patterns/deliveries.ts';
import { doneByUs } from '../words/patterns/baselines.ts';
import {
  doing,
  drill,
  effortIn,
  habitEn,
  habitZh,
  levelReached,
  unitOfShows,
  smallBeforeCount,
} from '../words/patterns/activities.ts';

/**
 * The word of the activity; undefined when there is none. `excused`: discovery that ends in a stated finding, or a drill
 * with a criterion, which is a milestone.
 */
export function activityOf(
  draft: KeyResultDraft,
  statement: Statement,
  isDiscovery: boolean,
): { word: Token; excused: boolean } | undefined {
  if (draft.kind === 'guard' || draft.kind === 'unknown') return undefined;
  if (statement.measures.some((one) => one.kind !== 'target' || one.baseline !== undefined)) return undefined;
  const word = counted(statement) ?? rhythmic(statement) ?? habit(statement);
  return word === undefined ? undefined : { word, excused: isExcused(draft, statement, isDiscovery) };
}

function isExcused(draft: KeyResultDraft, statement: Statement, isDiscovery: boolean): boolean {
  const stated = has(statement, 'finding');
  if (stated && (isDiscovery || draft.kind === 'milestone' || statement.clauses.length > 1)) return true;
  if (draft.kind === 'milestone' && has(statement, 'criterion', 'accepted')) return true;
  return isDrill(statement) && has(statement, 'criterion');
}

function isDrill(statement: Statement): boolean {
  return drill.test(statement.folded);
}

/** A count with an activity beside it. */
function counted(statement: Statement): Token | undefined {
  for (const token of statement.tokens) {
    const { number, at } = token;
    if (number === undefined || token.depth > 0 || !isCount(token)) continue;
    const found = nounBehind(statement, at) ?? nounBefore(statement, at) ?? showUnit(statement, token);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isCount({ number }: Token): boolean {
  return number?.unitKind === 'count' || number?.unitKind === 'none' || number?.unitKind === 'score';
}

/** Hold 8 training sessions; 访谈 20 位用户: a verb of doing in front, a noun of activity or nothing special behind. */
function nounBehind(statement: Statement, at: number): Token | undefined {
  const { tokens } = statement;
  const lead = tokens.slice(Math.max(0, at - 6), at);
  const verb = lead.find((one) => is(one, 'activityVerb') && (one.form === undefined || one.form === 'base'));
  const noun = activityNounAfter(tokens, at);
  // 记录不少于 20 个: the bound stands between the verb and its count.
  const near = lead.findLast((one) => one.kind !== 'mark' && !atLeast.test(one.word));
  const plain = near !== undefined && (near.form === undefined || near.form === 'base');
  const exclusive = plain && doing.test(near.word);
  if (exclusive && !isDeliverable(statement, at)) return noun ?? near;
  if (noun === undefined) return undefined;
  const bare = lead.every((one) => is(one, 'window', 'adverb', 'per') || one.kind === 'date' || one.kind === 'han');
  return verb !== undefined || (bare && at <= 4) ? noun : undefined;
}

function isDeliverable({ tokens }: Statement, at: number): boolean {
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
function nounBefore(statement: Statement, at: number): Token | undefined {
  const { tokens } = statement;
  if (isReached(statement, at)) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || is(token, 'notResult', 'rateMetric')) return undefined;
    if (is(token, 'activityNoun') && !is(token, 'proxy')) return token;
    const small = is(token, 'activityVerb', 'adverb', 'window') || smallBeforeCount.test(token.word);
    if (!small) return undefined;
  }
  return undefined;
}

/** 直播 8 场, KOL 投放 20 场, 推文 12 篇: units that only events and texts have. */
function showUnit(statement: Statement, token: Token): Token | undefined {
  const unit = token.number?.unit ?? '';
  if (!unitOfShows.test(unit) || isReached(statement, token.at)) return undefined;
  const metric =
    has(statement, 'rateMetric', 'notResult', 'timeMetric') ||
    (is(statement.tokens[token.at + 1], 'after') && !doneByUs.test(statement.folded));
  return metric ? undefined : token;
}

/** 达到 300 场: a level reached, not a number done. */
function isReached({ tokens }: Statement, at: number): boolean {
  const before = tokens[at - 1];
  if (is(before, 'limit')) return true;
  return before !== undefined && levelReached.test(before.word);
}

/** 每周完成 1 套题, exercise 3 times a week: what somebody does again and again, counted by the day or week. */
function habit(statement: Statement): Token | undefined {
  const { folded, tokens } = statement;
  const en = statement.lang === 'en';
  const isResult = has(statement, 'rateMetric', 'timeMetric', 'audience', 'limit');
  const found = effortIn[en ? 'en' : 'zh'].exec(folded) ?? (isResult ? null : (en ? habitEn : habitZh).exec(folded));
  if (found === null) return undefined;
  const at = found.index + found[0].length - 1;
  return tokens.find((token) => token.start <= at && token.end > at);
}

/** Hold weekly bug bashes, 每周组织例会: no count but a rhythm. */
function rhythmic(statement: Statement): Token | undefined {
  if (statement.measures.length > 0 || !has(statement, 'window')) return undefined;
  const head = statement.tokens[statement.head];
  const verb = all(statement, 'activityVerb').find((token) => token.at <= (head?.at ?? 0) + 2);
  if (verb === undefined || !doing.test(statement.folded.slice(verb.start, verb.end))) return undefined;
  return all(statement, 'activityNoun').find((token) => token.start > verb.start);
}
