// Cuts folded text into tokens once, left to right, longest first: dates, phrases of the dictionary, numbers, words, marks.
import { type ScannedNumber } from './scanned-number.ts';
import { codesOf } from './codes.ts';
import { dictionary, type Entry } from './dictionary.ts';
import type { Form } from './forms.ts';
import type { Tag } from '../words/lexicon.ts';
import { mayStartDate, type ScannedDate, scanDate } from './scan-date.ts';
import { scanNumber } from './scan-number.ts';
import { isHan } from './script.ts';
import { isWord, longestAt } from './trie.ts';
import { beforeDate, dateThatIsAWord } from '../words/patterns/dates.ts';

export type Token = {
  /** Index in the list of tokens. */
  at: number;
  /** Index of its sentence and its clause, and how deep it stands in brackets; set when the statement is cut into parts. */
  sentence: number;
  clause: number;
  depth: number;
  start: number;
  end: number;
  /** The words, folded. */
  word: string;
  /** What the lexicon says of the words; empty for unknown ones. */
  tags: readonly Tag[];
  form: Form | undefined;
  kind: 'phrase' | 'number' | 'date' | 'latin' | 'han' | 'mark';
  number: ScannedNumber | undefined;
  date: ScannedDate | undefined;
};

export function tokenize(folded: string, original: string, today: string | undefined): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (code <= 32) {
      at++;
      continue;
    }
    const next = tokenAt(folded, original, at, code, today, tokens);
    next.at = tokens.length;
    tokens.push(next);
    at = next.end;
  }
  return tokens;
}

function tokenAt(
  folded: string,
  original: string,
  at: number,
  code: number,
  today: string | undefined,
  before: Token[],
): Token {
  const inWord = at > 0 && isWord(code) && isWord(folded.charCodeAt(at - 1));
  if (!inWord && mayStartDate(folded, at, code)) {
    const date = scanDate(folded, at, today);
    if (date !== undefined && isDateHere(folded, at, date, before)) {
      return token('date', folded, at, date.end, none, undefined, undefined, date);
    }
  }
  const phrase = inWord ? undefined : phraseAt(folded, at);
  const number = numberStarts[code] === 1 ? scanNumber(folded, original, at) : undefined;
  if (number !== undefined && !(inWord && code < 0x80) && (phrase === undefined || number.end > phrase.end)) {
    return token('number', folded, at, number.end, none, undefined, number, undefined);
  }
  if (phrase !== undefined) {
    const end = versionEnd(folded, phrase.end);
    return token('phrase', folded, at, end, phrase.value.tags, phrase.value.form, undefined, undefined);
  }
  if (isWord(code)) {
    let end = at + 1;
    while (end < folded.length && isWord(folded.charCodeAt(end))) end++;
    return token('latin', folded, at, end, none, undefined, undefined, undefined);
  }
  return token(isHan(code) ? 'han' : 'mark', folded, at, at + 1, none, undefined, undefined, undefined);
}

/**
 * The longest phrase, unless its last sign begins another one and what would be left of that begins none: 发布|会员, where
 * 发布会 would leave 员 alone.
 */
function phraseAt(folded: string, at: number): ReturnType<typeof longestAt<Entry>> {
  const phrase = longestAt(dictionary, folded, at);
  if (phrase === undefined || phrase.end - at < 3 || !isHan(folded.charCodeAt(phrase.end))) return phrase;
  const last = phrase.end - 1;
  const crossing = longestAt(dictionary, folded, last);
  if (crossing === undefined || crossing.end <= phrase.end) return phrase;
  if (longestAt(dictionary, folded, phrase.end) !== undefined) return phrase;
  const shorter = longestAt(dictionary, folded.slice(at, last), 0);
  return shorter?.end === last - at ? { end: last, value: shorter.value } : phrase;
}

/** v2.0 is one word, also where the lexicon knows v2. */
function versionEnd(folded: string, end: number): number {
  if (folded[end] !== '.' || !isDigit(folded.charCodeAt(end - 1)) || !isDigit(folded.charCodeAt(end + 1))) return end;
  let next = end + 1;
  while (isDigit(folded.charCodeAt(next)) || (folded[next] === '.' && isDigit(folded.charCodeAt(next + 1)))) next++;
  return next;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const none: readonly Tag[] = [];

/** One shape for all tokens: the engine reads them fast. */
function token(
  kind: Token['kind'],
  folded: string,
  start: number,
  end: number,
  tags: readonly Tag[],
  form: Form | undefined,
  number: ScannedNumber | undefined,
  date: ScannedDate | undefined,
): Token {
  return {
    at: 0,
    sentence: 0,
    clause: 0,
    depth: 0,
    start,
    end,
    word: folded.slice(start, end),
    tags,
    form,
    kind,
    number,
    date,
  };
}

/** Month names that are also words, and years that are also counts, are dates only behind a preposition or a day. */
function isDateHere(folded: string, at: number, date: ScannedDate, before: Token[]): boolean {
  const words = folded.slice(at, date.end);
  if (!dateThatIsAWord.test(words)) return true;
  return beforeDate.test(before.at(-1)?.word ?? '');
}

const numberStarts = codesOf('0123456789$+-acehnostuzf¥€£零〇一二两三四五六七八九十百千万亿半几');
