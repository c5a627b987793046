// Recognises what people write in front of a statement: O1, KR1.2, Objective, 目标一, 关键结果, and names of fields.
import { cut, type Piece } from '../statement.ts';
import { fieldWords, type Field } from './section-words.ts';

export type Label = {
  as: 'objective' | 'key-result';
  /** `['1', '2']` of `KR1.2`; half-width digits; empty without a number. */
  number: string[];
  /** What follows the label. Empty: the label heads what comes below. */
  rest: Piece;
  /** The label says "results", "目标们": more than one is expected below. */
  plural: boolean;
  /** Who is named in front of the label, as in `CEO KR: …`. */
  owner?: string | undefined;
};

const digits = '[0-9０-９]{1,3}';
const number = `${digits}(?:[.．\\-–_]${digits}){0,3}`;
const han = '[一二三四五六七八九十]{1,3}';
const opening = '[\\[【(（<《「]?\\s{0,3}';
const aside = '(?:\\s{0,3}[(（\\[【][^()（）\\[\\]【】]{1,30}[)）\\]】])?';

const krWord = `(?:(?:o\\s?(?:${digits})\\s?[-–_.·:：/]?\\s?)?krs?|key[ -]?results?|关键结果|关键成果|關鍵結果|關鍵成果|主要成果|关键成效)`;
const oWord = '(?:objectives?|goals?|(?:核心|季度|年度|本季|本季度|战略|团队|个人|公司)?(?:目标|目標)|o)';
const labelPattern = (word: string) =>
  new RegExp(
    `^${opening}(${word})${aside}(?:\\s{0,3}[-#＃_.]?\\s{0,2}(?:(${number})(?![0-9０-９%％])|(${han})))?(?:\\s{0,3}[)）\\]】>》」])?`,
    'i',
  );
const krPattern = labelPattern(krWord);
const oPattern = labelPattern(oWord);
const ownedKr = /^(\p{L}[\p{L}\w &/.,()-]{0,60}?)\s+KR\s?#?(\d{0,3})\s?[:：]/u;
const numberedKr = new RegExp(`^(${number})\\s?[.、:：]?\\s?(?:krs?|关键结果|key results?)\\s?[:：]`, 'i');
const afterLabel =
  /^(?:\s{0,3}[(（[【][^()（）[\]【】]{1,30}[)）\]】](?=\s{0,3}[:：]))?(\s{0,3}(?:[:：|｜]|[-–—]+(?=[\s\p{L}\d])|[、，,](?=\S)|[.．](?=\s|\p{Script=Han}|\p{L}|$)|[)）\]】](?=[\s\p{Script=Han}]))\s{0,3}[:：]?)/u;

export function readLabel(piece: Piece): Label | undefined {
  const owned = ownedKr.exec(piece.text.slice(0, 90));
  const before = owned?.[1] ?? '';
  const named =
    owned &&
    !/^(?:key|okr|o)$/i.test(before) &&
    !krPattern.test(before) &&
    !match(cut(piece, 0, before.length), oPattern, 'objective');
  if (named) {
    return {
      as: 'key-result',
      number: owned[2] ? [owned[2]] : [],
      rest: cut(piece, owned[0].length),
      plural: false,
      owner: owned[1],
    };
  }
  const numbered = numberedKr.exec(piece.text.slice(0, 40));
  if (numbered) {
    return { as: 'key-result', number: split(numbered[1]), rest: cut(piece, numbered[0].length), plural: false };
  }
  return match(piece, krPattern, 'key-result') ?? match(piece, oPattern, 'objective');
}

function match(piece: Piece, pattern: RegExp, as: Label['as']): Label | undefined {
  const head = halfWidth(piece.text.slice(0, 180));
  const found = pattern.exec(head);
  if (!found) return undefined;
  const word = (found[1] ?? '').toLowerCase();
  const numbers = split(found[2] ?? found[3]);
  const after = head.slice(found[0].length, found[0].length + 60);
  const closed = /[)）\]】>》」]\s{0,3}$/.test(found[0]) && /^[[【(（<《「]/.test(found[0]);
  const separator = afterLabel.exec(after);
  if (!(after === '' ? bare(word, numbers) : follows(word, numbers, found[3] !== undefined, closed, separator, after)))
    return undefined;
  const inWord = /\d|[０-９]/.exec(word) ? split(/[0-9０-９]+/.exec(word)?.[0]) : [];
  return {
    as,
    number: [...inWord, ...numbers],
    rest: cut(piece, found[0].length + (separator?.[0].length ?? 0)),
    plural: /^(?:objectives|goals|key[ -]?results|krs)$/.test(word) && numbers.length === 0,
  };
}

/** A label with nothing behind it heads what comes below; the lone letter `O` does not. */
function bare(word: string, numbers: string[]): boolean {
  return word !== 'o' || numbers.length > 0;
}

/** Whether what follows lets the word be a label: `目标客户` and `Objective setting` are none, `目标：`, `O1 …`, `KR Reach …` are. */
function follows(
  word: string,
  numbers: string[],
  hanNumber: boolean,
  closed: boolean,
  separator: RegExpExecArray | null,
  after: string,
): boolean {
  if (/^\s{0,3}[/&+~]/.test(after)) return false;
  const colon = separator !== null && /[:：|｜]/.test(separator[0]);
  if (closed || colon) return true;
  const short = word === 'o' || /^(?:o\s?[0-9０-９]+\s?[-–_.·:：/]?\s?)?krs?$/.test(word);
  if (separator)
    return (
      numbers.length > 0 ||
      /krs?$/.test(word) ||
      (!/^(?:o|goals?)$/.test(word) && /[-–—]/.test(separator[0]) && /^\s/.test(separator[0]))
    );
  if (/^\s/.test(after)) {
    if (
      /^\s*(?:[个项年月日季天周倍万亿成家名人次%％是为為的和与與]|(?:is|are|was|were|will|has|have|can|and|or|of|to)\b)/i.test(
        after,
      )
    )
      return false;
    if (numbers.length > 0) return short || /^(?:objectives?|goals?|key[ -]?results?|[^a-z]+)$/.test(word);
    return /krs?$/.test(word) && !/^\s*[=&+/]/.test(after);
  }
  return (
    numbers.length > 0 &&
    !hanNumber &&
    /^[\p{Script=Han}“"「『《]/u.test(after) &&
    !/^[个項项年月日季天周倍万亿成]/.test(after)
  );
}

function split(numbers: string | undefined): string[] {
  if (!numbers) return [];
  return halfWidth(numbers)
    .split(/[.．\-–_]/)
    .map((part) => hanDigits[part] ?? String(Number(part) || part));
}

const hanDigits: Record<string, string> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/** Full-width letters, digits and signs as their half-width ones; the length stays. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** `Owner: Lin` → the field and its value; only for words of the list. */
export function readField(piece: Piece): { field: Field; value: Piece } | undefined {
  const found = /^([\p{L};' ]{1,24})\s?[:：]/u.exec(piece.text.slice(0, 40));
  const field = fieldWords.get(found?.[1]?.trim().toLowerCase() ?? '');
  return found && field ? { field, value: cut(piece, found[0].length) } : undefined;
}
