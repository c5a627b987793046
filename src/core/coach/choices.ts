// Ready wordings to choose from, where a finding asks which of several known meanings is meant.
import { retentionWindows } from '../catalog/retention-windows.ts';
import type { Text } from '../text.ts';
import type { Finding } from './finding.ts';
import { ambiguousMetric } from './rules/key-result/ambiguous-metric.ts';

/** `text`: the whole statement with this meaning written in; `?` where a number is still to be said. */
export type Choice = { id: string; name: Text; meaning: Text; when: Text; text: string };

/** A longer text is no statement that somebody would choose between. */
const longest = 300;

/** Retention without a window: every window it can have, the statement rewritten for each. Empty: nothing to choose. */
export function choicesOf({ rule, spans, text }: Finding): Choice[] {
  const [span] = spans;
  if (rule !== ambiguousMetric.id || span === undefined || text.length > longest) return [];
  // The word may be longer (user retention): the window stands right before what it is a window of.
  const word = /留存|retention|retained/i.exec(text.slice(span.start, span.end));
  if (word === null) return [];
  const at = span.start + word.index;
  const isEnglish = /^[a-z]/i.test(word[0]);
  return retentionWindows.map(({ id, name, meaning, when, before }) => {
    const written = isEnglish ? spaced(before.en, word[0]) : before.zh + word[0];
    return { id, name, meaning, when, text: text.slice(0, at) + written + text.slice(at + word[0].length) };
  });
}

/** The capital goes with the first word of the sentence; a word in capitals stays so. */
function spaced(before: string, word: string): string {
  if (!/^[A-Z][a-z]/.test(word)) return before + word;
  return before.charAt(0).toUpperCase() + before.slice(1) + word.charAt(0).toLowerCase() + word.slice(1);
}
