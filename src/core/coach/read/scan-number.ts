// Scans one number with its multiplier and unit at a position of folded text: digits, zh numerals and English number words.
import type { ScannedNumber } from './scanned-number.ts';
import { isPointedMoney } from '../../numbers/pointed-money.ts';
import { markedFigure } from './marked-figure.ts';
import { joinTime, mayGoOn } from './compound-time.ts';
import { type UnitKind, units } from '../words/units.ts';
import { emptyTrie, enter, isWord, longestAt, type Trie } from './trie.ts';
import { digits, halfYear, nines, wordScale } from '../words/patterns/numbers.ts';
import { hanDigit, hanScale, hanUnit, scaleOf, wordValue } from '../words/numerals.ts';

/** `original` decides M from m; both strings have equal length. Undefined: no number starts here. */
export function scanNumber(text: string, original: string, at: number): ScannedNumber | undefined {
  const number =
    isLetter(text.charCodeAt(at)) && !hasFigureBehind(text, at) ? inWords(text, at) : any(text, original, at);
  if (number === undefined || !mayGoOn(number)) return number;
  return joinTime(number, scanDigits(text, original, text[number.end] === ' ' ? number.end + 1 : number.end));
}

function any(text: string, original: string, at: number): ScannedNumber | undefined {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57)
    return (mayBeNines(text, at) ? scanNines(text, at) : undefined) ?? scanDigits(text, original, at);
  return (
    scanPart(text, at) ??
    scanNines(text, at) ??
    scanDigits(text, original, at) ??
    scanHanNumeral(text, at) ??
    scanWord(text, at)
  );
}

/** 3 个 9: the only one that begins with a figure. */
function mayBeNines(text: string, at: number): boolean {
  return text[at + 1] === '个' || text[at + 2] === '个';
}

function inWords(text: string, at: number): ScannedNumber | undefined {
  // Most words are none: three nines, too, begins with one that is.
  const word = longestAt(numberWords, text, at);
  return word === undefined ? undefined : (scanNines(text, at) ?? scanWord(text, at));
}

const numberWords: Trie<number> = buildNumberWords();

function buildNumberWords(): Trie<number> {
  const trie = emptyTrie<number>();
  for (const [word, value] of Object.entries(wordValue)) enter(trie, word, () => value);
  return trie;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Most words begin no number in figures: usd 30, nt$900, ca. 5 have a sign or a figure close behind. */
function hasFigureBehind(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || code === 36 || (code >= 0xa2 && code <= 0x20bf)) return true;
  }
  return false;
}

const part =
  /([百千万])分之(?:(\d{1,6}(?:\.\d{1,4})?)|([零一二两三四五六七八九十百]{1,5})(?:点([零一二三四五六七八九]{1,3}))?)/y;

/** 百分之三十, 万分之九: a percentage, or per thousand or ten thousand with that as its unit. */
function scanPart(text: string, at: number): ScannedNumber | undefined {
  if (text[at + 1] !== '分') return undefined;
  part.lastIndex = at;
  const match = part.exec(text);
  if (match === null) return undefined;
  const [all, whole = '', figure, han = '', tail = ''] = match;
  const fraction = [...tail].map((char) => hanDigit[char] ?? 0).join('');
  const value =
    figure === undefined ? (scanHanNumeral(`${han}个`, 0)?.value ?? 0) + Number(`0.${fraction || 0}`) : Number(figure);
  const unit = whole === '百' ? '%' : `${whole}分之`;
  return { ...spelledNumber, spelled: false, end: at + all.length, value, unit, unitKind: 'percent' };
}

/** 四个 9, three nines: 99.99 %, 99.9 %. */
function scanNines(text: string, at: number): ScannedNumber | undefined {
  nines.lastIndex = at;
  const match = nines.exec(text);
  if (match === null) return undefined;
  const [all, han = '', figure, word = ''] = match;
  const count = Number(figure ?? hanDigit[han] ?? wordValue[word]);
  const value = Number((100 - 10 ** (2 - count)).toFixed(count - 2));
  return { ...spelledNumber, spelled: false, end: at + all.length, value, unit: ninesUnit, unitKind: 'percent' };
}

/** The unit of 四个 9: only the availability of a service is told in it. */
export const ninesUnit = '9s';

