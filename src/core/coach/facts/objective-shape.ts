// Says what kind of sentence an objective is: brings something out, reworks what exists, only wishes, only counts, or states an intent.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';
import { wordCount } from '../read/word-count.ts';

export type ObjectiveForm = 'build' | 'rework' | 'wish' | 'number' | 'jargon' | 'discovery' | 'intent';

export type ObjectiveShape = { form: ObjectiveForm; word: Token | undefined };

/** `told`: the answers beside the objective name a problem, a user or a lever. */
export function objectiveShape(reading: Reading, told: boolean): ObjectiveShape {
  const jargon = jargonWords(reading);
  if (jargon.length >= (reading.end === undefined ? 2 : 3)) return { form: 'jargon', word: jargon[0] };
  if (reading.end !== undefined) return { form: isDiscovery(reading) ? 'discovery' : 'intent', word: undefined };
  if (isDiscovery(reading)) return { form: 'discovery', word: undefined };
  if (isNumberOnly(reading)) return { form: 'number', word: undefined };
  if (told) return { form: 'intent', word: undefined };
  const word = leadingVerb(reading);
  if (word === undefined) return { form: 'intent', word: undefined };
  if ((is(word, 'rework') || isMove(reading, word)) && !servesSomebody(reading, word)) return { form: 'rework', word };
  if (isComparative(reading, word)) return { form: 'intent', word: undefined };
  if (is(word, 'launch') || (makes(reading, word) && makesProduct(reading, word))) return { form: 'build', word };
  if (is(word, 'vague', 'change') && isBare(reading, word)) return { form: 'wish', word };
  return { form: 'intent', word: undefined };
}

/** Do the answers why / whose problem / beyond delivery say something? An order from above does not. */
export function isTold(intent: Reading | undefined): boolean {
  if (intent === undefined) return false;
  const length = intent.lang === 'en' ? intent.tokens.length : intent.text.trim().length;
  const ordered = has(intent, 'authority', 'handedDown') && length < 14;
  if (ordered && !intent.audiences.some((span) => !hasWithin(intent, span, 'authority', 'genericAudience')))
    return false;
  return length >= 8 || intent.audiences.length > 0 || intent.numbers.length > 0;
}

export function isDiscovery(reading: Reading): boolean {
  const head = reading.tokens[reading.head];
  return is(head, 'discovery') && !is(head, 'build', 'launch');
}

/** Two or more empty words, no number, and nobody it is for. */
function jargonWords(reading: Reading): Token[] {
  const words = all(reading, 'jargon');
  if (words.length < 2 || reading.measures.length > 0) return [];
  const named = all(reading, 'audience').some(
    (token) =>
      !is(token, 'jargon') &&
      !(reading.end === undefined && is(token, 'genericAudience')) &&
      !emptyAudience.has(reading.folded.slice(token.start, token.end)),
  );
  return named ? [] : [...words];
}

const emptyAudience = new Set([
  '业务',
  '团队',
  '企业',
  '公司',
  '大家',
  '人',
  'business',
  'businesses',
  'company',
  'companies',
  'team',
  'teams',
  'partner',
  'partners',
  '机构',
  '合作伙伴',
  'everyone',
  '渠道',
  '伙伴',
]);

function isNumberOnly(reading: Reading): boolean {
  if (reading.measures.length === 0 || reading.means !== undefined) return false;
  const head = reading.tokens[reading.head];
  if (is(head, 'lever', 'audience') && reading.lang === 'en') return false;
  if (
    reading.tokens
      .slice(0, 2)
      .some((token) => /^(?:面向|针对|为|给|对)$/.test(reading.folded.slice(token.start, token.end)))
  )
    return false;
  const word = leadingVerb(reading);
  return word === undefined || is(word, 'change', 'vague', 'steady', 'reach', 'changeBy');
}

