// A statement is a sentence understood: its language, words, verbs, numbers, dates, means and end, each with the span it was read from.
import type { Span } from './span.ts';
import type { UnitKind } from '../words/units.ts';
import type { Tag } from '../words/lexicon.ts';
import type { Token } from './tokens.ts';

export type VerbClass = 'delivery' | 'change' | 'steady' | 'activity' | 'support' | 'work';

export type NumberRole =
  | 'baseline'
  | 'target'
  | 'change'
  | 'ordinal'
  | 'date'
  | 'version'
  | 'id'
  | 'priority'
  | 'window'
  | 'other';

export type ReadNumber = {
  span: Span;
  /** The value with 万/亿/k/M and zh numerals resolved; percent stays as written (30% → 30). */
  value: number;
  unit: string | undefined;
  unitKind: UnitKind | 'none';
  /** Of how many, where it says so: 8 of 12. */
  whole: number | undefined;
  /** Written in words: 三成, two. */
  spelled: boolean;
  role: NumberRole;
};

/** One thing measured: a start and an end value, an end value alone, or a change relative to something. */
export type Measure = {
  kind: 'pair' | 'target' | 'change';
  span: Span;
  baseline: ReadNumber | undefined;
  /** The end value; for a change its size, undefined when a word says it (翻倍). */
  target: ReadNumber | undefined;
  /** Set off by a comparison or a verb, not just a number that stands there. */
  explicit: boolean;
  /** Bounded from the wrong side only: a limit such as 不超过, at most. */
  limit: boolean;
  /** Index into `clauses`. */
  clause: number;
};

export type ReadVerb = {
  span: Span;
  word: string;
  class: VerbClass;
  position: 'head' | 'inner';
  negated: boolean;
};

/** A statement cut into words: all that is known before anybody asks what the words mean together. */
export type Cut = {
  text: string;
  /** `text` in half width, lower case, simplified Han; the same offsets. */
  folded: string;
  lang: 'zh' | 'en' | 'mixed';
  tokens: Token[];
  /** Tokens by what the lexicon says of them. */
  tagged: ReadonlyMap<Tag, Token[]>;
  /** Index of the token that the statement starts with: behind labels, dates and adverbs. */
  head: number;
  /** Parts between commas, semicolons, stops and colons, brackets kept whole. */
  clauses: Span[];
};

export type Statement = Cut & {
  verbs: ReadVerb[];
  numbers: ReadNumber[];
  measures: Measure[];
  dates: { span: Span; start: string | undefined; end: string | undefined }[];
  means: Span | undefined;
  end: Span | undefined;
  audiences: Span[];
  placeholders: Span[];
};
