// Says what kind of sentence an objective is: brings something out, reworks what exists, only wishes, only counts, or states an intent.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Span } from '../read/span.ts';
import type { Statement } from '../read/statement.ts';
import { isBareName, turnsInto } from './objective-name.ts';
import { sentenceOf } from '../read/sentence.ts';
import type { Token } from '../read/tokens.ts';
import { wordCount } from '../read/word-count.ts';
import {
  builtWhole,
  comesTrue,
  comparative,
  completes,
  develops,
  emptyAudience,
  endsTrouble,
  forSomebody,
  forWhom,
  forWhomOrEase,
  goesOn,
  intangible,
  intending,
  knowing,
  kindOfCustomer,
  learning,
  makesOne,
  making,
  moveAway,
  nominalDelivery,
  placing,
  placesBehind,
  placesWithin,
  oneThing,
  releaseName,
  slogan,
  studying,
} from '../words/patterns/objectives.ts';
import { attaining, wishing } from '../words/patterns/forms.ts';

export type ObjectiveForm = 'build' | 'rework' | 'wish' | 'number' | 'jargon' | 'discovery' | 'step' | 'intent';

export type ObjectiveShape = { form: ObjectiveForm; word: Token | undefined };

/** `told`: the answers beside the objective name a problem, a user or a lever. */
export function objectiveShape(statement: Statement, told: boolean): ObjectiveShape {
  const jargon = jargonWords(statement);
  if (jargon.length >= (statement.end === undefined ? 2 : 3)) return { form: 'jargon', word: jargon[0] };
  if (statement.end !== undefined) return { form: isDiscovery(statement) ? 'discovery' : 'intent', word: undefined };
  if (isDiscovery(statement) && !knowing.test(statement.folded.trim())) return { form: 'discovery', word: undefined };
  if (releaseName.test(statement.folded)) return { form: 'build', word: statement.tokens[statement.head] };
  if (isNumberOnly(statement)) return { form: 'number', word: undefined };
  if (told) return { form: 'intent', word: undefined };
  if (studies(statement)) return { form: 'wish', word: statement.tokens[statement.head] };
  const made = isMade(statement);
  if (made !== undefined) return { form: 'build', word: made };
  const held = holdsOn(statement);
  if (held !== undefined) return { form: 'wish', word: held };
  if (turnsInto(statement)) return { form: 'wish', word: undefined };
  const word = leadingVerb(statement);
  if (word === undefined) {
    const done = doneAlready(statement);
    if (done !== undefined) return done;
    const step = stepVerb(statement);
    if (step !== undefined) return { form: 'step', word: step };
    return { form: isBareName(statement) ? 'wish' : 'intent', word: undefined };
  }
  if (slogan.test(statement.folded) || comesTrue.test(statement.folded.slice(word.start)))
    return { form: 'wish', word };
  if (isMeans(statement, word)) return { form: 'intent', word };
  if ((is(word, 'rework') || isMove(statement, word)) && !servesSomebody(statement, word))
    return { form: 'rework', word };
  if (isComparative(statement, word)) return { form: 'intent', word: undefined };
  if (is(word, 'launch') && isLiked(statement, word)) return { form: 'intent', word: undefined };
  if (is(word, 'launch') || (makes(word) && makesProduct(statement, word))) return { form: 'build', word };
  if (is(word, 'vague', 'change') && isBare(statement, word)) return { form: 'wish', word };
  if (is(word, 'build') && word.at > statement.head && isBare(statement, word)) return { form: 'wish', word };
  const step = stepVerb(statement);
  if (step !== undefined) return { form: 'step', word: step };
  return { form: isBareName(statement) ? 'wish' : 'intent', word: undefined };
}

/** 完成旧仓的清理与归档, 打通上下游接口: a piece of work by its name, with nobody it is for. */
function isMade(statement: Statement): Token | undefined {
  const { tokens, head, folded, measures } = statement;
  const first = tokens[head];
  if (first === undefined || measures.length > 0 || has(statement, 'state')) return undefined;
  return completes.test(folded.slice(first.start).trim()) ? first : undefined;
}

/** 保障质量, maintain controlled spend, support better decisions: to hold up or to help something in a word or two, and nobody it is for. */
function holdsOn(statement: Statement): Token | undefined {
  const { tokens, head, lang, folded, measures, means } = statement;
  const first = tokens[head];
  if (first === undefined || !is(first, 'steady', 'support') || measures.length > 0 || means !== undefined)
    return undefined;
  // Strong in front of what it describes is no state.
  const states = all(statement, 'state').some(({ at }) => lang !== 'en' || at > first.at + 1);
  if (states || has(statement, 'audience', 'negation')) return undefined;
  const behind = folded.slice(first.end).trim();
  const few = lang === 'en' ? isFew(behind) : /^\p{Script=Han}{2,4}$/u.test(behind);
  const alone =
    lang !== 'en' && statement.verbs.length === 1 && /^[^,，;；。]{2,40}的\p{Script=Han}{2,6}$/u.test(behind);
  return few || alone ? first : undefined;
}

