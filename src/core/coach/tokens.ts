// Cuts folded text into tokens once, left to right, longest first: dates, phrases of the dictionary, numbers, words, marks.
import { dictionary } from './dictionary.ts';
import type { Form } from './forms.ts';
import type { Tag } from './lexicon/lexicon.ts';
import { mayStartDate, type ScannedDate, scanDate } from './scan-date.ts';
import { type ScannedNumber, scanNumber } from './scan-number.ts';
import { isWord, longestAt } from './trie.ts';

export type Token = {
  /** Index in the list of tokens. */
  at: number;
  /** Index of its clause, and how deep it stands in brackets; set when the statement is cut into parts. */
  clause: number;
  depth: number;
  start: number;
  end: number;
  /** What the lexicon says of the words; empty for unknown ones. */
  tags: readonly Tag[];
  form: Form | undefined;
  kind: 'phrase' | 'number' | 'date' | 'latin' | 'han' | 'mark';
  number?: ScannedNumber;
  date?: ScannedDate;
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
    const token = tokenAt(folded, original, at, code, today, tokens);
    token.at = tokens.length;
    tokens.push(token);
    at = token.end;
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
  if (!inWord && mayStartDate(code)) {
    const date = scanDate(folded, at, today);
    if (date !== undefined && isDateHere(folded, at, date, before)) {
      return { ...fresh, start: at, end: date.end, tags: none, form: undefined, kind: 'date', date };
    }
  }
  const phrase = inWord ? undefined : longestAt(dictionary, folded, at);
  const number = mayStartNumber(code) ? scanNumber(folded, original, at) : undefined;
  if (number !== undefined && !(inWord && code < 0x80) && (phrase === undefined || number.end > phrase.end)) {
    return { ...fresh, start: at, end: number.end, tags: none, form: undefined, kind: 'number', number };
  }
  if (phrase !== undefined) {
    return { ...fresh, start: at, end: phrase.end, tags: phrase.value.tags, form: phrase.value.form, kind: 'phrase' };
  }
  if (isWord(code)) {
    let end = at + 1;
    while (end < folded.length && isWord(folded.charCodeAt(end))) end++;
    return { ...fresh, start: at, end, tags: none, form: undefined, kind: 'latin' };
  }
  return { ...fresh, start: at, end: at + 1, tags: none, form: undefined, kind: isHan(code) ? 'han' : 'mark' };
}

const none: readonly Tag[] = [];
const fresh = { at: 0, clause: 0, depth: 0 };

/** Month names that are also words, and years that are also counts, are dates only behind a preposition or a day. */
function isDateHere(folded: string, at: number, date: ScannedDate, before: Token[]): boolean {
  const words = folded.slice(at, date.end);
  if (!/^(?:may|march|spring|summer|autumn|winter)$/.test(words)) return true;
  const last = before.at(-1);
  const previous = last === undefined ? '' : folded.slice(last.start, last.end);
  return /^(?:by|in|until|before|end of|mid|next|from|of|since|during|on|this)$/.test(previous);
}

function mayStartNumber(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  if (code < 0x80) return code === 36 || code === 43 || code === 45 || 'zotfsneh'.includes(String.fromCharCode(code));
  return '¥€£零〇一二两三四五六七八九十百千万亿半几'.includes(String.fromCharCode(code));
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
