// Rule: a routine number held at its level, dressed as a key result.
import { first, hasWithin, spanOf } from '../../read/look.ts';
import type { KeyResultShape } from '../../facts/key-result-shape.ts';
import type { KeyResultRule } from '../rule.ts';
import type { Token } from '../../read/tokens.ts';

export const kpiRenamed: KeyResultRule = {
  id: 'kpi-renamed',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” holds a level you already have: a health number, not a change.',
    zh: '「{words}」守的是已有的水平，这是日常健康指标，不是这一期要带来的改变。',
  },
  why: {
    en: 'Key results are for what should be different after this cycle. Routine numbers fill the list and hide the few that matter.',
    zh: '关键结果留给这个周期之后应当不同的事。日常指标占了位置，真正要紧的几条就看不见了。',
  },
  ask: { en: 'What will be different from last quarter?', zh: '这与上季度有什么不同？' },
  tryThis: {
    en: 'Mark it as a guard, or write the step up: from which level to which, and by removing what.',
    zh: '标成护栏；或者写出要上的台阶：从多少到多少，靠去掉什么。',
  },
  source: 'A13; GitLab handbook',
  yieldsTo: ['placeholder'],
  check({ draft, statement, shape }) {
    if (draft.kind === 'guard' || draft.kind === 'milestone' || shape.measures.length === 0) return undefined;
    if (shape.form !== 'measured' || shape.measures.some((one) => one.kind !== 'target')) return undefined;
    const word = first(statement, 'steady');
    if (
      word === undefined ||
      isPromise(statement.tokens, word) ||
      (word.at > 4 && !isBeside(word, shape)) ||
      hasWithin(statement, { start: 0, end: statement.text.length }, 'guardWord')
    )
      return undefined;
    return { spans: [spanOf(word)] };
  },
};

/** Ensure that …: what follows is a sentence of its own; only its own verb could hold a level. */
function isPromise(tokens: readonly Token[], word: Token): boolean {
  return /^(?:ensur|guarantee)/.test(word.word) && tokens[word.at + 1]?.word === 'that';
}

/** 满意度维持在 4.6 分: the verb stands right before the level. */
function isBeside(word: Token, shape: KeyResultShape): boolean {
  const from = shape.measures[0]?.span.start ?? 0;
  return from >= word.end && from - word.end <= 4;
}
