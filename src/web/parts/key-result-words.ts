import type { KeyResult } from '../../contract/key-results.ts';
import { goalOf as goal, stepsOf, wasDueBy as wasDue } from '../../core/standing/standing-words.ts';
import { type Lang, say, type Text } from '../../core/text.ts';
import { formatDay, formatValue, yearOf } from '../lib/format.ts';

export { unreadBaseline, valueNow } from '../../core/standing/standing-words.ts';

type Stated = Pick<KeyResult, 'kind' | 'measure' | 'baseline' | 'target' | 'low' | 'high' | 'unit' | 'knowBy'> & {
  steps: readonly { id?: string; acceptedAt?: string | null | undefined; late?: boolean }[];
  frozen?: KeyResult['frozen'];
  now?: { answerDue?: string | null | undefined; value?: number | null } | undefined;
};

const words = {
  fromTo: { en: 'from {from} to {to}', zh: '从 {from} 到 {to}' },
  to: { en: 'to {to}', zh: '到 {to}' },
  atMost: { en: 'at most {limit}', zh: '不超过 {limit}' },
  atLeast: { en: 'at least {limit}', zh: '不低于 {limit}' },
  between: { en: 'between {low} and {high}', zh: '在 {low} 与 {high} 之间' },
  done: { en: 'yes or no', zh: '是或否' },
  steps: { en: '{all} {all|step|steps}, {done} accepted', zh: '{all} 步，已验收 {done} 步' },
  knowBy: { en: 'we will know by {day}', zh: '{day} 前会知道' },
} satisfies Record<string, Text>;

/** Of what was to be known, or a validation to be decided, by a day that is past. */
export function wasDueBy(kind: KeyResult['kind'], day: string, lang: Lang): string {
  return wasDue(kind, day, lang, yearOf());
}

/** What was promised, behind the statement: `from 20% to 60%`, `at most 2`, `3 steps, 1 accepted`; empty when open. */
export function promiseOf(kr: Stated, lang: Lang): string {
  const value = (number: number | null | undefined) => formatValue(number, kr.unit, lang);
  if (kr.kind === 'unknown') {
    const due = kr.now?.answerDue;
    if (typeof due === 'string') return wasDueBy(kr.kind, due, lang);
    return typeof kr.knowBy === 'string' ? say(words.knowBy, lang, { day: formatDay(kr.knowBy, lang) }) : '';
  }
  if (kr.kind === 'milestone') {
    const { all, accepted } = stepsOf(kr);
    return all === 0 ? '' : say(words.steps, lang, { all, done: accepted });
  }
  if (kr.measure === 'between') {
    return kr.low === null || kr.high === null
      ? ''
      : say(words.between, lang, { low: value(kr.low), high: value(kr.high) });
  }
  if (kr.measure === 'yes-no') return say(words.done, lang);
  if (kr.target === null) return '';
  if (kr.measure === 'at-most') return say(words.atMost, lang, { limit: value(kr.target) });
  if (kr.measure === 'at-least') return say(words.atLeast, lang, { limit: value(kr.target) });
  return kr.baseline === null
    ? say(words.to, lang, { to: value(kr.target) })
    : say(words.fromTo, lang, { from: value(kr.baseline), to: value(kr.target) });
}

const kindWords = {
  guard: { en: 'Guard: ', zh: '护栏：' },
  milestone: { en: 'Milestone: ', zh: '里程碑：' },
} satisfies Record<string, Text>;

/** The kind said before the statement where it matters, unless the statement says it itself. */
export function kindBefore({ kind, text }: { kind: KeyResult['kind']; text: string }, lang: Lang): string {
  if (kind !== 'guard' && kind !== 'milestone') return '';
  return /^(护栏|guard|里程碑|milestone)/i.test(text) ? '' : kindWords[kind][lang];
}

/** The promise beside the statement: left out where the statement says its numbers itself. */
export function promiseBeside(kr: Stated & { text: string }, lang: Lang): string {
  const said = kr.text.normalize('NFKC').replace(/(\d),(?=\d)/g, '$1');
  const numbers = [kr.baseline, kr.target].filter((value) => value !== null);
  const says = numbers.length > 0 && numbers.every((value) => new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(said));
  return says && kr.kind !== 'milestone' && kr.kind !== 'unknown' ? '' : promiseOf(kr, lang);
}

/** Where it is going, for beside the value: `60%`, `≤ 2`, `3/3`; empty when nobody has said. That an answer is due stands beside the words. */
export function goalOf(kr: Parameters<typeof goal>[0], lang: Lang): string {
  return goal({ ...kr, now: { value: kr.now?.value ?? null } }, lang, yearOf());
}
