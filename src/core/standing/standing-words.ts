// Where a key result stands and where it is going, in as few signs as it gets: `41%` → `60%`, `2/5` → `5/5`, `312 ms` → `≤ 300 ms`.
import { formatDay } from '../calendar/format-day.ts';
import { formatValue } from '../format-value.ts';
import type { Judgement, KeyResultKind } from '../okr/words.ts';
import { type Lang, say, type Text } from '../text.ts';
import { countedEnds, countedSteps, type Step } from './measure.ts';

export type Going = {
  kind: KeyResultKind;
  measure: Judgement;
  target: number | null;
  baseline?: number | null | undefined;
  low: number | null;
  high: number | null;
  /** As they stood when the cycle started: they count. */
  frozen?:
    | {
        baseline?: number | null;
        target: number | null;
        low: number | null;
        high: number | null;
        steps?: readonly Step[] | undefined;
      }
    | null
    | undefined;
  unit: string;
  knowBy: string | null;
  /** `late`: accepted after the cycle's last day; counts no more than one that is not accepted. */
  steps: readonly { id?: string | undefined; acceptedAt?: string | null | undefined; late?: boolean | undefined }[];
};

/** `answerDue`: the day by which it was to be known, once that is past. */
type Now = { value?: number | null | undefined; answerDue?: string | null | undefined };

type Valued = Going & { now: { value: number | null } };

/** The baseline of a way whose value nobody has read yet; null where there is none, or a reading. */
export function unreadBaseline(kr: Valued): number | null {
  const isWay = kr.kind === 'metric' && kr.measure === 'change';
  return isWay && kr.now.value === null ? countedEnds(kr).baseline : null;
}

/** The value now; before the first reading the baseline, or a dash where it is not known. */
export function valueNow(kr: Valued, lang: Lang): string {
  if (kr.kind === 'milestone') return `${stepsOf(kr).accepted}/${stepsOf(kr).all}`;
  if (kr.kind === 'unknown') return '–';
  if (kr.measure === 'yes-no' && kr.now.value !== null) return say(kr.now.value === 0 ? words.no : words.yes, lang);
  return formatValue(kr.now.value ?? unreadBaseline(kr), kr.unit, lang, endsOf(kr));
}

/** Where it is going, as it was frozen; empty when nobody has said. `year` is the one that goes without saying. */
export function goalOf(kr: Going & { now?: Now | undefined }, lang: Lang, year: number): string {
  if (kr.kind === 'unknown') {
    const due = kr.now?.answerDue;
    if (typeof due === 'string') return wasDueBy(kr.kind, due, lang, year);
    return kr.knowBy === null ? '' : formatDay(kr.knowBy, lang, year);
  }
  if (kr.kind === 'milestone') return `${stepsOf(kr).all}/${stepsOf(kr).all}`;
  if (kr.measure === 'between') {
    const [low, high] = [kr.frozen?.low ?? kr.low, kr.frozen?.high ?? kr.high];
    if (low === null || high === null) return '';
    const beside = [low, high, kr.now?.value];
    return `${formatValue(low, '', lang, beside)}–${formatValue(high, kr.unit, lang, beside)}`;
  }
  if (kr.measure === 'yes-no') return say(words.yes, lang);
  const { target } = countedEnds(kr);
  if (target === null) return '';
  const sign = { 'at-most': '≤ ', 'at-least': '≥ ', change: '' }[kr.measure];
  return sign + formatValue(target, kr.unit, lang, [kr.now?.value]);
}

/** Of what was to be known, or a validation to be decided, by a day that is past. */
export function wasDueBy(kind: KeyResultKind, day: string, lang: Lang, year: number): string {
  return say(dueText(kind), lang, { day: formatDay(day, lang, year) });
}

/** The same as a text, with the place of its `day`. */
export function dueText(kind: KeyResultKind): Text {
  return kind === 'unknown' ? words.wasKnownBy : words.wasDecidedBy;
}

/** How many steps count, and how many of them are accepted in time: those that its progress is made from. */
export function stepsOf({ steps, frozen }: Pick<Going, 'steps' | 'frozen'>): { all: number; accepted: number } {
  const today = steps.map(({ id, acceptedAt, late }) => ({ id, text: '', acceptedAt: late ? null : acceptedAt }));
  const counted = countedSteps({ steps: today, frozen: frozen && { steps: frozen.steps } });
  return { all: counted.length, accepted: counted.filter((step) => step.acceptedAt).length };
}

/** What its value is held against. */
function endsOf(kr: Going): (number | null)[] {
  return [countedEnds(kr).target, kr.frozen?.low ?? kr.low, kr.frozen?.high ?? kr.high];
}

const words = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  wasKnownBy: { en: 'was to be known by {day}', zh: '本应在 {day} 前知道' },
  wasDecidedBy: { en: 'was to be decided by {day}', zh: '本应在 {day} 前下结论' },
} satisfies Record<string, Text>;
