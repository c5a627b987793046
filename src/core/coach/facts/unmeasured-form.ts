// Says what a key result without a measure is: a task, help for others, a wish, only a name, or something to ask about.
import { has, hasWithin, is } from '../read/look.ts';
import { sentenceOf } from '../read/sentence.ts';
import type { Cut, Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import { verbForm } from '../read/verb-forms.ts';
import { isVerbHere } from '../read/verbs-of.ts';
import { wordCount } from '../read/word-count.ts';
import {
  able,
  asAlways,
  attaining,
  broughtIn,
  capable,
  completing,
  hanMetric,
  hanVerb,
  learns,
  measureNoun,
  metricEnding,
  perPeriod,
  scoreOf,
  stands,
  statistic,
  stepBehind,
  wishing,
  beingDone,
  thereThen,
} from '../words/patterns/forms.ts';
import { helped, helpingVerb } from '../words/patterns/parties.ts';

/**
 * `wish`: a direction or a feeling; `open`: a state that may be ticked off or counted, nobody can tell from here; `name`:
 * no sentence, only what it is about; `empty`: a label with nothing behind it.
 */
export type UnmeasuredForm = 'task' | 'support' | 'vague' | 'wish' | 'open' | 'name' | 'empty';

export type Unmeasured = { form: UnmeasuredForm; word: Token | undefined };

export function unmeasuredForm(statement: Statement): Unmeasured {
  if (statement.tokens.every((token) => token.kind === 'mark' || token.kind === 'number' || is(token, 'label')))
    return { form: 'empty', word: undefined };
  return statement.lang === 'en' ? english(statement) : chinese(statement);
}

function chinese(statement: Statement): Unmeasured {
  const { tokens, head } = statement;
  const first = tokens[head];
  // Of many verbs each would go through all words otherwise. Live Class 可用: a name, no order.
  const depths = new Map(tokens.map(({ start, depth }) => [start, depth]));
  const named =
    is(first, 'done') && /^[a-z]+ [a-z]/.test(statement.folded.slice(first?.start)) ? first?.start : undefined;
  const outside = statement.verbs.filter((one) => (depths.get(one.span.start) ?? 0) === 0 && one.span.start !== named);
  const verb = outside.find((one) => one.class !== 'activity' && !one.negated) ?? outside[0];
  const word = verb === undefined ? undefined : tokens.find((token) => token.start === verb.span.start);
  const tail = lastWord(tokens);
  if (is(first, 'support') && verb !== undefined && verb.span.start === first?.start) {
    return { form: servesPeople(statement, first) ? 'support' : 'task', word: first };
  }
  if (is(tail, 'support') && /^[为给替帮]$/.test(first?.word ?? '')) return { form: 'support', word: tail };
  const feels = has(statement, 'state');
  const lead = statement.folded.slice(first?.start ?? 0);
  if (!feels && learns.test(lead)) return { form: 'task', word: first };
  // 在采集中断之后，可恢复: what stands behind 在 is no order.
  const orders = word !== undefined && word.at === head && first?.kind !== 'latin';
  const leads = completing.test(lead) || (orders && !statement.folded.trim().startsWith('在'));
  if (!leads && !feels && (stands.test(statement.folded.trim()) || able.test(statement.folded.trim())))
    return { form: 'open', word: undefined };
  // 分类覆盖率: the name of a metric, though it begins with what may be a verb elsewhere.
  if (word?.at === head && !is(word, 'change', 'steady', 'vague') && hanMetric.test(statement.folded.trim()))
    return { form: 'name', word: undefined };
  if (word === undefined) {
    if (is(tail, 'done')) return { form: 'task', word: tail };
    if (feels) return { form: 'wish', word: undefined };
    if (first !== undefined && stepBehind.test(statement.folded.slice(first.start)))
      return { form: 'task', word: first };
    return { form: isName(statement) ? 'name' : 'open', word: undefined };
  }
  if (feels && word.at !== head && !is(word, 'vague')) return { form: 'wish', word: undefined };
  if (word.at !== head && is(word, 'work') && asAlways.test(statement.folded.slice(0, word.start)))
    return { form: 'open', word: undefined };
  if (is(word, 'steady')) return { form: feels ? 'wish' : 'vague', word };
  if (is(word, 'vague')) return { form: 'vague', word };
  if (is(word, 'launch', 'build', 'rework', 'work')) return { form: 'task', word };
  if (is(word, 'change')) return { form: 'wish', word };
  return word.at === head ? { form: 'task', word } : { form: 'open', word: undefined };
}

function english(statement: Statement): Unmeasured {
  const { tokens, head } = statement;
  const first = tokens[head];
  const sentence = sentenceOf(statement);
  if (first !== undefined && (statement.folded.startsWith('%') || namesMetric(statement, first)))
    return { form: 'name', word: undefined };
  if (first !== undefined && isThereThen(statement, first)) return { form: 'open', word: undefined };
  if (first !== undefined && sentence.kind !== 'state' && !isHalf(statement, first)) {
    const known = knownOrder(statement, first);
    if (known !== undefined) return known;
  }
  if (sentence.kind === 'order' && first !== undefined) return unknownOrder(first);
  const feels = has(statement, 'state');
  const passive = tokens.find(
    (token) =>
      token.at > head &&
      token.form === 'past' &&
      is(token, 'launch', 'build', 'rework', 'work') &&
      !broughtIn.test(token.word) &&
      !feels &&
      !isDescribing(statement, token) &&
      // `The map is shipped` is a task; `data is encrypted` is how things are.
      (sentence.kind !== 'state' || (is(token, 'launch', 'build') && beingDone.test(tokens[token.at - 1]?.word ?? ''))),
  );
  if (passive !== undefined && isVerbHere(statement, passive.at, head)) return { form: 'task', word: passive };
  const tail = lastWord(tokens);
  if (is(tail, 'done') && !feels) return { form: 'task', word: tail };
  if (feels || is(sentence.word, 'change', 'vague')) return { form: 'wish', word: undefined };
  if (sentence.kind === 'done' && sentence.word?.at === head) return { form: 'task', word: sentence.word };
  return { form: sentence.kind === 'name' && isName(statement) ? 'name' : 'open', word: undefined };
}

/** Pilot-to-paid conversion, sign-up rate: half of a compound, whatever the word is alone. */
function isHalf({ tokens }: Cut, first: Token): boolean {
  const next = tokens[first.at + 1];
  return next?.word === '-' && next.start === first.end && tokens[first.at + 2]?.start === next.end;
}

/** The first word is a verb of the lexicon. */
function knownOrder(statement: Cut, first: Token): Unmeasured | undefined {
  if (first.form !== 'base' && first.form !== 'ing' && first.form !== undefined) return undefined;
  if (is(first, 'support')) return { form: servesPeople(statement, first) ? 'support' : 'task', word: first };
  if (is(first, 'steady')) return { form: 'vague', word: first };
  if (is(first, 'vague') && !is(first, 'launch', 'build')) return { form: 'vague', word: first };
  if (is(first, 'change')) return { form: 'wish', word: first };
  if (is(first, 'launch', 'build', 'rework', 'work', 'activityVerb')) return { form: 'task', word: first };
  return undefined;
}

/** Median cost per order, rescue rate (share of …): the name of a metric, whatever its first word may be elsewhere. */
function namesMetric({ tokens, folded }: Cut, first: Token): boolean {
  if (first.form === 'ing' && perPeriod.test(folded.trim())) return true;
  if (statistic.test(first.word) || (/.ed$/.test(first.word) && scoreOf.test(folded.trim()))) return true;
  const [next, after] = tokens.slice(first.at + 1, first.at + 3);
  if (next === undefined || is(first, 'change') || !measureNoun.test(next.word)) return false;
  return after === undefined || after.kind === 'mark';
}

/** A verb nobody listed: collate, host. Getting and being something is no step; striving is a wish. */
function unknownOrder(first: Token): Unmeasured {
  if (wishing.test(first.word)) return { form: 'wish', word: first };
  return attaining.test(first.word) ? { form: 'open', word: undefined } : { form: 'task', word: first };
}

/** Export options available, status surfaced in the app: how things are then; the first word is no order. */
function isThereThen({ folded }: Cut, first: Token): boolean {
  if (!thereThen.test(folded.slice(first.start)) || /^\s(?:an?|the|our)\s/.test(folded.slice(first.end))) return false;
  const verb = verbForm(first.word);
  return verb === undefined || verb.double || first.form === 'third';
}

/** A participle in a clause that only describes: tools that are used by teams. */
function isDescribing({ tokens }: Cut, token: Token): boolean {
  return is(tokens[token.at - 2], 'audience') && /^(?:who|that)$/.test(tokens[token.at - 1]?.word ?? '');
}

/** A few words without a verb: a thing, an area, a metric. */
function isName(statement: Statement): boolean {
  const { folded, lang } = statement;
  const words = wordCount(statement.text, lang);
  if (words <= 24 && metricEnding.test(folded.trim())) return true;
  if (lang !== 'en' && (capable.test(folded) || hanVerb.test(folded))) return false;
  if (words > 3 && has(statement, 'window', 'adverb')) return false;
  if (verbForm(statement.tokens[statement.head]?.word ?? '')?.form === 'base') return false;
  return words <= (lang === 'en' ? 6 : 14);
}

/** 支持市场部活动 helps people; 支持扫码枪即插即用 is a feature. */
function servesPeople(statement: Cut, support: Token): boolean {
  if (helpingVerb.test(support.word)) return true;
  const around = { start: support.end, end: support.end + 40 };
  return (
    hasWithin(statement, around, 'otherParty', 'genericAudience') ||
    helped.test(statement.folded.slice(support.end, support.end + 40))
  );
}

function lastWord(tokens: Token[]): Token | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) if (tokens[i]?.kind !== 'mark') return tokens[i];
  return undefined;
}
