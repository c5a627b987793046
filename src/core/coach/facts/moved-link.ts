// Which link of the growth chain (AARRR) a goal moves, with the words that say so, and the means it names.
import { type GrowthLink, growthLinks } from '../../okr/growth-link.ts';
import { is } from '../read/look.ts';
import { read } from '../read/parse.ts';
import type { Span } from '../read/span.ts';
import type { Statement } from '../read/statement.ts';
import {
  acquisitionWords,
  activationWords,
  referralWords,
  retentionWords,
  revenueWords,
} from '../words/patterns/growth.ts';

export type MovedLink = {
  link: GrowthLink;
  /** The words that name it, in the text that was read. */
  words: Span;
  /** By what the goal means to move it; undefined: no means are said. */
  means: Span | undefined;
};

const wordsOf: Record<GrowthLink, RegExp> = {
  acquisition: acquisitionWords,
  activation: activationWords,
  retention: retentionWords,
  revenue: revenueWords,
  referral: referralWords,
};

/**
 * The links that a goal names outside its means, in the order of its words. Words of the means count for nothing: an
 * onboarding that is to bring people back moves retention. Of two links on the same words the longer match counts
 * (复购 is revenue, 新用户激活 is activation). Empty: the text names none. Source: A44.
 */
export function movedLinks(text: string): MovedLink[] {
  const statement = read(text);
  const { folded, end } = statement;
  const means = meansOf(statement);
  const reach = end ?? { start: 0, end: folded.length };
  const found = growthLinks.flatMap((link) => {
    const hit = firstOutside(wordsOf[link], folded, reach, means);
    return hit === undefined ? [] : [{ link, words: hit, means }];
  });
  return found
    .filter((one) => !found.some((other) => other !== one && covers(other.words, one.words)))
    .sort((a, b) => a.words.start - b.words.start);
}

/** 通过上手引导提升激活: without a comma, what is changed ends the means. 不再靠投放 names what is left behind. */
function meansOf({ means, tokens, folded }: Statement): Span | undefined {
  if (means === undefined) return undefined;
  const first = tokens.findIndex(({ start }) => start >= means.start);
  const isNegated = is(tokens[first - 2], 'negation') || /不再?$/.test(folded.slice(0, tokens[first - 1]?.start ?? 0));
  if (isNegated) return undefined;
  const change = tokens.find(
    (token) => token.at > first && token.end <= means.end && is(token, 'vague', 'change', 'reach', 'end', 'support'),
  );
  return { start: means.start, end: change?.start ?? means.end };
}

function firstOutside(words: RegExp, folded: string, reach: Span, means: Span | undefined): Span | undefined {
  for (const match of folded.matchAll(new RegExp(words, 'g'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start < reach.start || span.end > reach.end) continue;
    if (means === undefined || span.end <= means.start || span.start >= means.end) return span;
  }
  return undefined;
}

function covers(one: Span, other: Span): boolean {
  const longer = one.end - one.start > other.end - other.start;
  return longer && one.start <= other.start && one.end >= other.end;
}