/** Five words at the most, and none that says where, when or for whom. */
function isFew(behind: string): boolean {
  return /^[a-z-]+(?: [a-z-]+){0,4}$/.test(behind) && !behind.split(' ').some((word) => placing.test(word));
}

/** Master X, 熟悉浏览器工作原理: to know something is a direction; what somebody can do then is open. */
function studies({ tokens, head, folded, lang, text, measures, means }: Statement): boolean {
  if (measures.length > 0 || means !== undefined || wordCount(text, lang) > (lang === 'en' ? 9 : 16)) return false;
  const lead = folded.slice(tokens[head]?.start ?? 0);
  return lang === 'en'
    ? studying.test(lead.trim()) || studying.test(folded.trim())
    : learning.test(lead) || knowing.test(lead.trim());
}

/** Improved search, Migrated all clusters to the new hosts: a participle in front, and nobody it is for. */
function doneAlready(statement: Statement): ObjectiveShape | undefined {
  const { tokens, head, lang, measures, means, text } = statement;
  const first = tokens[head];
  if (lang !== 'en' || first?.form !== 'past' || measures.length > 0 || means !== undefined) return undefined;
  if (has(statement, 'state', 'negation') || sentenceOf(statement).word !== first) return undefined;
  if (all(statement, 'audience').some((token) => !is(token, 'genericAudience', 'product'))) return undefined;
  if (is(first, 'launch', 'build', 'rework')) return { form: 'step', word: first };
  return is(first, 'vague', 'change') && wordCount(text, 'en') <= 5 ? { form: 'wish', word: first } : undefined;
}

/** Start publishing videos, redefine how we use chat: an order to oneself, with nobody it is for and nothing behind it. */
function stepVerb(statement: Statement): Token | undefined {
  const { tokens, head, lang } = statement;
  const first = tokens[head];
  if (lang !== 'en' || first === undefined || statement.means !== undefined || statement.measures.length > 0)
    return undefined;
  if (is(first, 'change', 'steady', 'support', 'vague', 'reach', 'end') || wishing.test(first.word)) return undefined;
  if (attaining.test(first.word) || intending.test(first.word)) return undefined;
  if (wordCount(statement.text, 'en') > 12 || sentenceOf(statement).kind !== 'order') return undefined;
  if (isComparative(statement, first) || intangible.test(statement.folded.slice(first.end))) return undefined;
  const named = all(statement, 'audience').some((token) => !is(token, 'genericAudience'));
  return named || has(statement, 'state', 'negation') ? undefined : first;
}

/** Do the answers why / whose problem / beyond delivery say something? An order from above does not. */
export function isTold(intent: Statement | undefined): boolean {
  if (intent === undefined) return false;
  const length = intent.lang === 'en' ? intent.tokens.length : intent.text.trim().length;
  const ordered = has(intent, 'authority', 'handedDown') && length < 14;
  if (ordered && !intent.audiences.some((span) => !hasWithin(intent, span, 'authority', 'genericAudience')))
    return false;
  return length >= 8 || intent.audiences.length > 0 || intent.numbers.length > 0;
}

export function isDiscovery(statement: Statement): boolean {
  const head = statement.tokens[statement.head];
  return is(head, 'discovery') && !is(head, 'build', 'launch');
}

/** Two or more empty words, no number, and nobody it is for. */
function jargonWords(statement: Statement): Token[] {
  const words = all(statement, 'jargon');
  if (words.length < 2 || statement.measures.length > 0) return [];
  const named = all(statement, 'audience').some(
    (token) =>
      !is(token, 'jargon') &&
      !(statement.end === undefined && is(token, 'genericAudience')) &&
      !emptyAudience.test(token.word),
  );
  return named ? [] : [...words];
}

function isNumberOnly(statement: Statement): boolean {
  if (statement.measures.length === 0 || statement.means !== undefined) return false;
  // `Understand the tools I use – 4`: a mark of the writer, not a goal.
  if (/\p{L}{3}\s[-–—]\s?\d{1,3}$/u.test(statement.folded.trim())) return false;
  if (statement.measures.every(({ target }) => target !== undefined && isOfPlaces(statement, target.span)))
    return false;
  const head = statement.tokens[statement.head];
  if (is(head, 'lever', 'audience') && statement.lang === 'en') return false;
  if (statement.tokens.slice(0, 2).some((token) => forSomebody.test(token.word))) return false;
  const word = leadingVerb(statement);
  return word === undefined || is(word, 'change', 'vague', 'steady', 'reach', 'changeBy');
}

/** In 3 countries, 3 个城市: where, not how much. */
function isOfPlaces({ folded }: Statement, { start, end }: Span): boolean {
  return placesBehind.test(folded.slice(end, end + 40)) || placesWithin.test(folded.slice(start, end + 4));
}

