// Puts digits in place of numbers told in Chinese: 十二万, 两百, 三点五, 1万2千, 3亿5000万, 百分之三十, 三成.
import { times } from './decimal.ts';

const digits = '零一二三四五六七八九';
const others: Record<string, string> = { 〇: '零', 两: '二', 兩: '二' };
const small: Record<string, number> = { 十: 1, 百: 2, 千: 3 };
const big: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

const begins = /^[零〇一二两兩三四五六七八九十百千]/;
/** A number, a scale, and again a number: 1万2千. One that is followed by a unit alone is read as it stands. */
const compound = /^\d+(?:\.\d+)?\s?[十百千万萬亿億]+\s?(?=[\d零一二两三四五六七八九])/;
const partOf = /^(百|千|万)分之(?=.)/;
const units: Record<string, string> = { 百: '%', 千: '‰', 万: '‱' };

/** The text with its number in digits, the same where none is told in words; undefined where the words make no number. */
export function plainHan(text: string): string | undefined {
  const [, sign = '', rest = ''] = /^([+-]|负)?(.*)$/su.exec(text) ?? [];
  const minus = sign === '负' ? '-' : sign;
  const part = partOf.exec(rest);
  if (part) {
    const inWords = rest.slice(part[0].length);
    const plain = begins.test(inWords) ? numberAt(inWords) : inWords;
    return plain === undefined ? undefined : `${minus}${plain}${units[part[1] ?? '']}`;
  }
  if (!begins.test(rest) && !compound.test(rest)) return sign === '负' ? `-${rest}` : text;
  const plain = numberAt(rest);
  return plain === undefined ? undefined : `${minus}${plain}`;
}

/** `total`: what is done; `section`: the part before the next 万 or 亿; `one`: the last number; `unit`: places of the last unit. */
type State = { total: number; section: number; one: number | undefined; unit: number; exact: boolean; ended: boolean };

function numberAt(text: string): string | undefined {
  const state: State = { total: 0, section: 0, one: undefined, unit: 0, exact: false, ended: false };
  let at = 0;
  while (at < text.length && !state.ended) {
    const took = step(state, text.slice(at));
    if (took === undefined) return undefined;
    at += took;
  }
  const { total, section, one = 0, unit, exact } = state;
  // 两千五 is 2500 and 3万5 is 35,000; 一百零二 is 102.
  const short = unit > 1 && !exact && Number.isInteger(one) && one < 10;
  const value = total + section + (short ? one * 10 ** (unit - 1) : one);
  const rest = text.slice(at).trim();
  // 三成半 is 35 %.
  const half = rest.startsWith('成半');
  const plain = String(half ? value + 0.5 : value);
  return /^\d+(\.\d+)?$/.test(plain) ? `${plain}${half ? `成${rest.slice(2)}` : rest}` : undefined;
}

/** Takes one word or number; how long it was. Undefined: no number is told that way. */
function step(state: State, text: string): number | undefined {
  const char = others[text[0] ?? ''] ?? text[0] ?? '';
  if (char === ' ' && /^ [\d零一二两三四五六七八九十百千万萬亿億]/.test(text)) return 1;
  const figure = /^\d+(?:\.\d+)?/.exec(text)?.[0];
  if (figure !== undefined || digits.includes(char)) return number(state, text, figure, digits.indexOf(char));
  if (small[char] !== undefined) {
    if (state.one === undefined && (char !== '十' || (state.section > 0 && !state.exact))) return undefined;
    state.section += times(state.one ?? 1, 10 ** small[char]);
    return units10(state, small[char]);
  }
  if (big[char] !== undefined) {
    const counted = state.section + (state.one ?? 0);
    if (counted === 0 && state.total === 0) return undefined;
    if (counted === 0) state.total = times(state.total, 10 ** big[char]);
    else state.total += times(counted, 10 ** big[char]);
    state.section = 0;
    return units10(state, big[char]);
  }
  state.ended = true;
  return 0;
}

function units10(state: State, places: number): number {
  state.one = undefined;
  state.unit = places;
  state.exact = false;
  return 1;
}

function number(state: State, text: string, figure: string | undefined, digit: number): number | undefined {
  // 三五个 are three to five.
  if (state.one !== undefined && !(state.one === 0 && state.exact)) return undefined;
  if (digit === 0 && figure === undefined) state.exact = true;
  if (figure !== undefined && figure.length > 1) state.exact = true;
  state.one = figure === undefined ? digit : Number(figure);
  const [point, fraction = ''] = figure === undefined ? (/^.点([零〇一二三四五六七八九]+)/.exec(text) ?? []) : [];
  if (point === undefined) return figure?.length ?? 1;
  state.one = Number(`${digit}.${[...fraction].map((one) => digits.indexOf(others[one] ?? one)).join('')}`);
  state.exact = true;
  return point.length;
}
