// A reading is one statement understood: its language, verbs, numbers, dates, means and end, each with the span it was read from.
import type { Span } from './finding.ts';

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
  role: NumberRole;
};

export type Reading = {
  text: string;
  lang: 'zh' | 'en' | 'mixed';
  verbs: { span: Span; word: string; class: VerbClass; position: 'head' | 'inner'; negated: boolean }[];
  numbers: ReadNumber[];
  dates: { span: Span; start: string | undefined; end: string | undefined }[];
  means: Span | undefined;
  end: Span | undefined;
  audiences: Span[];
  placeholders: Span[];
};
