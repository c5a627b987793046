// Finds an absolute target: all, every, zero, 100 %; not as a start value, a rhythm, or where law or security ask for it.
import type { Span } from '../read/span.ts';
import type { KeyResultShape } from './key-result-shape.ts';
import { all, has, is, spanOf } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import {
  anywhere,
  atWhich,
  automatic,
  everyOne,
  noMaximum,
  ofTest,
  ofWhich,
  onlyInFront,
  reaches,
  rhythm,
  upperBound,
} from '../words/patterns/absolutes.ts';

export function absoluteTarget(statement: Statement, shape: KeyResultShape): Span | undefined {
  if (has(statement, 'compliance')) return undefined;
  const span = extremeNumber(statement, shape) ?? absoluteWord(statement, shape);
  return span !== undefined && /错误预算|error budget/.test(statement.folded) ? undefined : span;
}

/** 100 %, 0, 零 as the end value. */
function extremeNumber(statement: Statement, { measures }: KeyResultShape): Span | undefined {
  for (const { kind, target, baseline, limit } of measures) {
    if (kind === 'change' || target === undefined) continue;
    if (target.whole !== undefined && target.whole === target.value && target.value > 1) {
      if (ofTest.test(statement.folded.slice(target.span.start))) continue;
      return target.span;
    }
    if (target.unitKind === 'percent' && target.value === 100 && noMaximum.test(statement.folded)) continue;
    if (target.unitKind === 'percent' && target.value === 100 && !isSpareLimit(statement, limit)) return target.span;
    if (target.value === 0 && (baseline !== undefined || target.unitKind !== 'none' || target.spelled))
      return target.span;
  }
  return zeroReached(statement);
}

function isSpareLimit(statement: Statement, limit: boolean): boolean {
  return limit && upperBound.test(statement.folded);
}

/** 降到零 without a unit: the numeral alone behind 到/为/to. */
function zeroReached({ tokens, folded }: Statement): Span | undefined {
  for (const token of tokens) {
    const text = token.word;
    if (text !== '零' && text !== 'zero' && text !== '0') continue;
    const before = tokens[token.at - 1];
    if (token.depth === 0 && (is(before, 'to', 'arrow') || (is(before, 'reach') && reaches.test(before?.word ?? ''))))
      return /零|zero|(?<![\d.])0/.test(folded) ? spanOf(token) : undefined;
  }
  return undefined;
}

/** At the head, or as its own word of zero; behind a task verb it only says how much of the task. */
function absoluteWord(statement: Statement, shape: KeyResultShape): Span | undefined {
  const { tokens, folded } = statement;
  const head = statement.head;
  const state = isStill(shape) && statement.lang !== 'en';
  for (const token of all(statement, 'absolute')) {
    const passes = token.at <= head && /[a-z]{3}s$/.test(tokens[token.at + 2]?.word ?? '');
    if (token.depth > 0 || is(token, 'plain') || (!passes && isRhythm(tokens[token.at + 1], folded))) continue;
    const text = token.word;
    // `any` in a Chinese sentence is somebody's word for a type.
    if (text === 'any' && statement.lang !== 'en') continue;
    if (/^(?:每|each|every)/.test(text) && shape.measures.length > 0) continue;
    if (everyOne.test(text) && automatic.test(folded)) continue;
    if (
      token.at > head &&
      /^[每各]/.test(text) &&
      saysWhich(tokens[token.at - 1], folded.slice(token.end, token.end + 60))
    )
      continue;
    if (text === 'all' && tokens[token.at + 1]?.kind === 'number') continue;
    if (text === 'no' && (token.at > head || !isStill(shape))) continue;
    if (/^(?:零|zero)/.test(text)) {
      if (isZeroOfSomething(statement, token, shape)) return spanOf(token);
      continue;
    }
    if (onlyInFront.test(text) && token.at > head + 1) continue;
    const leads = token.at <= head + (is(tokens[head], 'steady', 'lever') ? 2 : 0);
    if (leads && (shape.form !== 'task' || token.at <= head)) return spanOf(token);
    if (state && !/^(?:任何|完全)/.test(text)) return spanOf(token);
    if (shape.measures.some((one) => one.kind === 'pair')) continue;
    if (anywhere.test(text)) return spanOf(token);
    if (is(tokens[token.at + 1], 'end') || folded.startsWith('都', token.end)) return spanOf(token);
  }
  return undefined;
}

/** 每个维度的标准, 在各个难度上: of which, not how many. */
function saysWhich(before: Token | undefined, behind: string): boolean {
  return ofWhich.test(behind) || (/^[在于]$/.test(before?.word ?? '') && atWhich.test(behind));
}

/** 零接单失败, zero discrepancies: not 从零, not the zero in a clause that only describes. */
function isZeroOfSomething(statement: Statement, token: Token, shape: KeyResultShape): boolean {
  const before = statement.tokens[token.at - 1];
  if (is(before, 'from') || /^\s?(?:开始|到|→|->|to\b)/.test(statement.folded.slice(token.end, token.end + 5)))
    return false;
  // 零结果率: how often there is none.
  if (/^[^,;。\s]{1,6}率/.test(statement.folded.slice(token.end))) return false;
  return !shape.measures.some((one) => one.kind === 'pair');
}

/** No number and nobody who does anything. */
function isStill({ form }: KeyResultShape): boolean {
  return form === 'wish' || form === 'open' || form === 'name';
}

function isRhythm(next: Token | undefined, folded: string): boolean {
  if (next === undefined) return false;
  return is(next, 'window') || rhythm.test(folded.slice(next.start, next.start + 14));
}
