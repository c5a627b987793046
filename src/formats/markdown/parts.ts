// Cuts what holds several statements: `O：… KR1：… KR2：…` on one line, several key results in one cell.
import { cut, type Piece } from '../statement.ts';
import { cellLines } from './cells.ts';
import { readLabel } from './label.ts';

const next =
  /[\s；;，,。.、]\s{0,3}(?=(?:KRs?\s?[-#]?\s?[0-9０-９]{0,3}(?:\.[0-9０-９]{1,3})?|关键结果|关键成果|關鍵結果|關鍵成果)\s?[一二三四五0-9０-９]{0,3}\s?[:：])/gi;

/** Before each labelled key result. */
export function parts(piece: Piece): Piece[] {
  const label = readLabel(piece);
  if (!label || label.owner !== undefined) return [piece];
  return cutBefore(piece, next);
}

function cutBefore(piece: Piece, pattern: RegExp): Piece[] {
  const cuts: number[] = [];
  for (const found of piece.text.matchAll(pattern)) if (found.index > 3) cuts.push(found.index + 1);
  if (cuts.length === 0) return [piece];
  return [0, ...cuts].map((from, index) => {
    const part = cut(piece, from, cuts[index] ?? piece.text.length);
    return index < cuts.length ? cut(part, 0, part.text.replace(/[；;，,\s]+$/, '').length) : part;
  });
}

const counted = /[\s；;，,。]\s{0,3}(?=(?:[(（]?[2-9]\d?[)）.、]|[②-⑨])\s?(?!\d))/g;

/** The statements in one cell, without their labels and numbers. */
export function labelledParts(source: string, cell: Piece): { piece: Piece; number: string[] }[] {
  return cellLines(source, cell)
    .flatMap((line) => parts(line))
    .flatMap((line) => (/^(?:[(（]?1[)）.、](?!\d)|①)/.test(line.text) ? cutBefore(line, counted) : [line]))
    .map((line) => {
      const named = readLabel(line);
      if (named?.as === 'key-result' && named.rest.text) return { piece: named.rest, number: named.number };
      const mark = /^(?:[-•·●]\s*|[(（]?\d{1,2}[.、)）]\s*(?!\d)|[①-⑳]\s*|[A-Z]{1,2}\d{1,2}[.、:：)]\s*(?=\S))/.exec(
        line.text,
      );
      const piece = mark ? cut(line, mark[0].length) : line;
      const label = readLabel(piece);
      return label?.as === 'key-result' && label.rest.text
        ? { piece: label.rest, number: label.number }
        : { piece, number: [] };
    })
    .filter(({ piece }) => piece.text !== '');
}
