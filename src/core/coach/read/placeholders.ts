// Finds what was left open: TBD, 待定, XX, N%, ___; quoted states, spelled-out abbreviations and N+1 are no placeholders.
import type { Span } from './span.ts';
import { codesOf } from './codes.ts';
import { all, spanOf } from './look.ts';
import type { Cut } from './statement.ts';
import { openLetter, openMark, openNumber, pendingNoun, todoNoun } from '../words/patterns/placeholders.ts';

/** A cheap look first: a letter that stands for a number beside a unit, or a mark of a gap. */
const mayBeOpen =
  /(?:^|[^a-z])(?:[nxyz]|x{2,9}|yy|zz|n\.n)\s?[^a-z,.;)\s]|(?:^|[^a-z])[nxyz]\s[a-z]|(?:^|[^a-z])[nxyz](?:$|[,.;)\s])|__|(?:^|[\s:(→,/?])\?|[<[$¥€]/;

/** Cheaper still: such a letter behind none, or such a mark. */
function hasLetterOrMark(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (openMarks[code] === 1) return true;
    if (openLetters[code] === 1 && !(i > 0 && isLetter(folded.charCodeAt(i - 1)))) return true;
  }
  return false;
}

const openLetters = codesOf('nxyz');
const openMarks = codesOf('_?<[$¥€');

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function placeholdersOf(cut: Cut): Span[] {
  const { folded } = cut;
  const words = all(cut, 'placeholderWord').filter(
    (token) => !isQuoted(folded, token) && !isSpelledOut(folded, token) && isOpen(folded, token),
  );
  const spans = words.map(spanOf);
  for (const pattern of hasLetterOrMark(folded) && mayBeOpen.test(folded) ? [openNumber, openLetter, openMark] : []) {
    for (const match of folded.matchAll(pattern)) {
      if (isInQuotes(folded, match.index)) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans
    .sort((a, b) => a.start - b.start)
    .filter((span, i, list) => i === 0 || span.start >= (list[i - 1]?.end ?? 0));
}

/** 提示「还有 N 个没放」: the words of a screen, whose letter is filled when it is shown. */
function isInQuotes(folded: string, at: number): boolean {
  return folded.slice(0, at).split('"').length % 2 === 0 && folded.includes('"', at);
}

function isQuoted(folded: string, { start, end }: Span): boolean {
  return folded[start - 1] === '"' && folded[end] === '"';
}

/** `TBD (trunk-based development)`: an abbreviation whose words start with its letters. */
function isSpelledOut(folded: string, { start, end }: Span): boolean {
  const open = folded[end] === ' ' ? end + 1 : end;
  if (folded[open] !== '(') return false;
  const inside = folded.slice(open + 1, open + 60);
  const close = inside.indexOf(')');
  if (close < 0) return false;
  const initials = inside
    .slice(0, close)
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
  return initials === folded.slice(start, end);
}

/** 待定 that goes on as a noun (待定列表) or 若干/todo inside a longer thought is no gap; a bare one is. */
function isOpen(folded: string, { start, end }: Span): boolean {
  const word = folded.slice(start, end);
  if (word === 'n/a') return true;
  if (/^(?:待|未定)/.test(word)) return !pendingNoun.test(folded.slice(end, end + 2));
  if (word === 'todo')
    return (
      !todoNoun.test(folded.slice(end, end + 6)) && (folded.slice(end).trim() === '' || standsAlone(folded, start, end))
    );
  if (word === '占位' || word === 'placeholder') return standsAlone(folded, start, end);
  return true;
}

/** The only words of a line, or set off by a colon, a bracket or a dash; not the subject of a sentence. */
function standsAlone(folded: string, start: number, end: number): boolean {
  const before = folded.slice(0, start).trimEnd();
  const behind = folded.slice(end).trimStart();
  const opens = before === '' || /[:([\-=|,;。]$/.test(before);
  return opens && (behind === '' || /^[)\]:,;。.!\-|]/.test(behind));
}
