// What the coach understood of a key result, said in a sentence, so that a misreading is seen and silence is not the only praise.
import type { KeyResultDraft, OkrSet } from '../../okr/okr-set.ts';
import { sayAll, type Text } from '../../text.ts';
import type { Form } from '../facts/key-result-shape.ts';
import { readSet } from '../facts/read-set.ts';
import type { StatedKeyResult } from '../facts/stated-set.ts';
import { is } from '../read/look.ts';
import { type Precision, precisionUnder } from './precision.ts';
import { joint } from '../words/patterns/numbers.ts';
import type { Measure, ReadNumber, Statement } from '../read/statement.ts';

export type Understood = {
  /** Index of the key result. */
  keyResult: number;
  /** `measure`: a number that moves; `step`: done or not; `count`: how often something is done; `open`: nobody can tell from the text. */
  as: 'measure' | 'step' | 'count' | 'open';
  /** Start and target are both said, in the text or in the fields. */
  complete: boolean;
  said: Text;
  /** How exactly it can be chosen, which the objective limits (A50); undefined: it is no number. */
  precision: Precision | undefined;
};

const texts = {
  pair: { en: 'A number that moves: {name}, from {from} to {to}.', zh: '一个会变的数：{name}，从 {from} 到 {to}。' },
  target: {
    en: 'A number to reach: {name}, {to}; the start is not said.',
    zh: '一个要达到的数：{name}，{to}；起点没写。',
  },
  change: { en: 'A change: {name}, by {to}.', zh: '一个变化：{name}，幅度 {to}。' },
  moves: { en: 'A number that moves: {name}.', zh: '一个会变的数：{name}。' },
  step: { en: 'A step that is done or not.', zh: '一步，做完或没做完。' },
  count: { en: 'A count of what you do.', zh: '做了多少次、多少个。' },
  open: { en: 'Neither a number nor a step was found in it.', zh: '没读出数字，也没读出是哪一步。' },
  unknown: { en: 'A number nobody knows yet.', zh: '还没人知道的数。' },
} satisfies Record<string, Text>;

/** One for each key result that says something, in their order. */
export function understoodOf(set: OkrSet): Understood[] {
  const read = readSet(set);
  const precision = set.objective.text.trim() === '' ? undefined : precisionUnder(read.shape.form);
  return read.keyResults.flatMap((one) => (one.draft.text.trim() === '' ? [] : [understood(one, precision)]));
}

function understood({ draft, index, statement, shape }: StatedKeyResult, under: Precision | undefined): Understood {
  const as = kinds[shape.form];
  if (as !== 'measure') {
    const text = shape.form === 'unknown' ? texts.unknown : texts[as];
    return { keyResult: index, as, complete: false, said: text, precision: undefined };
  }
  const precision = under;
  const measure = shape.measures.find(({ kind }) => kind === 'pair') ?? shape.measures[0];
  const start = measure?.baseline ?? statement.numbers.find(({ role }) => role === 'baseline');
  const from = valueOf(start) ?? fieldOf(draft, 'baseline');
  const to = valueOf(measure?.target) ?? fieldOf(draft, 'target');
  const complete =
    from !== undefined && to !== undefined && measure?.kind !== 'change' && statement.placeholders.length === 0;
  const text =
    to === undefined
      ? texts.moves
      : measure?.kind === 'change'
        ? texts.change
        : from === undefined
          ? texts.target
          : texts.pair;
  const values = { name: nameOf(statement, measure), from: from ?? '?', to: to ?? '?' };
  const said = sayAll(text, values);
  return { keyResult: index, as, complete, said, precision };
}

const kinds: Record<Form, Understood['as']> = {
  measured: 'measure',
  unknown: 'open',
  committed: 'step',
  activity: 'count',
  release: 'step',
  'half-done': 'step',
  milestone: 'step',
  task: 'step',
  support: 'step',
  vague: 'open',
  wish: 'open',
  open: 'open',
  name: 'open',
  empty: 'open',
};

function valueOf(number: ReadNumber | undefined): string | undefined {
  if (number === undefined) return undefined;
  const { value, unit, whole } = number;
  if (unit === 'of') return whole === undefined ? String(value) : `${value}/${whole}`;
  if (unit === undefined) return String(value);
  return /^[a-z\u4e00-\u9fff]/.test(unit) ? `${value} ${unit}` : `${value}${unit}`;
}

function fieldOf({ baseline, target, unit }: KeyResultDraft, field: 'baseline' | 'target'): string | undefined {
  const value = field === 'baseline' ? baseline : target;
  return typeof value === 'number' ? `${value}${unit ?? ''}` : undefined;
}

/** The words beside the numbers: what is measured. */
function nameOf(statement: Statement, measure: Measure | undefined): string {
  const { text, tokens } = statement;
  if (measure === undefined) return shortened(text.trim());
  const before = tokens.filter((token) => token.at >= statement.head && token.end <= measure.span.start);
  if (measure.kind === 'change' && is(before[0], 'change') && before.length > 1) before.shift();
  while (isJoint(before.at(-1)?.word ?? '') || is(before.at(-1), 'from', 'reach', 'to', 'limit', 'arrow', 'nowBefore'))
    before.pop();
  const start = before[0]?.start;
  const end = before.at(-1)?.end;
  const name = start === undefined || end === undefined ? '' : text.slice(start, end);
  return shortened(
    (name === '' ? text.slice(measure.span.end) : name).replace(/^(?:\s*of \d+)?[\s,，:：、的]+|[\s,，:：、]+$/g, '') ||
      text.trim(),
  );
}

function isJoint(word: string): boolean {
  return /^[^\p{L}\p{N}]$/u.test(word) || joint.test(word);
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