function scanDigits(text: string, original: string, at: number): ScannedNumber | undefined {
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match === null) return undefined;
  const [all, currency, sign, whole = '', fraction = '', clock] = match;
  if (sign !== undefined && at > 0 && isWord(text.charCodeAt(at - 1))) return undefined;
  let end = at + all.length;
  const start = end - whole.length - fraction.length - (clock ?? '').length;
  const isMarked = marksBehind.test(text.slice(end, end + 2)) || fraction.length > 4;
  const figure = isMarked ? markedFigure(text, original, start) : undefined;
  const base = {
    spelled: false,
    signed: sign !== undefined,
    oneDecimal: figure === undefined && /^\.\d$/.test(fraction),
  };
  if (figure === undefined && fraction.lastIndexOf('.') > 0)
    return plain({ ...base, end, value: Number.NaN, shape: 'version' });
  if (figure === undefined && clock !== undefined) {
    return plain({ ...base, end, value: Number(whole) + Number(clock.slice(1)) / 60, shape: 'clock' });
  }
  const thousands = fraction.length === 4 && isPointedMoney(text, start);
  let value = figure?.value ?? Number(whole.replaceAll(',', '') + (thousands ? fraction.slice(1) : fraction));
  end = figure?.end ?? end;
  const scale = multiplier(text, original, end, currency !== undefined);
  if (scale !== undefined) {
    value *= scale.factor;
    end = scale.end;
  }
  const unit = unitAt(text, end);
  if (unit === undefined && isWord(text.charCodeAt(end))) return undefined;
  // 3D drawings have no days, and the second half of a year no hours.
  if (unit?.unit === 'h' && original[end] === 'H' && /^[12]$/.test(whole) && halfYear.test(text.slice(end, end + 12)))
    return undefined;
  if (unit?.unit === 'd' && original[end] === 'D' && /^[1-4]$/.test(whole)) return undefined;
  const found =
    unit ?? (currency === undefined ? signBehind(text, end) : { end, unit: currency, kind: 'money' as const });
  return {
    ...base,
    end: found?.end ?? end,
    value: sign === '-' ? -value : value,
    unit: found?.unit,
    unitKind: found?.kind ?? 'none',
    shape: 'value',
    oneDecimal: base.oneDecimal && found === undefined && scale === undefined,
  };
}

/** 12 €: behind it no figure, to which the sign would belong. */
function signBehind(text: string, at: number): { end: number; unit: string; kind: 'money' } | undefined {
  currencySign.lastIndex = at;
  const [all, sign] = currencySign.exec(text) ?? [];
  return all === undefined || sign === undefined ? undefined : { end: at + all.length, unit: sign, kind: 'money' };
}

const currencySign = /\s?([€£])(?!\s?\d)/y;

