// A finding is what the coach says: which rule, where, which words it read, and the values for its sentences.
import type { Span } from './read/span.ts';
import type { Text } from '../text.ts';

/** Gravest first. */
export const severities = ['blocker', 'major', 'minor', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Where in a set: the objective, the set of key results as a whole, one key result (0-based), or one task (0-based). */
export type Place =
  | { at: 'objective' }
  | { at: 'set' }
  | { at: 'key-result'; index: number }
  | { at: 'task'; index: number };

export type Finding = {
  rule: string;
  severity: Severity;
  place: Place;
  /** The statement that the spans point into, exactly as it was given. */
  text: string;
  spans: Span[];
  /** Which of the rule's softer ways of saying it fits; undefined: the rule's own. */
  as?: string | undefined;
  /** The words the finding's sentences are filled with (`{metric}`, `{means}`, …). */
  values: Record<string, string>;
  /** Stable within a set while the words that caused it do not change; answers are kept under it. */
  fingerprint: string;
};

/** The sentences of a finding, filled, in both languages. */
export type FindingText = { what: Text; why: Text; ask: Text; tryThis: Text };