/** The verb the sentence starts with, or behind 把…; or the only verb at its end (订单服务重构). */
function leadingVerb(reading: Reading): Token | undefined {
  const { tokens, folded } = reading;
  const head = reading.head;
  const first = tokens[head];
  if (reading.lang === 'en') {
    return first !== undefined &&
      (first.form === 'base' ||
        (first.form === undefined && is(first, 'rework', 'launch', 'build', 'work')) ||
        first.form === 'ing' ||
        isNominal(folded.slice(first.start, first.end)))
      ? first
      : undefined;
  }
  const verb = reading.verbs.find((one) => !one.negated);
  const word = verb === undefined ? undefined : tokens.find((token) => token.start === verb.span.start);
  if (word === undefined || is(word, 'steady')) return undefined;
  if (word.at === head) return word;
  const moved = tokens.slice(0, head + 1).some((token) => /^[把将对]$/.test(folded.slice(token.start, token.end)));
  const onlyNouns = reading.verbs.length === 1 && word.at >= tokens.length - 2;
  return moved || onlyNouns || (is(word, 'launch') && word.at <= head + 6) ? word : undefined;
}

function isNominal(word: string): boolean {
  return /^(?:migration|launch|rollout|release|rewrite|refactoring|refactor|upgrade|delivery|implementation|development|modernisation|modernization|consolidation)$/.test(
    word,
  );
}

/** Rework with a user or an effect named is an intent: for/为/给 somebody. */
function servesSomebody(reading: Reading, word: Token): boolean {
  return all(reading, 'audience').some((token) => {
    if (token.start < word.start) return true;
    const before = reading.tokens[token.at - 1];
    const lead = before === undefined ? '' : reading.folded.slice(before.start, before.end);
    const then = reading.tokens[token.at - 2];
    const second = then === undefined ? '' : reading.folded.slice(then.start, then.end);
    return /^(?:for|为|给|方便|面向)$/.test(lead) || /^(?:for|为|给|面向)$/.test(second);
  });
}

/** Move telemetry off the old broker. */
function isMove({ folded }: Reading, word: Token): boolean {
  return folded.startsWith('mov', word.start) && /\b(?:off|onto|away from|over to|to (?:a|the) new)\b/.test(folded);
}

/** Building, or a plain to-do verb that makes: 完成, make, set up. */
function makes(reading: Reading, word: Token): boolean {
  if (is(word, 'build')) return true;
  return /^(?:完成|做|写|提供|补齐|接入|部署|complete|finish|publish|set up|provide|deploy|add|write|install)$/.test(
    reading.folded.slice(word.start, word.end),
  );
}

/** 建立/打造/build/create/implement need something that can be shipped behind them. */
function makesProduct(reading: Reading, word: Token): boolean {
  const rest = { start: word.end, end: reading.text.length };
  if (hasWithin(reading, rest, 'product', 'deliverable')) return true;
  if (/^(?:做|上)一[个套款版]/.test(reading.folded.slice(word.start, word.end))) return true;
  if (reading.numbers.some((number) => number.role === 'version')) return true;
  return (
    is(word, 'build') &&
    /^(?:开发|实现|研发|搭建|develop|implement|code)/.test(reading.folded.slice(word.start, word.end))
  );
}

/** A direction with neither lever, segment, nor much else: 提升用户留存, improve product quality. */
function isBare(reading: Reading, word: Token): boolean {
  const { tokens, folded } = reading;
  if (reading.means !== undefined) return false;
  const rest = tokens.filter((token) => token.at > word.at && token.kind !== 'mark');
  const short = reading.lang === 'en' ? rest.length <= 3 : wordCount(reading.text, reading.lang) <= 10;
  for (const token of rest) {
    const text = folded.slice(token.start, token.end);
    if (short && !/^(?:新|老|海外|大客|中小|付费|首)/.test(text) && !isLever(text)) continue;
    if (is(token, 'audience') && !is(token, 'genericAudience')) return false;
    if (isLever(text)) return false;
  }
  return short || (reading.lang === 'en' ? rest.length <= 7 : wordCount(reading.text, reading.lang) <= 16);
}

function isLever(word: string): boolean {
  return /^(?:面向|针对|围绕|for|among|by|through|via|with|from|when|while|during|without|across|where|who|at)$/.test(
    word,
  );
}

/** Ship fewer broken builds, deliver faster refunds: the comparison is the end. */
function isComparative({ tokens, folded }: Reading, word: Token): boolean {
  const next = tokens[word.at + 1];
  return (
    next !== undefined &&
    /^(?:fewer|less|more|better|faster|higher|lower|safer|cheaper|quicker|更|更快|更好|更少|更稳)$/.test(
      folded.slice(next.start, next.end),
    )
  );
}