/** What the plain shape of a number leaves behind where it has other marks. */
const marksBehind = /^[,' ]\d/;

export function plain(
  part: Pick<ScannedNumber, 'end' | 'value' | 'shape' | 'spelled' | 'signed' | 'oneDecimal'>,
): ScannedNumber {
  return { ...part, unit: undefined, unitKind: part.shape === 'clock' ? 'time' : 'none' };
}

function multiplier(
  text: string,
  original: string,
  at: number,
  currency: boolean,
): { end: number; factor: number } | undefined {
  let end = text[at] === ' ' ? at + 1 : at;
  if (text[end] === '个' && text[end + 1] === '亿') end++;
  let factor = 1;
  while (hanScale[text[end] ?? ''] !== undefined) factor *= hanScale[text[end++] ?? ''] ?? 1;
  if (factor > 1) return { end, factor };
  wordScale.lastIndex = at;
  const match = wordScale.exec(text);
  if (match === null) return undefined;
  const [all, word = ''] = match;
  const close = all.length === word.length;
  const upper = original[at + all.length - 1] === word.toUpperCase();
  if (word === 'm' && !(currency || (close && upper))) return undefined;
  if (word === 'b' && !(currency || (close && upper))) return undefined;
  if (word === 'k' && !close && !currency) return undefined;
  return { end: at + all.length, factor: scaleOf[word] ?? 1e3 };
}

/** The unit that follows, with a rate behind it (`个/月`, `m/s`); an English noun counts as a unit of its own. */
function unitAt(text: string, at: number): { end: number; unit: string; kind: UnitKind } | undefined {
  let start = at;
  while (start - at < 3 && text.charCodeAt(start) === 32) start++;
  if (text.charCodeAt(start) === 45 && isWord(text.charCodeAt(start + 1))) start++;
  const found = longestAt(unitTrie, text, start);
  if (found === undefined) return undefined;
  if (found.value === 'fold' && factorBehind.test(text.slice(found.end, found.end + 5))) return undefined;
  let end = found.end;
  if (text[end] === '/' || text[end] === ' ' ? text[end] === '/' : false) {
    const rate = longestAt(unitTrie, text, end + 1);
    end = rate?.end ?? end;
  }
  return { end, unit: text.slice(start, end), kind: found.value };
}

/** 150 x $300: a sum is worked out, nothing is three times as much. */
const factorBehind = /^\s(?:[a-z]{0,2}[$¥€£]|\d)/;

const unitTrie: Trie<UnitKind> = buildUnits();

function buildUnits(): Trie<UnitKind> {
  const trie = emptyTrie<UnitKind>();
  for (const [kind, words] of Object.entries(units) as [UnitKind, { zh: string; en: string }][]) {
    const list = [...words.zh.trim().split(/\s+/), ...words.en.split(',').map((word) => word.trim())];
    for (const word of list) {
      if (word === '') continue;
      enter(trie, word.replace('+', ''), (before) => before ?? kind);
      if (word.endsWith('+')) enter(trie, `${word.slice(0, -1)}s`, (before) => before ?? kind);
    }
  }
  return trie;
}

function scanHanNumeral(text: string, at: number): ScannedNumber | undefined {
  const first = text[at] ?? '';
  const round = (first === '万' || first === '亿') && '破过超达上近'.includes(text[at - 1] ?? ' ');
  if (!round && hanDigit[first] === undefined && hanUnit[first] === undefined && first !== '半' && first !== '几') {
    return undefined;
  }
  let end = at;
  let total = 0;
  let section = 0;
  let digit = 0;
  for (; end - at < 12; end++) {
    const char = text[end] ?? '';
    const one = hanDigit[char];
    if (one !== undefined) digit = one;
    else if (hanUnit[char] !== undefined) {
      section += (digit || 1) * (hanUnit[char] ?? 1);
      digit = 0;
    } else if ((char === '万' || char === '亿') && (end > at || round)) {
      total = (total + section + digit || 1) * (char === '万' ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else if ((char === '半' || char === '几') && end === at) digit = char === '半' ? 0.5 : 3;
    else if (char === '个' && text[end + 1] === '亿') continue;
    else break;
  }
  let value = total + section + digit;
  const unit = unitAt(text, end);
  if (unit === undefined) {
    return value >= 10 || (value === 0 && first === '零')
      ? { ...spelledNumber, end, value, unit: undefined, unitKind: 'none' }
      : undefined;
  }
  end = unit.end;
  if (unit.kind === 'tenth') {
    value *= 10;
    const extra = hanDigit[text[end] ?? ''];
    if (text[end] === '半' || unit.unit.endsWith('半')) value += 5;
    else if (extra !== undefined) value += extra;
    if (text[end] === '半' || extra !== undefined) end++;
    return { ...spelledNumber, end, value, unit: '%', unitKind: 'percent' };
  }
  return { ...spelledNumber, end, value, unit: unit.unit, unitKind: unit.kind };
}

const spelledNumber = { spelled: true, signed: false, shape: 'value', oneDecimal: false } as const;

const wordShape = /[a-z]{3,9}(?![a-z0-9])/y;

function scanWord(text: string, at: number): ScannedNumber | undefined {
  wordShape.lastIndex = at;
  const word = wordShape.exec(text)?.[0] ?? '';
  if (!Object.hasOwn(wordValue, word)) return undefined;
  const scale = multiplier(text, text, at + word.length, false);
  const end = scale?.end ?? at + word.length;
  const unit = unitAt(text, end);
  return {
    ...spelledNumber,
    end: unit?.end ?? end,
    value: (wordValue[word] ?? 0) * (scale?.factor ?? 1),
    unit: unit?.unit,
    unitKind: unit?.kind ?? 'none',
  };
}
