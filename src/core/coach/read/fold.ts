// Folds text for looking words up: half width, lower case, simplified Han, one kind of dash, arrow and quote; offsets stay.
import { isHan } from './script.ts';
import { simplifiedOf } from '../words/hant.ts';

/** A string of the same length as `text`, so that every offset in it is an offset in `text`. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = foldCode(text.charCodeAt(i));
  if (codes.length <= chunk) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let folded = '';
  for (let i = 0; i < codes.length; i += chunk) folded += String.fromCharCode(...codes.subarray(i, i + chunk));
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

const chunk = 4096;

function foldCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (isHan(code)) return simplifiedOf[code] || code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return others.get(code) ?? code;
}

const others: ReadonlyMap<number, number> = new Map(
  [
    ['\u00a0\u2002\u2003\u2009\u202f\u3000', ' '],
    ['‐‑‒–—―−', '-'],
    ['➜➔➝➞⇒⟶➡', '→'],
    ['‘’′', "'"],
    ['“”„«»「」『』', '"'],
    ['【〔', '['],
    ['】〕', ']'],
    ['≧', '≥'],
    ['≦', '≤'],
    ['〜', '~'],
    ['×', 'x'],
    ['¥￥', '¥'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (char): [number, number] => [char.charCodeAt(0), to.charCodeAt(0)]),
  ),
);
