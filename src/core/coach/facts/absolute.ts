// Finds an absolute target: all, every, zero, 100 %; not as a start value, a rhythm, or where law or security ask for it.
import type { Span } from '../read/span.ts';
import type { KeyResultShape } from './key-result-shape.ts';
import { all, has, is, spanOf } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

export function absoluteTarget(reading: Reading, shape: KeyResultShape): Span | undefined {
  if (has(reading, 'compliance') || /错误预算|error budget/.test(reading.folded)) return undefined;
  return extremeNumber(reading, shape) ?? absoluteWord(reading, shape);
}

/** 100 %, 0, 零 as the end value. */
function extremeNumber(reading: Reading, { measures }: KeyResultShape): Span | undefined {
  for (const { kind, target, baseline, limit } of measures) {
    if (kind === 'change' || target === undefined) continue;
    if (target.unitKind === 'percent' && target.value === 100 && !isSpareLimit(reading, limit)) return target.span;
    if (target.value === 0 && (baseline !== undefined || target.unitKind !== 'none' || target.spelled))
      return target.span;
  }
  return zeroReached(reading);
}

function isSpareLimit(reading: Reading, limit: boolean): boolean {
  return limit && /≤|<|不超过|不高于|at most|no more than/.test(reading.folded);
}

/** 降到零 without a unit: the numeral alone behind 到/为/to. */
function zeroReached({ tokens, folded }: Reading): Span | undefined {
  if (!/零|zero|(?<![\d.])0/.test(folded)) return undefined;
  for (const token of tokens) {
    const text = folded.slice(token.start, token.end);
    if (text !== '零' && text !== 'zero' && text !== '0') continue;
    const before = tokens[token.at - 1];
    if (
      token.depth === 0 &&
      (is(before, 'to', 'arrow') ||
        (is(before, 'reach') && /[到至为]$|^(?:to|reach|hit)/.test(folded.slice(before?.start, before?.end))))
    )
      return spanOf(token);
  }
  return undefined;
}

/** At the head, or as its own word of zero; behind a task verb it only says how much of the task. */
function absoluteWord(reading: Reading, shape: KeyResultShape): Span | undefined {
  const { tokens, folded } = reading;
  const head = reading.head;
  const state = shape.form === 'state' && reading.lang !== 'en';
  for (const token of all(reading, 'absolute')) {
    const passes =
      token.at <= head && /[a-z]{3}s$/.test(folded.slice(tokens[token.at + 2]?.start, tokens[token.at + 2]?.end));
    if (token.depth > 0 || is(token, 'plain') || (!passes && isRhythm(tokens[token.at + 1], folded))) continue;
    const text = folded.slice(token.start, token.end);
    if (/^(?:每|each|every)/.test(text) && shape.measures.length > 0) continue;
    if (text === 'no' && (token.at > head || shape.form !== 'state')) continue;
    if (/^(?:零|zero)/.test(text)) {
      if (isZeroOfSomething(reading, token, shape)) return spanOf(token);
      continue;
    }
    if (/^(?:never|always|fully|entire|entirely|completely|完全|nobody|eliminate)/.test(text) && token.at > head + 1)
      continue;
    const leads = token.at <= head + (is(tokens[head], 'steady', 'lever') ? 2 : 0);
    if (leads && (shape.form !== 'task' || token.at <= head)) return spanOf(token);
    if (state && !/^(?:任何|完全)/.test(text)) return spanOf(token);
    if (shape.measures.some((one) => one.kind === 'pair')) continue;
    if (
      /^(?:无一|杜绝|全覆盖|清零|归零|无故障|无事故|不出现任何|不再发生|eliminate|without any|no single|flawless)/.test(
        text,
      )
    )
      return spanOf(token);
    if (is(tokens[token.at + 1], 'end') || folded.startsWith('都', token.end)) return spanOf(token);
  }
  return undefined;
}

/** 零接单失败, zero discrepancies: not 从零, not the zero in a clause that only describes. */
function isZeroOfSomething(reading: Reading, token: Token, shape: KeyResultShape): boolean {
  const before = reading.tokens[token.at - 1];
  if (is(before, 'from') || /^\s?(?:开始|到|→|->|to\b)/.test(reading.folded.slice(token.end, token.end + 5)))
    return false;
  return !shape.measures.some((one) => one.kind === 'pair');
}

function isRhythm(next: Token | undefined, folded: string): boolean {
  if (next === undefined) return false;
  return (
    is(next, 'window') ||
    /^(?:sprint|迭代|week|day|month|quarter|release|time|hour|minute|周期|小时|工作日|版本|merge request|pull request|commit|build|of the|under|with|backed|in)/.test(
      folded.slice(next.start, next.start + 14),
    )
  );
}
