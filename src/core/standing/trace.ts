// A trace answers "why this number?": the formula in words, what went in, from where and when, and what came out.
import { formatShare, plainNumber } from '../format-value.ts';
import { langs, say, type Text } from '../text.ts';

/** `null` = not known. */
export type TraceValue = number | string | boolean | null | Text;

export type TraceInput = {
  name: Text;
  value: TraceValue;
  /** The metric's own unit, `share` for a number in 0–1 that reads as a percentage, or `chance` for one that reads as a chance. */
  unit?: string | undefined;
  /** Where the value came from, as the reading says (`prometheus`, `manual`, …). */
  source?: string | undefined;
  /** Day or instant the value was true. */
  at?: string | undefined;
  /** Why this input has its value, when it was computed itself. */
  why?: Trace | undefined;
};

export type TraceStep = { what: Text; value: TraceValue; unit?: string | undefined };

/**
 * One shape for every number the product shows; holds no layout and no formatted number. Pages show many numbers and
 * explain few, so what costs much to write is a getter beside its number.
 */
export type Trace = {
  formula: Text;
  inputs: TraceInput[];
  /** What was computed on the way, in order. */
  steps?: TraceStep[];
  /** Why the result is what it is, or why there is none. */
  reason?: Text | undefined;
  result: TraceValue;
  unit?: string | undefined;
};

/** Fills `{name}` places of both languages; a Text among the values is filled in per language. */
export function fill(text: Text, values: Record<string, string | number | Text>): Text {
  const [en, zh] = langs.map((lang) => {
    const words = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[lang] : value,
    ]);
    return say(text, lang, Object.fromEntries(words));
  }) as [string, string];
  return { en, zh };
}

/** A share of 0–1 as a percentage for use inside a sentence: 0.646 → `65%`. */
export function percent(share: number): string {
  return formatShare(share, 'en');
}

/** A number for use inside a sentence. */
export function plain(value: number): string {
  return plainNumber(value);
}