/** The verb the sentence starts with, or behind 把…; or the only verb at its end (订单服务重构). */
function leadingVerb(statement: Statement): Token | undefined {
  const { tokens } = statement;
  const head = statement.head;
  const first = tokens[head];
  if (statement.lang === 'en') {
    return first !== undefined &&
      (first.form === 'base' ||
        (first.form === undefined && is(first, 'rework', 'launch', 'build', 'work')) ||
        first.form === 'ing' ||
        isNominal(first.word))
      ? first
      : undefined;
  }
  const verb = statement.verbs.find((one) => !one.negated);
  const word = verb === undefined ? undefined : tokens.find((token) => token.start === verb.span.start);
  if (word === undefined || is(word, 'steady')) return undefined;
  if (word.at === head) return word;
  const moved = tokens.slice(0, head + 1).some((token) => /^[把将对]$/.test(token.word));
  const atEnd = statement.verbs.length > 1 && statement.verbs.every((one) => one.class === 'delivery');
  const onlyNouns = (atEnd || statement.verbs.length === 1) && word.at >= tokens.length - statement.verbs.length - 1;
  if (learning.test(statement.folded.slice(tokens[head]?.start ?? 0))) return undefined;
  return moved || onlyNouns || (is(word, 'launch') && word.at <= head + 6) ? word : undefined;
}

function isNominal(word: string): boolean {
  return nominalDelivery.test(word);
}

/** Rework with a user or an effect named is an intent: for/为/给 somebody. */
function servesSomebody(statement: Statement, word: Token): boolean {
  return all(statement, 'audience').some((token) => {
    if (token.start < word.start) return true;
    const before = statement.tokens[token.at - 1];
    const lead = before?.word ?? '';
    const then = statement.tokens[token.at - 2];
    const second = then?.word ?? '';
    return forWhomOrEase.test(lead) || forWhom.test(second);
  });
}

/** Move telemetry off the old broker. */
function isMove({ folded }: Statement, word: Token): boolean {
  return folded.startsWith('mov', word.start) && moveAway.test(folded);
}

/** 建立…，消除…: what is made is only the way; deliver value: nothing that could be shipped. */
function isMeans({ clauses, folded }: Statement, word: Token): boolean {
  if (!is(word, 'launch', 'build', 'rework', 'work')) return false;
  if (intangible.test(folded.slice(word.end))) return true;
  return clauses.some(({ start, end }, at) => at > word.clause && endsTrouble.test(folded.slice(start, end).trim()));
}

/** Building, or a plain to-do verb that makes: 完成, make, set up. */
function makes(word: Token): boolean {
  if (is(word, 'build')) return true;
  return making.test(word.word);
}

/** 建立/打造/build/create/implement need something that can be shipped behind them. */
function makesProduct(statement: Statement, word: Token): boolean {
  const rest = { start: word.end, end: statement.text.length };
  if (is(word, 'build') && builtWhole.test(statement.folded.trim())) return true;
  if (hasWithin(statement, rest, 'product', 'deliverable')) return true;
  if (makesOne.test(word.word)) return true;
  if (oneThing.test(statement.folded.slice(word.start, word.end + 3))) return true;
  if (statement.numbers.some((number) => number.role === 'version')) return true;
  return is(word, 'build') && develops.test(word.word);
}

/** A direction with neither lever, segment, nor much else: 提升用户留存, improve product quality. */
function isBare(statement: Statement, word: Token): boolean {
  const { tokens } = statement;
  if (statement.means !== undefined) return false;
  const rest = tokens.filter((token) => token.at > word.at && token.kind !== 'mark');
  const short = statement.lang === 'en' ? rest.length <= 3 : wordCount(statement.text, statement.lang) <= 10;
  for (const token of rest) {
    const text = token.word;
    if (short && !kindOfCustomer.test(text) && !isLever(text)) continue;
    if (is(token, 'audience') && !is(token, 'genericAudience')) return false;
    if (isLever(text)) return false;
  }
  return short || (statement.lang === 'en' ? rest.length <= 7 : wordCount(statement.text, statement.lang) <= 16);
}

function isLever(word: string): boolean {
  return goesOn.test(word);
}

/** Deliver a product clinicians love: who will feel it stands right behind it. */
function isLiked({ tokens }: Statement, word: Token): boolean {
  return tokens.some(
    (token) =>
      token.at > word.at &&
      is(token, 'audience') &&
      is(tokens[token.at - 1], 'product') &&
      is(tokens[token.at + 1], 'state'),
  );
}

/** Ship fewer broken builds, deliver faster refunds: the comparison is the end. */
function isComparative({ tokens }: Statement, word: Token): boolean {
  const next = tokens[word.at + 1];
  return next !== undefined && comparative.test(next.word);
}
