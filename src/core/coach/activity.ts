// Tells whether a key result only counts something done: talks held, articles written, interviews made.
import type { KeyResultDraft } from '../model/okr-set.ts';
import { has, is } from './look.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

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
  const counted = countedNoun(reading);
  if (counted === undefined) return undefined;
  return { word: counted, excused: isExcused(draft, reading, isDiscovery) };
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

/** A number with an activity noun close behind it, and a verb of doing in front or no verb at all. */
function countedNoun(reading: Reading): Token | undefined {
  const { tokens } = reading;
  for (const { number, at } of tokens) {
    if (
      number === undefined ||
      number.unitKind === 'percent' ||
      number.unitKind === 'time' ||
      number.unitKind === 'money'
    )
      continue;
    if (number.unitKind === 'fold' || number.unitKind === 'point') continue;
    const noun = activityNounAfter(tokens, at);
    if (noun === undefined) continue;
    const doing = tokens
      .slice(Math.max(0, at - 6), at)
      .some((token) => is(token, 'activityVerb') && token.form !== 'past');
    const lead = tokens.slice(Math.max(0, at - 6), at);
    const bare = lead.every(
      (token) => is(token, 'window', 'adverb', 'per') || token.kind === 'date' || token.kind === 'han',
    );
    if (doing || (bare && at <= 4)) return noun;
  }
  return verbCounted(reading);
}

function activityNounAfter(tokens: Token[], at: number): Token | undefined {
  for (let i = at + 1; i <= at + 7; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number' || is(token, 'to', 'reach'))
      return undefined;
    if (is(token, 'notResult', 'rateMetric')) return undefined;
    if (is(token, 'activityNoun')) return isRatioAfter(tokens, i) ? undefined : token;
  }
  return undefined;
}

function isRatioAfter(tokens: Token[], at: number): boolean {
  return is(tokens[at + 1], 'notResult', 'rateMetric') || is(tokens[at + 2], 'rateMetric');
}

/** 访谈 20 位用户, interview 12 customers, 培训 200 人: the verb itself is the activity. */
const peopleVerb =
  /^(?:培训|访谈|走访|拜访|回访|调研|宣讲|train|coach|teach|visit|survey|interview|call|meet with|talk to|meet)$/;

function verbCounted({ tokens, folded }: Reading): Token | undefined {
  for (const token of tokens) {
    if (token.at > 4) return undefined;
    if (token.form !== undefined && token.form !== 'base') continue;
    if (!peopleVerb.test(folded.slice(token.start, token.end))) continue;
    const next = tokens[token.at + 1];
    if (next?.number !== undefined && next.number.unitKind !== 'percent' && next.number.unitKind !== 'time')
      return token;
  }
  return undefined;
}
