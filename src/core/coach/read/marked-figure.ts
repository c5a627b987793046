// Reads a number with commas, points, spaces or apostrophes in it at a position of a text: 2,5 and 12 000 and 1.234,5.
import { numberFrom } from '../../numbers/decimal.ts';
import { marksOf } from '../../numbers/marks.ts';
import { beforeId, beforeOrdinal, timeBehind } from '../words/patterns/numbers.ts';

const shapes = [
  String.raw`[1-9]\d{0,2}(?:\.\d{3}){1,5},\d{1,9}`,
  String.raw`[1-9]\d{0,2}(?:\.\d{3}){2,5}`,
  String.raw`[1-9]\d?(?:,\d{2}){1,6},\d{3}(?:\.\d{1,9})?`,
  String.raw`[1-9]\d{0,2}(?:'\d{3}){1,5}(?:[.,]\d{1,9})?`,
  String.raw`[1-9]\d{0,2}(?: \d{3}){1,5}(?:[.,]\d{1,9})?`,
  String.raw`\d{1,15},(?:\d{1,2}|\d{4,9})`,
];
/** Behind it no further mark and digit: 1,5,10 are three steps. */
const marked = new RegExp(String.raw`(?<!\d[,.'])(?:${shapes.join('|')})(?!\d|[,.']\d)`, 'y');

/**
 * `text` is folded, `original` as it was written, of the same length. The one reader of marks decides what they mean;
 * undefined where nothing but digits stands here, or where two numbers stand side by side.
 */
export function markedFigure(text: string, original: string, at: number): { end: number; value: number } | undefined {
  marked.lastIndex = at;
  const found = marked.exec(text)?.[0];
  if (found === undefined || isTwo(text, original, at, found)) return undefined;
  const parts = marksOf(found);
  if (parts === undefined) return undefined;
  return { end: at + found.length, value: numberFrom({ ...parts, negative: false, shift: 0 }) };
}

function isTwo(text: string, original: string, at: number, found: string): boolean {
  const end = at + found.length;
  const comma = found.lastIndexOf(',');
  // 提升到 5，3 个月内: a comma of full width parts clauses, and so does one before a span of time.
  if (comma >= 0 && (original[at + comma] !== ',' || timeBehind.test(text.slice(end, end + 5)))) return true;
  // +34 612 345 678 is a telephone number.
  if (found.includes(' ') && text[at - 1] === '+') return true;
  // Week 3 500 users: the first belongs to the word before it.
  const word = /([a-z]+\.?|#)\s?$/.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? '';
  return found.includes(' ') && (beforeOrdinal.test(word) || beforeId.test(word) || word === '#');
}
